import { describe, expect, it } from "vitest";
import { splitCounted, splitEach, splitKinds } from "../../src/answering/split-kinds.js";
import { fold } from "../../src/language/fold.js";
import { namesMatter, topicOf } from "../../src/language/topic.js";

const isMatter = (text: string) => namesMatter(topicOf(fold(text)));

describe("several kinds of thing asked of one matter", () => {
  it("are parted without marks of punctuation", () => {
    expect(splitKinds("新办身份证多久能好要不要钱手机上能不能办", isMatter)).toEqual([
      "新办身份证多久能好",
      "新办身份证要不要钱",
      "新办身份证手机上能不能办",
    ]);
  });

  it("take the matter that is said before them", () => {
    expect(splitKinds("临时车牌，几天办好，要带什么证件，谢谢", isMatter)).toEqual([
      "临时车牌几天办好",
      "临时车牌要带什么证件",
    ]);
  });

  it("are parted in Traditional characters", () => {
    expect(splitKinds("臨時車牌最快幾天要多少錢", isMatter)).toEqual([
      "臨時車牌最快幾天",
      "臨時車牌要多少錢",
    ]);
  });

  it("are parted at Korean verb endings that pass on", () => {
    expect(splitKinds("임시 번호판은 며칠 걸리고 담당 부서는 어디예요?", isMatter)).toEqual([
      "임시 번호판은 며칠 걸리고",
      "임시 번호판은 담당 부서는 어디예요?",
    ]);
  });

  it("take the matter from the first question where nothing stands before it", () => {
    const [first, second = ""] = splitKinds("How long does a seal take, and what does it cost?", isMatter);
    expect(first).toBe("How long does a seal take");
    expect(second).toContain("seal");
    expect(second).toContain("what does it cost?");
  });

  it("are not seen where one thing is asked", () => {
    expect(splitKinds("临时车牌几点到几点能办", isMatter)).toEqual([]);
    expect(splitKinds("临时车牌要带什么证件", isMatter)).toEqual([]);
  });
});

describe("things counted in a row", () => {
  it("are asked one by one, with what stands before the row", () => {
    expect(splitCounted("说说数字：岗亭、巡逻船、警犬各几个", isMatter)).toEqual([
      "说说数字：岗亭各几个",
      "说说数字：巡逻船各几个",
      "说说数字：警犬各几个",
    ]);
  });

  it("are asked one by one in English", () => {
    expect(splitCounted("How many kiosks, patrol boats and dogs does the city have?", isMatter)).toEqual([
      "How many kiosks does the city have?",
      "How many patrol boats does the city have?",
      "How many dogs does the city have?",
    ]);
  });

  it("are no row where one thing is counted", () => {
    expect(splitCounted("市里有多少岗亭", isMatter)).toEqual([]);
  });
});

describe("things in a row of which each is asked about", () => {
  it("are asked about one by one", () => {
    expect(splitEach("甲市的身份证、户口本、居住证分别几天办好")).toEqual([
      "甲市的身份证分别几天办好",
      "户口本分别几天办好",
      "居住证分别几天办好",
    ]);
  });

  it("take along what is said beside them", () => {
    expect(splitEach("身份证这回改了啥，时间、费用、材料一样样说")).toEqual([
      "身份证这回改了啥，时间一样样说",
      "身份证这回改了啥，费用一样样说",
      "身份证这回改了啥，材料一样样说",
    ]);
  });

  it("stay together where nothing says that each is meant", () => {
    expect(splitEach("合同诈骗、职务侵占、挪用资金公安打不打")).toEqual([]);
  });
});
