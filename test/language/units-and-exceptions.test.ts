import { describe, expect, it } from "vitest";
import { findForeignLeader, findForeignUnit } from "../../src/language/fidelity/agents.js";
import { dropsException } from "../../src/language/fidelity/bounds.js";
import { findLostStepBefore } from "../../src/language/fidelity/conditions.js";
import { findContrast } from "../../src/language/fidelity/contrasts.js";
import { affirmsDenied } from "../../src/language/fidelity/negation.js";
import { findFigureOfOtherName } from "../../src/language/fidelity/placed-figures.js";
import { findCutClause } from "../../src/language/fidelity/seams.js";
import { findOtherTerm } from "../../src/language/fidelity/unknown-figures.js";

describe("units of the police", () => {
  const cited = "责任单位:各区市局、分局,市局治安支队";

  it("come from the cited text alone", () => {
    expect(findForeignUnit("责任单位是市局特警支队。", cited, "zh")).toBe("特警");
    expect(findForeignUnit("责任单位里的支队是市局治安支队,这支队伍在市局。", cited, "zh")).toBeNull();
  });

  it("are told apart in English by the row that names them", () => {
    const source = "责任单位:市局交警支队";
    const sentence = "the public order detachment of the municipal bureau is responsible.";
    expect(findContrast(sentence, source, source, "en")).not.toBeNull();
    expect(findContrast("the traffic police detachment is responsible.", source, source, "en")).toBeNull();
  });
});

describe("who leads", () => {
  it("is whom the source names as leading, in Chinese and English", () => {
    const chinese = "在市委、市政府坚强领导下,全市公安机关扎实工作。";
    expect(findForeignLeader("在省厅领导下扎实工作。", chinese, "zh")).not.toBeNull();
    expect(findForeignLeader("在市委、市政府的领导下扎实工作。", chinese, "zh")).toBeNull();
    const english = "under the leadership of the municipal party committee, the police worked hard.";
    expect(findForeignLeader("led by the ministry, the police worked hard.", english, "en")).not.toBeNull();
    expect(findForeignLeader(english, english, "en")).toBeNull();
  });
});

describe("an exception of two windows", () => {
  const source = "每日7时至8时30分、17时至19时以外,其他时段允许驶入。";

  it("may not lose one of them", () => {
    expect(dropsException("除17时至19时以外,其他时段允许驶入。", source)).toBe(true);
    expect(dropsException("除7时至8时30分、17时至19时以外,其他时段允许驶入。", source)).toBe(false);
  });
});

describe("what must come before something holds", () => {
  const rendering = "trucks may pass after their routes have been put on record.";

  it("may not be left out", () => {
    expect(findLostStepBefore("trucks may pass.", rendering)).not.toBeNull();
    expect(findLostStepBefore("trucks may pass once their routes are on record.", rendering)).toBeNull();
  });
});

describe("in Chinese", () => {
  it("an attribute at the beginning is not cut off", () => {
    const source = "涉及多部门的简易事项由窗口办理。";
    expect(findCutClause("简易事项由窗口办理。", source)).not.toBeNull();
    expect(findCutClause("涉及多部门的简易事项由窗口办理。", source)).toBeNull();
  });

  it("what the source only denies is not affirmed", () => {
    const source = "未发生交通事故和公共安全事件。";
    expect(affirmsDenied("发生了交通事故,但未发生公共安全事件。", source)).toBe("发生");
    expect(affirmsDenied("交通事故没有发生过。", source)).toBeNull();
  });

  it("a figure right behind one name is not that of another", () => {
    const source = "“轻违免处”3793起、“首违免罚”2979起";
    expect(findFigureOfOtherName("实施“首违免罚”3793起。", source)).toBe("3793");
    expect(findFigureOfOtherName("实施“首违免罚”2979起。", source)).toBeNull();
  });

  it("月内 is not 年内", () => {
    expect(findOtherTerm("月内完成组建。", "年内完成组建")).toBe("月内");
    expect(findOtherTerm("年内完成组建。", "年内完成组建")).toBeNull();
  });
});
