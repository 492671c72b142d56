import { describe, expect, it } from "vitest";
import { facetsOf } from "../../src/language/facets.js";

describe("what kind of thing a question asks for", () => {
  it.each(["我们公司有几辆危化品运输车，在烟台查验能不能上门", "俺厂招了十几个工人，居住证能一块儿办不"])(
    "is no number where there are just some of something: %s",
    (question) => {
      expect(facetsOf(question).has("quantity")).toBe(false);
      expect(facetsOf(question).has("count")).toBe(false);
    },
  );

  it.each(["烟台邮局里能补驾照吗，有几家", "淄博的派出所现在有几个，谁负责", "公司一次买几台车才给就近查验"])(
    "is a number where it is asked for: %s",
    (question) => {
      expect(facetsOf(question).has("count")).toBe(true);
    },
  );

  it("is a fee in a learner's words", () => {
    expect(facetsOf("how many money for the truck pass code?").has("fee")).toBe(true);
  });
});
