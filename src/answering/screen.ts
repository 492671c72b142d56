import type { TopicOf } from "./screening/labels.js";
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
  constructor(private readonly classifier: MessageClassifier) {}

  /** What a message is; null for an ordinary question. An emergency outranks everything else. */
  screen(text: string): Screening | null {
    if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "clarify" };
    const folded = prepare(text);
    if (isCryForHelp(folded)) return { kind: "emergency", numbers: numbersFor["emergency-crime"] };
    const reading = this.classifier.read(folded);
    const { surely } = thresholds.screening;
    if (reading.kinds.emergency >= surely.emergency) return emergency(reading);
    if (isMachineCommand(folded)) return { kind: "declined", reason: "override" };
    if (reading.kinds.fraud >= surely.fraud) return fraudWarning(reading);
    if (reading.kinds.declined >= surely.declined) return declined(reading);
    if (reading.kinds.smalltalk >= surely.smalltalk) return smalltalk(reading);
    const hidden = decodedParts(text);
    return hidden !== "" && this.screen(hidden)?.kind === "declined"
      ? { kind: "declined", reason: "override" }
      : null;
  }

  /**
   * Looks again at a message that no document answers: there a wrong alarm costs little and a missed one much. Null
   * where it stays an ordinary question.
   */
  screenUnanswered(text: string): Screening | null {
    const reading = this.classifier.read(prepare(text));
    const { suspected } = thresholds.screening;
    const { kinds } = reading;
    if (kinds.emergency >= suspected.emergency) return emergency(reading);
    if (kinds.fraud >= suspected.fraud && kinds.fraud >= kinds.declined) return fraudWarning(reading);
    if (kinds.declined >= suspected.declined) return declined(reading);
    return kinds.smalltalk >= suspected.smalltalk ? smalltalk(reading) : null;
  }
}

const emergency = (reading: Reading): Screening => ({
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

const declined = (reading: Reading): Screening => ({
  kind: "declined",
  reason: reasons[reading.topicOf("declined")],
});

const smalltalkTopics: Readonly<Record<TopicOf<"smalltalk">, SmalltalkTopic>> = {
  "smalltalk-greeting": "greeting",
  "smalltalk-thanks": "thanks",
  "smalltalk-goodbye": "goodbye",
  "smalltalk-identity": "identity",
};

const smalltalk = (reading: Reading): Screening => ({
  kind: "smalltalk",
  topic: smalltalkTopics[reading.topicOf("smalltalk")],
});
