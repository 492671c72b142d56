import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LinearClassifier } from "../../retrieval/text-classifier/linear-classifier.js";
import { type Features, featuresOf } from "../../retrieval/text-classifier/text-features.js";
import { cuesOf } from "./cues.js";
import { type MessageKind, type MessageTopic, messageKinds, messageTopics } from "./labels.js";
import { MessageClassifier } from "./message-classifier.js";
import { prepare } from "./prepare.js";

export interface MessageExample {
  readonly text: string;
  readonly kind: MessageKind;
  /** Null for an ordinary question. */
  readonly topic: MessageTopic | null;
}

/** Reads the labelled messages of a folder: one file a topic and `ordinary.txt`, one message a line. */
export function readMessageExamples(folder: string): MessageExample[] {
  const linesOf = (name: string) =>
    readFileSync(join(folder, `${name}.txt`), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const topical = messageTopics.flatMap((topic) => {
    const kind = messageKinds.find((name) => topic.startsWith(`${name}-`)) ?? "ordinary";
    return linesOf(topic).map((text) => ({ text, kind, topic }));
  });
  return [
    ...topical,
    ...linesOf("ordinary").map((text) => ({ text, kind: "ordinary" as const, topic: null })),
  ];
}

const kindOptions = { buckets: 1 << 18, passes: 15, rate: 0.2, decay: 1e-5, seed: 5 };
const topicOptions = { ...kindOptions, buckets: 1 << 13 };
/**
 * How much one example of a kind counts: a missed emergency costs most, small talk least. A known question of the
 * documents counts little: there are many, and they are alike.
 */
const weights: Readonly<Record<MessageKind, number>> = {
  emergency: 4,
  fraud: 2.5,
  ordinary: 2,
  smalltalk: 1.5,
  declined: 1.5,
};
const knownQuestionWeight = 0.35;

function messageFeatures(text: string): Features {
  const prepared = prepare(text);
  return featuresOf(prepared, cuesOf(prepared));
}

/** Learns from labelled messages, and from the known questions of the documents as ordinary ones. Deterministic. */
export function trainMessageClassifier(
  examples: readonly MessageExample[],
  knownQuestions: readonly string[],
): MessageClassifier {
  const read = examples.map(({ text, kind, topic }) => ({
    features: messageFeatures(text),
    kind,
    topic,
  }));
  const known = [...new Set(knownQuestions)].map((text) => ({
    features: messageFeatures(text),
    label: "ordinary" as const,
    weight: knownQuestionWeight,
  }));
  const kinds = LinearClassifier.train<MessageKind>(
    messageKinds,
    [...read.map(({ features, kind }) => ({ features, label: kind, weight: weights[kind] })), ...known],
    kindOptions,
  );
  const topics = LinearClassifier.train<MessageTopic>(
    messageTopics,
    read.flatMap(({ features, topic }) => (topic === null ? [] : [{ features, label: topic, weight: 1 }])),
    topicOptions,
  );
  return new MessageClassifier(kinds, topics);
}
