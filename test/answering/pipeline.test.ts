import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/answering/pipeline.js";
import { openTestEngine } from "../support/engine.js";

const { pipeline, index } = openTestEngine();
const ask = (question: string, before?: Outcome) =>
  pipeline.ask({ question, city: null, language: null, state: before?.state ?? null });
const cities = ({ answer }: Outcome) => new Set(answer.citations.map(({ document }) => document.city?.zh));
const measures = ({ answer }: Outcome) =>
  answer.citations.map(({ document, measure }) => `${document.id}#${measure.id}`);

describe("two questions of which the documents answer one", () => {
  it("get that answer, though the second stands on the first", async () => {
    const { answer } = await ask("威海出国加急要几天？要交多少钱？");
    expect(answer.kind).toBe("answer");
    expect(answer.text).toContain("2 个工作日");
  });
});

describe("a city that is chosen beside the question", () => {
  const askIn = (city: string, question = "居住证几天办好") =>
    pipeline.ask({ question, city, language: null, state: null });

  it("gets no other city's answer where nothing of it is held", async () => {
    for (const city of ["青岛", "Qingdao", "Atlantis"]) {
      const { answer } = await askIn(city);
      expect(answer.kind).toBe("no_answer");
      expect(answer.text.split("\n")[0]).toContain(city);
      expect(await pipeline.search("居住证", 5, city)).toEqual([]);
    }
    expect((await askIn("[a](http://b.c)")).answer.text).not.toMatch(/:\/\/|\[a\]/);
  });

  it("gives way to the city that the question names; a blank one is none", async () => {
    expect((await askIn("青岛", "烟台居住证几天办好")).answer.kind).toBe("answer");
    expect((await askIn(" ")).answer.kind).toBe("answer");
  });
});

describe("the main question", () => {
  it("gets one line per city, each cited, inferred cities marked", async () => {
    const outcome = await ask("How long does a foreigner residence permit take?");
    expect(outcome.answer.kind).toBe("answer");
    expect([...cities(outcome)]).toEqual(expect.arrayContaining(["淄博市", "烟台市"]));
    expect(outcome.answer.text).toMatch(/Yantai\*\* \(measure 18, 2023, city inferred/);
    expect(outcome.answer.text.match(/5 working days/g)?.length).toBe(2);
  });
});

describe("an answer", () => {
  it("keeps to the city that is named", async () => {
    expect(cities(await ask("淄博短期货车通行码多久审核完"))).toEqual(new Set(["淄博市"]));
  });

  it("hears a city's name that was typed by ear", async () => {
    expect(cities(await ask("淄搏大件运输省外几天审核完"))).toEqual(new Set(["淄博市"]));
    expect(cities(await ask("淄博破的案子上了几回中央台"))).toEqual(new Set(["淄博市"]));
  });

  it("shows a measure that is asked for by its number", async () => {
    expect(new Set(measures(await ask("威海第16条说的是什么")))).toEqual(
      new Set(["weihai-2024-27-measures#16"]),
    );
  });

  it("says that a measure does not exist and how many there are", async () => {
    const { answer } = await ask("淄博那份文件第33条写了什么");
    expect(answer.text).toContain("没有第33条");
    expect(answer.text).toContain("共20条");
  });

  it("lays a comparison out as a table", async () => {
    const outcome = await ask("烟台和淄博的货车通行码审核时间比较一下");
    expect(outcome.answer.text).toContain("| --- | --- |");
    expect(cities(outcome)).toEqual(new Set(["烟台市", "淄博市"]));
  });

  it("corrects a figure that the question takes for granted", async () => {
    const { answer } = await ask("威海公司出国急件是4个工作日吧");
    expect(answer.text).toContain("不一致");
    expect(answer.text).toContain("2 个工作日");
  });

  it("is what the documents state of a matter where only how it is done is asked", async () => {
    expect((await ask("泰安怎么落户")).answer.text).toContain("零门槛");
    expect((await ask("在烟台怎么办居住证")).answer.text).toContain("当场制发");
    expect((await ask("淄博结婚证怎么办")).answer.kind).toBe("no_answer");
  });

  it("tells the old value from the new one", async () => {
    const { answer } = await ask("烟台大货车通行码还是3个工作日审核吗");
    expect(answer.text).toContain("调整前");
  });

  it("names the responsible units of a measure", async () => {
    const { answer } = await ask("威海车检交钥匙这项由谁负责");
    expect(answer.text).toContain("交警支队");
  });

  it("is given in the language and script of the question", async () => {
    expect((await ask("威海辦理企業集體戶需要什麼")).answer.text).toContain("營業執照");
    expect((await ask("웨이하이 기업 집단 호적에 필요한 서류는?")).answer.language).toBe("ko");
    expect((await ask("威海で企業集体戸の申請に必要な書類は何ですか")).answer.language).toBe("ja");
  });

  it("marks every line that states something", async () => {
    for (const question of [
      "各市办居住证有什么规定",
      "淄博新能源货车限行规定",
      "list complaint channels in Weihai",
    ]) {
      const { answer } = await ask(question);
      for (const line of answer.text.split("\n").filter((text) => /^(?:- |\| \*\*)/.test(text))) {
        expect(line).toMatch(/\[\d+\]/);
      }
    }
  });
});

describe("what the documents do not state", () => {
  it.each([
    "威海加急出国证件手续费多少钱",
    "青岛办居住证要多久",
    "烟台出入境大厅地址在哪条路",
    "淄博商务急需加急办证要几个工作日",
    "个人所得税怎么退",
  ])("%s is not answered", async (question) => {
    expect((await ask(question)).answer.kind).toBe("no_answer");
  });

  it("a question without a matter is asked back", async () => {
    const vague = ["要几天", "where do I go?", "???", "그건 얼마나 걸려요?"];
    const onlyInWhatWay = [
      "线上能弄吗",
      "可以找别人代办不",
      "uh do i need to pay for it",
      "どの窓口に行ったらいい？",
    ];
    for (const question of [...vague, ...onlyInWhatWay]) {
      expect((await ask(question)).answer.kind, question).toBe("clarify");
    }
  });
});

describe("what is asked of a document or an office itself", () => {
  it("is its number, however formally it is asked for", async () => {
    const { answer } = await ask("请告知淄博市公安局二十条措施的发文字号");
    expect(answer.citations.map(({ clause }) => clause.quote).join()).toContain("〔2023〕34号");
  });

  it("is how many measures it has where one asks what comes after one taken for the last", async () => {
    const { answer } = await ask("威海公安那份措施共24条，第24条以后还有别的内容吗");
    expect(answer.text).toContain("27");
  });

  it.each(["淄博二十条措施到何年何月截止", "威海的27条措施有效期到什么时候"])(
    "is not its date where an end is asked for: %s",
    async (question) => {
      expect((await ask(question)).answer.kind).toBe("no_answer");
    },
  );

  it.each(["烟台警察局长的名字", "泰安市の警察の受付時間は？", "威海公安局地址"])(
    "is not stated rather than unclear: %s",
    async (question) => {
      expect((await ask(question)).answer.kind).toBe("no_answer");
    },
  );

  it("is asked of what stands behind a word that points: 那个裕龙分局", async () => {
    const { answer } = await ask("烟台那个裕龙分局啥时候组建好");
    expect(answer.citations.map(({ clause }) => clause.quote).join()).toContain("裕龙分局");
  });
});

describe("a conversation", () => {
  it("keeps the matter when only the city changes", async () => {
    const first = await ask("淄博怎么投诉公安");
    expect(cities(await ask("那威海呢？", first))).toEqual(new Set(["威海市"]));
  });

  it("keeps the city until it is changed", async () => {
    const first = await ask("威海居住证加急");
    expect(cities(await ask("企业集体户需要什么材料", first))).toEqual(new Set(["威海市"]));
  });
});

describe("a follow-up that is written alike in both scripts", () => {
  it("is answered in the script of the turn before", async () => {
    const first = await ask("淄博現在有幾個派出所？");
    expect((await ask("整合前呢", first)).answer.language).toBe("zh-Hant");
  });

  it("is answered in its own where the turn before was stored without its language", async () => {
    const first = await ask("淄博現在有幾個派出所？");
    const stored = first.state === null ? null : { ...first.state, language: null };
    expect((await ask("整合前呢", { ...first, state: stored })).answer.language).toBe("zh");
  });
});

describe("every input", () => {
  it.each([
    "\u0000",
    "﷽".repeat(900),
    "[1][2][3]",
    "| a | b |",
    "{{constructor}}",
    "第999999999999条",
    "%E0%A4%A",
    "🙂🙂",
    "a".repeat(2000),
  ])("%j ends in a kind", async (question) => {
    expect((await ask(question)).answer.kind).toMatch(/^(?:clarify|no_answer|answer|declined|smalltalk)$/);
  });

  it("leaves quotes verbatim and labelled with their own city", async () => {
    for (const { clause, document } of index.passages) {
      const source = index.corpus.documents.find(({ meta }) => meta.id === document.id)?.text ?? "";
      expect(source.slice(clause.start, clause.end).replace(/\s+/gu, "")).toBe(
        clause.quote.replace(/\s+/gu, ""),
      );
    }
  });
});
