import { LinearClassifier } from "../../retrieval/text-classifier/linear-classifier.js";
import { featuresOf } from "../../retrieval/text-classifier/text-features.js";
import { cuesOf } from "./cues.js";
import {
  isOfKind,
  type MessageKind,
  type MessageTopic,
  messageKinds,
  messageTopics,
  type TopicOf,
} from "./labels.js";

/** How likely a message is of each kind, and what it is about if it is of one. */
export interface Reading {
  readonly kinds: Readonly<Record<MessageKind, number>>;
  /** The likeliest topic within a kind. */
  topicOf<Kind extends MessageKind>(kind: Kind): TopicOf<Kind>;
}

/** The two parts as they are kept in files. */
export interface ClassifierBytes {
  readonly kinds: Uint8Array;
  readonly topics: Uint8Array;
}

/** Reads messages: one model tells the kinds apart, a second the topics within them. */
export class MessageClassifier {
  constructor(
    private readonly kinds: LinearClassifier<MessageKind>,
    private readonly topics: LinearClassifier<MessageTopic>,
  ) {}

  /** @param folded as `prepare` returns it */
  read(folded: string): Reading {
    const features = featuresOf(folded, cuesOf(folded));
    return {
      kinds: this.kinds.probabilities(features),
      topicOf: <Kind extends MessageKind>(kind: Kind) => {
        const probabilities = this.topics.probabilities(features);
        const [first, ...others] = messageTopics.filter((topic) => isOfKind(topic, kind));
        if (first === undefined) throw new RangeError(`messages of the kind ${kind} have no topics`);
        return others.reduce(
          (best, topic) => (probabilities[topic] > probabilities[best] ? topic : best),
          first,
        );
      },
    };
  }

  toBytes(): ClassifierBytes {
    return { kinds: this.kinds.toBytes(), topics: this.topics.toBytes() };
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged. */
  static fromBytes({ kinds, topics }: ClassifierBytes): MessageClassifier {
    return new MessageClassifier(
      LinearClassifier.fromBytes(messageKinds, kinds),
      LinearClassifier.fromBytes(messageTopics, topics),
    );
  }
}
