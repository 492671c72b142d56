import { describe, expect, it } from "vitest";
import { findDisagreements } from "../../src/language/agreement.js";

const check = (sentence: string, source: string, options: { mayPromise?: boolean; cities?: string[] } = {}) =>
  findDisagreements({
    sentence,
    sources: [source],
    knownCities: ["淄博", "威海", "Zibo", "Weihai"],
    allowedCities: options.cities ?? ["淄博市", "Zibo"],
    mayPromise: options.mayPromise ?? true,
  }).map(({ type }) => type);

describe("agreement of a sentence with its source", () => {
  const limit = "符合加急条件的，办理时限为 2 个工作日；情况特别紧急的，当日办结";

  it("lets a faithful translation pass", () => {
    expect(check("Where the urgent conditions are met it takes 2 working days.", limit)).toEqual([]);
  });

  it("catches a changed figure", () => {
    expect(check("It takes 3 working days.", limit)).toEqual(["number"]);
  });

  it("catches a changed unit", () => {
    expect(check("It takes 2 days.", limit)).toEqual(["number"]);
  });

  it("catches the name of another city", () => {
    expect(check("In Weihai it takes 2 working days.", limit)).toEqual(["city"]);
  });

  it("catches a negation that was turned round", () => {
    expect(check("城市快速路外全天禁行。", "除城市快速路外，其他区域全天不禁行")).toEqual(["polarity"]);
  });

  it("catches a promise made from a report", () => {
    expect(
      check("You can use the service at night.", "实现24小时不打烊服务", { mayPromise: false }),
    ).toContain("permission");
  });

  it("catches a shortened limit that is said to be extended", () => {
    expect(check("通行码审核延长至1个工作日", "通行码审核从3个工作日缩短至1个工作日")).toEqual(["polarity"]);
  });

  it("demands every figure of the source where asked to", () => {
    const found = findDisagreements({
      sentence: "It takes working days.",
      sources: [limit],
      knownCities: [],
      allowedCities: [],
      mayPromise: true,
      complete: true,
    });
    expect(found).toEqual([{ type: "missing-number", detail: "2 个工作日" }]);
  });
});
