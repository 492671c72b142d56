/** What a message can be; `ordinary` is a question for the documents. */
export const messageKinds = ["ordinary", "emergency", "fraud", "declined", "smalltalk"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What a message of a kind is about, kind first. The examples are kept in one file each, of this name. */
export const messageTopics = [
  "emergency-crime",
  "emergency-rescue",
  "emergency-life",
  "fraud-demand",
  "fraud-paid",
  "declined-crime",
  "declined-personal-data",
  "declined-politics",
  "declined-override",
  "declined-professional-advice",
  "declined-unrelated-task",
  "declined-abuse",
  "smalltalk-greeting",
  "smalltalk-thanks",
  "smalltalk-goodbye",
  "smalltalk-identity",
] as const;
export type MessageTopic = (typeof messageTopics)[number];
export type TopicOf<Kind extends MessageKind> = Extract<MessageTopic, `${Kind}-${string}`>;

export function isOfKind<Kind extends MessageKind>(topic: MessageTopic, kind: Kind): topic is TopicOf<Kind> {
  return topic.startsWith(`${kind}-`);
}
