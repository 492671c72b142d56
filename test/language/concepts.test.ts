import { describe, expect, it } from "vitest";
import { conceptsOf } from "../../src/language/concepts.js";
import { fold, japaneseToChinese } from "../../src/language/fold.js";

describe("concepts", () => {
  it("are the same for the official word and for what people say, in every language", () => {
    const official = conceptsOf("互联网上网服务营业场所");
    expect(official).toHaveLength(1);
    expect(conceptsOf("网吧")).toEqual(official);
    expect(conceptsOf("are internet cafes open")).toEqual(official);
    expect(conceptsOf(fold(japaneseToChinese("ネットカフェ")))).toEqual(official);
  });

  it("are not found inside other Latin words", () => {
    expect(conceptsOf("drunk drivings")).toHaveLength(1);
    expect(conceptsOf("cybercafeteria")).toEqual([]);
  });

  it("take the longest word, and each character once", () => {
    expect(conceptsOf("饮酒后驾驶机动车")).toEqual(["饮酒后驾驶机动车"]);
  });
});
