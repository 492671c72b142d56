import type { MessageKind, TopicOf } from "./screening/labels.js";
import type { MessageClassifier, Reading } from "./screening/message-classifier.js";
import { prepare } from "./screening/prepare.js";
import { decodedParts, isCryForHelp, isMachineCommand } from "./screening/rules.js";
import { thresholds } from "./thresholds.js";

type Without<Kind extends string, Topic> = Topic extends `${Kind}-${infer Rest}` ? Rest : never;

export type DeclineReason = Without<"declined", TopicOf<"declined">>;
export type SmalltalkTopic = Without<"smalltalk", TopicOf<"smalltalk">>;

/** A message that is not an ordinary question, and what kind of reply it needs. */
export type Screening =
  | { readonly kind: "emergency"; readonly numbers: readonly ("110" | "119" | "120")[] }
  | { readonly kind: "fraud_warning"; readonly alreadyPaid: boolean }
  | { readonly kind: "declined"; readonly reason: DeclineReason }
  | { readonly kind: "smalltalk"; readonly topic: SmalltalkTopic }
  | { readonly kind: "clarify" };

const numbersFor: Readonly<Record<TopicOf<"emergency">, readonly ("110" | "119" | "120")[]>> = {
  "emergency-crime": ["110", "120"],
  "emergency-rescue": ["119", "120"],
  "emergency-life": ["120", "110"],
};

/** Recognises emergencies, frauds on the asker, requests to be declined and small talk. */
export class Screener {
  constructor(private readonly classifier: Pick<MessageClassifier, "read">) {}

  /** What a message is; null for an ordinary question. */
  screen(text: string): Screening | null {
    if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "clarify" };
    const folded = prepare(text);
    if (isCryForHelp(folded)) return { kind: "emergency", numbers: numbersFor["emergency-crime"] };
    const screened = judge(this.classifier.read(folded), thresholds.screening.surely);
    if (screened?.kind === "emergency") return screened;
    if (isMachineCommand(folded)) return { kind: "declined", reason: "override" };
    if (screened !== null) return screened;
    const hidden = decodedParts(text);
    return hidden !== "" && this.screen(hidden)?.kind === "declined"
      ? { kind: "declined", reason: "override" }
      : null;
  }

  /** Looks again at a message that no document answers; null where it stays an ordinary question. */
  screenUnanswered(text: string): Screening | null {
    return judge(this.classifier.read(prepare(text)), thresholds.screening.suspected);
  }
}

type SureFrom = Readonly<Record<Exclude<MessageKind, "ordinary">, number>>;

/** The likeliest kind that is not ordinary, if it is likely enough that the message is not; an emergency goes first. */
function judge(reading: Reading, sureFrom: SureFrom): Screening | null {
  const { ordinary, emergency, fraud, declined, smalltalk } = reading.kinds;
  const isAtLeast = (threshold: number) => 1 - ordinary >= threshold;
  const likeliest = Math.max(emergency * thresholds.screening.emergencyFirst, fraud, declined, smalltalk);
  if (likeliest === fraud) return isAtLeast(sureFrom.fraud) ? fraudWarning(reading) : null;
  if (likeliest === declined) return isAtLeast(sureFrom.declined) ? decline(reading) : null;
  if (likeliest === smalltalk) return isAtLeast(sureFrom.smalltalk) ? talk(reading) : null;
  const isLikely = emergency >= thresholds.screening.emergencyItself;
  return isLikely && isAtLeast(sureFrom.emergency) ? alarm(reading) : null;
}

const alarm = (reading: Reading): Screening => ({
  kind: "emergency",
  numbers: numbersFor[reading.topicOf("emergency")],
});

const fraudWarning = (reading: Reading): Screening => ({
  kind: "fraud_warning",
  alreadyPaid: reading.topicOf("fraud") === "fraud-paid",
});

const reasons: Readonly<Record<TopicOf<"declined">, DeclineReason>> = {
  "declined-crime": "crime",
  "declined-personal-data": "personal-data",
  "declined-politics": "politics",
  "declined-override": "override",
  "declined-professional-advice": "professional-advice",
  "declined-unrelated-task": "unrelated-task",
  "declined-abuse": "abuse",
};

const decline = (reading: Reading): Screening => ({
  kind: "declined",
  reason: reasons[reading.topicOf("declined")],
});

const smalltalkTopics: Readonly<Record<TopicOf<"smalltalk">, SmalltalkTopic>> = {
  "smalltalk-greeting": "greeting",
  "smalltalk-thanks": "thanks",
  "smalltalk-goodbye": "goodbye",
  "smalltalk-identity": "identity",
};

const talk = (reading: Reading): Screening => ({
  kind: "smalltalk",
  topic: smalltalkTopics[reading.topicOf("smalltalk")],
});
