import { describe, expect, it } from "vitest";
import { segmentsOf, Understanding } from "../../src/answering/understand.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { detectLanguage } from "../../src/language/detect.js";

const understanding = new Understanding(readCorpus("seeds").documents);
const read = (question: string) =>
  understanding.understand({ question, language: detectLanguage(question), cities: [], state: null });

describe("a comparison", () => {
  it.each([
    ["防止逐利执法，淄博和威海各是怎么写的？", "防止逐利执法"],
    ["货车通行码，烟台跟淄博有啥不同", "货车通行码"],
    ["Which of these cities name a hotline for complaints?", "name a hotline for complaints?"],
  ])("is searched for by its matter: %s", (question, matter) => {
    expect(read(question).query).toContain(matter);
    expect(read(question).query).not.toMatch(/各|不同|which|cities/);
  });

  it("asks all cities of a row what stands behind the last of them", () => {
    const intent = read("人才想落户，烟台、泰安、淄博三个市怎么照顾的");
    expect(intent.cities).toEqual(["烟台市", "泰安市", "淄博市"]);
    expect([...intent.textOfCity.keys()]).toEqual([]);
    expect(intent.query).toContain("怎么照顾");
  });

  it("asks each city what stands behind it alone", () => {
    const intent = read("人才落户，泰安要几天？烟台有几个窗口？");
    expect(intent.textOfCity.get("泰安市")).toContain("几天");
    expect(intent.textOfCity.get("烟台市")).toContain("窗口");
    expect(intent.textOfCity.get("泰安市")).not.toContain("窗口");
  });
});

describe("cities around a conjunction", () => {
  it("are each asked what follows them, and all what stands outside", () => {
    const { textOfCity } = read("公司派人出国，烟台普通办一本证件和威海加急办，分别要几天");
    expect(textOfCity.get("烟台市")).toContain("普通办一本证件");
    expect(textOfCity.get("烟台市")).not.toContain("加急");
    expect(textOfCity.get("威海市")).toContain("加急");
    for (const text of textOfCity.values()) expect(text).toMatch(/公司派人出国.*几天/u);
  });

  it("are a row where the matter goes for both", () => {
    expect([...read("派出所能办车管业务的泰安和烟台都咋弄的").textOfCity.keys()]).toEqual([]);
  });
});

describe("the parts of a question", () => {
  it("are told apart where speech passes on without a mark", () => {
    expect(segmentsOf("刚买了十台新车想集中验一下另外有个大件要从外省拉过来许可几天")).toEqual([
      "刚买了十台新车想集中验一下",
      "另外有个大件要从外省拉过来许可几天",
    ]);
  });

  it("are none where there is one only, unless one is enough", () => {
    expect(segmentsOf("货车通行码几天能批")).toEqual([]);
    expect(segmentsOf("货车通行码几天能批", 1)).toEqual(["货车通行码几天能批"]);
  });
});
