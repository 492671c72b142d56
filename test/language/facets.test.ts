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

  it.each([
    ["办这个最多多大岁数", "age"],
    ["护照办下来能管几年", "validity"],
    ["骑行道限速多少", "speed-limit"],
    ["照片要几寸的", "size"],
    ["车被扣坏了赔多少钱", "compensation"],
    ["不办了能退费吗", "refund"],
    ["窗口有没有英语服务", "language"],
    ["白天进去要交多少罚款", "penalty"],
    ["这个钱谁来掏", "fee"],
    ["从几月开始能办", "completion-date"],
    ["这条骑行道何年何月建好", "completion-date"],
    ["when it will be ready", "completion-date"],
    ["这个行动由哪个口牵头，牵头部门写了没有", "responsible"],
    ["这事最后落在哪个支队", "responsible"],
    ["宣讲团一年有多少工作经费", "fee"],
    ["what about saturdays?", "opening-hours"],
    ["星期天呢", "opening-hours"],
    ["the head of the harbour police, his name", "person"],
    ["five measures are named. which five?", "enumeration"],
    ["要代啥财料", "materials"],
    ["벌금이 얼만가요", "penalty"],
  ] as const)("is what the words ask for: %s", (question, facet) => {
    expect(facetsOf(question).has(facet)).toBe(true);
  });

  it.each([
    ["投标的几家串通好了，公安打不打", "quantity"],
    ["要等到闹大了才管吗", "duration"],
    ["同行花钱雇人抹黑我们", "fee"],
    ["罚了多少钱", "fee"],
    ["公安拿啥分析", "materials"],
    ["威海微警务于何时迁移", "time-of-day"],
    ["which road does the cycle route follow, and how long is it?", "duration"],
  ] as const)("is not what its words only seem to ask for: %s", (question, facet) => {
    expect(facetsOf(question).has(facet)).toBe(false);
  });

  it("is a fee in a learner's words", () => {
    expect(facetsOf("how many money for the truck pass code?").has("fee")).toBe(true);
  });
});
