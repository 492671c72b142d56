import { describe, expect, it } from "vitest";
import { findQuantities, parseChineseNumeral } from "../../src/language/quantities.js";

const values = (text: string) => findQuantities(text).map(({ value, unit }) => [value, unit]);

describe("Chinese numerals", () => {
  it.each([
    ["二十七", 27],
    ["三千五百", 3500],
    ["十", 10],
    ["二〇二三", 2023],
    ["一亿二千万", 120_000_000],
  ])("%s is %d", (numeral, value) => {
    expect(parseChineseNumeral(numeral)).toBe(value);
  });
});

describe("quantities", () => {
  it("reads English number words; up to twelve only before a unit", () => {
    expect(values("thirteen leaders, twenty-one officers, forty days, two desks")).toEqual([
      [13, null],
      [21, null],
      [40, "day"],
    ]);
  });

  it("keeps working days and days apart", () => {
    expect(values("5个工作日，3天内")).toEqual([
      [5, "workday"],
      [3, "day"],
    ]);
  });

  it.each(["5 working days", "five business days", "5영업일", "5営業日", "五个工作日"])(
    "reads %s",
    (text) => {
      expect(values(text)).toEqual([[5, "workday"]]);
    },
  );

  it.each(["22:30", "22时30分", "10:30 pm", "22시 30분", "22時30分", "22点半"])(
    "reads %s as a time of day",
    (text) => {
      expect(values(text)).toEqual([[22 * 60 + 30, "clock"]]);
    },
  );

  it("takes 24小时 for a span of time, not for a time of day", () => {
    expect(values("24小时内")).toEqual([[24, "hour"]]);
  });

  it.each(["443.2万起", "4.432 million", "4,432,000"])("scales %s", (text) => {
    expect(findQuantities(text)[0]?.value).toBe(4_432_000);
  });

  it("reads ％ and % alike", () => {
    expect(values("45％")).toEqual(values("45%"));
  });

  it("reads a telephone number as one", () => {
    expect(values("0631-5192533")).toEqual([[6315192533, "digits"]]);
  });

  it("does not take 一点 in 这一点 for one o'clock", () => {
    expect(values("文件没有提到这一点")).toEqual([]);
  });
});
