/**
 * Every number that decides between outcomes, in one place: probabilities that a clause answers the question, as the
 * relevance model gives them. Chosen on the seen part of the evaluation questions; curves in docs/quality.md.
 */
export const thresholds = {
  /**
   * Below this for the best clause the documents do not state the matter; less is needed of a clause that states the
   * kind of thing asked for: a time limit, a number, a fee.
   */
  support: { other: 0.08, stated: 0.05 },
  /**
   * The same where no city is named: talk of other matters seldom names one. Less is needed where the clause states the kind
   * of thing and all words of the question are known of it.
   */
  withoutCity: { other: 0.55, stated: 0.4, covered: 0.1 },
  /** Enough there too: the support of question and clause side by side. */
  vouched: 0.85,
  /** The same for an article of a law that nobody annotated. */
  supportArticle: 0.42,
  /**
   * How much likelier a clause of the measure cited before is in a follow-up, and what leans on the question before where
   * another city is asked: factor on the odds.
   */
  contextOdds: 4,
  followUp: {
    /**
     * Where nothing supports a follow-up's own matter better than this, or its own whole question, while it is not evident
     * together with the turn before, the documents do not state it.
     */
    beyond: { matter: 0.004, question: 0.015, together: 0.95 },
    /** Of the measure cited before the clause that the follow-up's own words mean: its support, and so many times the odds. */
    meant: { least: 0.05, odds: 20 },
    /** The clause that goes on from the one cited is cited too from here on. */
    next: 0.06,
    /** One of the measure cited before that states the kind of thing asked for goes before one that does not from here on. */
    stated: 0.2,
    /** No clause is surer than this by the words of the turn before. */
    unsure: 0.92,
  },
  /** A clause must come this near to the best one to lend it a fee, an address or another kind of fact. */
  facetShare: 0.35,
  /** From here on a clause answers even if it does not seem to state the kind of thing that is asked for. */
  evident: 0.93,
  /** Below this for the best clause a message is screened once more, with the lower thresholds. */
  unsure: 0.5,
  /** A second clause is cited too from this probability, and from this share of the best one's. */
  second: { least: 0.3, share: 0.45 },
  /** The same for a second article of documents that nobody annotated. */
  secondArticle: { least: 0.2, share: 0.9 },
  list: { least: 0.2, share: 0.25 },
  /** Another clause of the best one's measure is listed too from here on: where everything is wanted, and elsewhere. */
  restOfMeasure: { wanted: 0.01, listed: 0.06 },
  /** Where no city is named, a city gets a line from here on. */
  otherCity: { least: 0.06, share: 0.3, enough: 1 },
  /** The same where cities are compared or named; there a share of the best one's that is enough however unlikely that is. */
  comparedCity: { least: 0.08, share: 0.1, enough: 0.2, support: 0.5 },
  /** Another clause of a compared city's measure states the kind asked for where so much of the question's words is known of it. */
  besideCoverage: 0.25,
  /** Where no city is named, a city's clause of which all words of the question are known counts from here on. */
  besideOthers: 0.03,
  /** A clause on a second matter of the same question is cited from here on; from the least on where it is evident. */
  otherMatter: { score: 0.6, least: 0.3 },
  /** A sentence joins several questions where the best clauses of two of them, not the same ones, reach this. */
  joinedMatter: { ofCity: 0.08, anywhere: 0.6 },
  /**
   * How sure it must be that a message is no ordinary question, by what it would be: before the documents are searched,
   * and once more where none of them answers it. There a wrong alarm costs little and a missed one much. What is declined
   * wrongly costs an answer, while a clause for what should have been declined tells no more than is public.
   */
  screening: {
    surely: { emergency: 0.4, fraud: 0.5, declined: 0.75, smalltalk: 0.7 },
    suspected: { emergency: 0.4, fraud: 0.45, declined: 0.5, smalltalk: 0.5 },
    /** What might be an emergency counts as one even where something else is likelier by this factor. */
    emergencyFirst: 1.5,
    /** An emergency must be this likely itself: little of each kind is no sign of danger. */
    emergencyItself: 0.3,
  },
  /**
   * So many clauses at least, and at most, share what a question asks all of: one alone is answered as any other, and
   * what very many share is no list.
   */
  gathered: { least: 2, most: 24 },
  /** This share of what a question says of a chapter must stand in its heading. */
  headingShare: 0.6,
  /** Clauses of one answer at most; measures of one unit. */
  most: { point: 2, list: 4, city: 2, matters: 4, measure: 6, gathered: 8, ofUnit: 14 },
} as const;
