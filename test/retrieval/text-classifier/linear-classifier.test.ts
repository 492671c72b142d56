import { describe, expect, it } from "vitest";
import { cuesOf } from "../../../src/answering/screening/cues.js";
import { LinearClassifier } from "../../../src/retrieval/text-classifier/linear-classifier.js";
import { featuresOf } from "../../../src/retrieval/text-classifier/text-features.js";

const signsOf = (text: string) => featuresOf(text, cuesOf(text));

const labels = ["fire", "permit"] as const;
const options = { buckets: 1 << 12, passes: 20, rate: 0.1, decay: 1e-4, seed: 3 };
const examples = [
  ...["楼上着火了", "厨房着火快来", "my kitchen is on fire", "불이 났어요"].map((text) => ({
    features: signsOf(text),
    label: "fire" as const,
    weight: 1,
  })),
  ...["居住证几天能办好", "护照怎么办理", "how do i renew my permit", "비자 서류가 뭐예요"].map((text) => ({
    features: signsOf(text),
    label: "permit" as const,
    weight: 1,
  })),
];
const train = (seed = options.seed) => LinearClassifier.train(labels, examples, { ...options, seed });
const likeliest = (classifier: ReturnType<typeof train>, text: string) => {
  const { fire, permit } = classifier.probabilities(signsOf(text));
  expect(fire + permit).toBeCloseTo(1);
  return fire > permit ? "fire" : "permit";
};

describe("the linear classifier", () => {
  it("tells messages apart that it has not seen", () => {
    const classifier = train();
    expect(likeliest(classifier, "仓库着火了")).toBe("fire");
    expect(likeliest(classifier, "居住证怎么办理")).toBe("permit");
    expect(likeliest(classifier, "the house is on fire")).toBe("fire");
  });

  it("gives the same bytes for the same seed and others for another", () => {
    expect(train().toBytes()).toEqual(train().toBytes());
    expect(train(4).toBytes()).not.toEqual(train().toBytes());
  });

  it("is read back as it was written", () => {
    const classifier = train();
    const restored = LinearClassifier.fromBytes(labels, classifier.toBytes());
    const features = signsOf("着火了，怎么办理");
    expect(restored.probabilities(features)).toEqual(classifier.probabilities(features));
  });

  it("refuses a file that is damaged or made for other labels", () => {
    const bytes = train().toBytes();
    expect(() => LinearClassifier.fromBytes(["fire", "permit", "theft"], bytes)).toThrow(/npm run train/);
    expect(() => LinearClassifier.fromBytes(labels, bytes.slice(0, -8))).toThrow(/sizes do not agree/);
  });
});

describe("the signs of a message", () => {
  it("meet across languages in the cues", () => {
    const signs = (text: string) => new Set(signsOf(text).hashes);
    const chinese = signs("菜刀");
    const shared = (text: string) => [...signs(text)].filter((sign) => chinese.has(sign)).length;
    expect(shared("knife")).toBeGreaterThan(shared("bread"));
    expect(shared("칼")).toBeGreaterThan(shared("빵"));
  });

  it("are none for a message without letters", () => {
    expect([...signsOf("…").weights].every(Number.isFinite)).toBe(true);
  });
});
