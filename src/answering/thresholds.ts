/** Every number that decides between outcomes, in one place. Chosen on the seen half of the evaluation questions. */
export const thresholds = {
  /** Below this score of the best clause the documents do not state the matter. */
  support: 0.3,
  /** Below this share of the question's weight covered by the best clause's texts, likewise. */
  coverage: 0.34,
  /** A question this like a known one is supported whatever its words. */
  knownQuestion: 0.62,
  /** A second clause is cited too when it scores at least this share of the best one's score. */
  second: 0.86,
  /** The same for lists and for the rows of a comparison. */
  list: 0.66,
  /** Where no city is named, a city gets a line when its best clause scores at least this share of the best one's. */
  otherCity: 0.8,
  /** The same where cities are compared or named. */
  comparedCity: 0.5,
  /** Clauses of one answer at most: for a point, a list, a measure that was asked for by number. */
  most: { point: 2, list: 4, measure: 5 },
} as const;
