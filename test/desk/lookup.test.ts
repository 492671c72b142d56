import { describe, expect, it } from "vitest";
import { LookupDesk } from "../../src/desk/lookup.js";
import { scriptFor, scriptSeconds } from "../../src/desk/script.js";
import { findDisagreements } from "../../src/language/agreement.js";
import { openTestEngine } from "../support/engine.js";

const { index } = openTestEngine();
const desk = new LookupDesk(index);
const zibo = "zibo-2023-20-measures";

const search = async (text: string, city: string | null = null) => (await desk.search(text, city, 30)).hits;
const placesOf = (hits: Awaited<ReturnType<typeof search>>) => [
  ...new Set(hits.map(({ document, measure }) => `${document.city?.zh} ${measure.id}`)),
];

describe("searching at the desk", () => {
  it("finds by words in Chinese and in English", async () => {
    expect(placesOf(await search("外国人居留许可几天"))[0]).toBe("淄博市 4");
    const english = await search("How long does a foreigner residence permit take?");
    expect(placesOf(english).slice(0, 4)).toContain("淄博市 4");
  });

  it.each(["第4条", "4", "#4", "4条", "第四条"])("reads %j as a measure's number", async (text) => {
    const places = placesOf(await search(text));
    expect(places.sort()).toEqual(["淄博市 4", "烟台市 4", "威海市 4"].sort());
  });

  it("takes number and city together, from the words or from the choice", async () => {
    expect(placesOf(await search("淄博 第4条"))).toEqual(["淄博市 4"]);
    expect(placesOf(await search("4", "威海市"))).toEqual(["威海市 4"]);
  });

  it("finds the points of a report by their designation", async () => {
    expect(placesOf(await search("二(六)"))).toEqual(["泰安市 二(六)"]);
  });

  it("finds the measures of a responsible unit, and narrows them by words", async () => {
    const all = placesOf(await search("经侦支队"));
    expect(all).toEqual(expect.arrayContaining(["威海市 1", "威海市 7", "威海市 19", "威海市 21"]));
    expect(all.every((place) => place.startsWith("威海市"))).toBe(true);
    expect(placesOf(await search("出入境管理支队 加急"))).toEqual(["威海市 15"]);
  });

  it("lists a line of units only where no other clause of its measure is listed", async () => {
    const hits = await search("加急出国 责任单位 威海");
    const lines = hits.filter(({ clause }) => clause.quote.startsWith("责任单位"));
    for (const { measure } of lines) {
      expect(hits.filter((other) => other.measure.id === measure.id)).toHaveLength(1);
    }
    expect(placesOf(hits)).toContain("威海市 15");
  });

  it("finds clauses by the time they state, in either writing", async () => {
    for (const text of ["5个工作日", "五个工作日", "5 working days"]) {
      expect(placesOf(await search(text)).sort(), text).toEqual(["淄博市 4", "淄博市 6", "烟台市 18"].sort());
    }
    expect(placesOf(await search("第一时间"))).toContain("淄博市 10");
    expect(placesOf(await search("第一时间"))).not.toContain("泰安市 一(四)");
    expect(placesOf(await search("23时"))).toEqual(expect.arrayContaining(["烟台市 2", "淄博市 8"]));
  });

  it("counts shorter times in where an upper bound is asked for", async () => {
    const hits = await search("3个工作日以内");
    expect(placesOf(hits)).toEqual(expect.arrayContaining(["威海市 15", "烟台市 2", "淄博市 20"]));
    expect(placesOf(hits)).not.toContain("淄博市 4");
  });

  it("shows the matter where no clause states the time that the caller takes for granted", async () => {
    const hits = await search("居留许可 11个工作日");
    expect(placesOf(hits)).toContain("淄博市 4");
  });

  it("shows every clause that holds a word as it was typed", async () => {
    const held = index.passages.filter(({ clause }) => clause.quote.includes("通行码"));
    const ids = new Set((await desk.search("通行码", null, 100)).hits.map(({ clause }) => clause.id));
    expect(held.filter(({ clause }) => !ids.has(clause.id))).toEqual([]);
  });

  it("says what was left beside the limit, and still ranks by it", async () => {
    const { query } = await desk.search("外国人 5个工作日", null, 5);
    expect([query.rest, query.limits.map(({ text }) => text)]).toEqual(["外国人", ["5个工作日"]]);
    expect(query.words).toContain("5个工作日");
  });

  it("shows nothing for nothing, and says which places are not held", async () => {
    expect(await search("   ")).toEqual([]);
    expect((await desk.search("北京 居住证", null, 5)).query.otherPlaces).toEqual(["北京"]);
  });
});

describe("an opened clause", () => {
  const startOf = (words: string) =>
    index.passages.find(({ clause, document }) => document.id === zibo && clause.quote.includes(words))
      ?.clause.start ?? -1;

  it("stands beside the best clause of each other city, and says where a city is silent", async () => {
    const start = startOf("5个工作日内申请人");
    const opened = await desk.open(zibo, start, "外国人居留许可");
    const cities = opened?.cities.map(({ city, best }) => `${city.zh} ${best?.measure.id}`);
    expect(cities).toContain("淄博市 4");
    expect(cities).toContain("威海市 13");
    expect(opened?.cities.find(({ city }) => city.zh === "淄博市")?.best?.clause.start).toBe(start);
    expect(
      opened?.cities
        .filter(({ inferred }) => inferred)
        .map(({ city }) => city.zh)
        .sort(),
    ).toEqual(["泰安市", "烟台市"].sort());
    const newEnergy = await desk.open(zibo, startOf("4.5T 及以下"), "新能源货车");
    expect(newEnergy?.cities.find(({ city }) => city.zh === "威海市")?.best).toBeNull();
  });

  it("compares nothing where no words were typed", async () => {
    expect((await desk.open(zibo, startOf("5个工作日内申请人"), "第4条"))?.cities).toEqual([]);
  });

  it("is null where no clause begins", async () => {
    expect(await desk.open(zibo, startOf("5个工作日内申请人") + 1, "")).toBeNull();
    expect(await desk.open("nothing", 0, "")).toBeNull();
  });
});

describe("the script", () => {
  const scripts = index.passages.map((passage) => ({
    passage,
    script: scriptFor(passage, index.annotationOf(passage)),
  }));

  it("says for every clause of the corpus nothing but what the clause says", () => {
    const cities = [...new Set(index.passages.flatMap(({ document }) => document.city?.zh ?? []))];
    for (const { passage, script } of scripts) {
      const { clause, document, measure } = passage;
      const lead = measure.clauses.find(({ id }) => id === clause.leadId)?.quote ?? "";
      const spoken = script.text.slice(script.text.indexOf("：") + 1);
      const wrong = findDisagreements({
        sentence: spoken,
        sources: [lead + clause.quote],
        knownCities: cities,
        allowedCities: document.city === null ? [] : Object.values(document.city),
        allowedText: measure.title,
        mayPromise: document.kind === "measures",
        complete: false,
      });
      expect(wrong, spoken).toEqual([]);
      if (script.origin === "verbatim") expect(lead + clause.quote).toContain(spoken);
    }
  });

  it("names city, measure and date, and says where the city is inferred", () => {
    const textOf = (id: string) =>
      scripts.find(({ passage }) => passage.document.id === id)?.script.text ?? "";
    expect(textOf("weihai-2024-27-measures")).toContain("威海市");
    expect(textOf("yantai-2023-20-measures")).toContain("城市系推断");
    const four = scripts.find(({ passage }) => passage.clause.quote.includes("5个工作日内申请人"));
    expect(four?.script.text.startsWith("据淄博市文件（第4条，2023年6月16日）：")).toBe(true);
  });

  it("ends with a whole sentence when it is shortened, and then keeps to its time", () => {
    const shortened = scripts.filter(({ script }) => script.shortened);
    expect(shortened.length).toBeGreaterThan(0);
    for (const { script } of shortened) {
      expect(script.text).toMatch(/[。；！？][”’」』）]*$/u);
      const sentences = script.text.match(/[。；！？]/gu)?.length ?? 0;
      expect(script.seconds <= scriptSeconds || sentences === 1, script.text).toBe(true);
    }
  });
});
