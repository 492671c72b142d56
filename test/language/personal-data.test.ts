import { describe, expect, it } from "vitest";
import { maskPersonalData } from "../../src/language/personal-data.js";

describe("masking personal data", () => {
  it.each([
    ["我的电话是13800138000", "我的电话是〔手机号〕"],
    ["身份证37030319900307123X丢了", "身份证〔证件号〕丢了"],
    ["My passport is E12345678.", "My passport is 〔证件号〕."],
    ["写信到 a.b@example.com", "写信到 〔邮箱〕"],
    ["鲁C12345的车主", "〔车牌〕的车主"],
  ])("%s", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it("leaves public numbers and figures alone", () => {
    const text = "拨打12345、12389或0631-5192533，24369个通行码，5个工作日";
    expect(maskPersonalData(text)).toBe(text);
  });
});
