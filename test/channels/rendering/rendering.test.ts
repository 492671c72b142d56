import fc from "fast-check";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { renderBeginning, renderMarkdown } from "../../../src/channels/rendering/markdown.js";
import { renderPlainText } from "../../../src/channels/rendering/plain-text.js";
import { renderTelegramHtml } from "../../../src/channels/rendering/telegram-html.js";
import { renderTerminal } from "../../../src/channels/rendering/terminal.js";
import { renderWechatText } from "../../../src/channels/rendering/wechat-text.js";
import type { AnswerView } from "../../../src/conversation/answer-view.js";
import { anyView, plainView, publicUrl } from "./views.js";

const address = fc.constantFrom(publicUrl, null);
const holds = (property: (view: AnswerView, url: string | null) => void) =>
  fc.assert(fc.property(anyView, address, property), { numRuns: 300 });

/** What a reader looks a source up by. */
const namesOf = ({ citations }: AnswerView) =>
  citations.flatMap(({ n, doc_title, doc_number, measure_title, issued_on, city }) =>
    [`[${n}]`, doc_title, doc_number ?? "", measure_title, issued_on ?? "", city ?? ""]
      .map(comparable)
      .filter(Boolean),
  );
/** Without white space and characters that no form can show, full-width signs as their plain ones. */
const comparable = (words: string) =>
  words
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]/gu, "")
    .replaceAll("＜", "<")
    .replaceAll("＞", ">");

const holdsEverySource = (view: AnswerView, shown: string) => {
  const squeezed = comparable(shown);
  for (const name of namesOf(view)) expect(squeezed).toContain(name);
};

/** Reads a message as strictly as Telegram: known tags only, closed in order, known entities only. Gives the text. */
function readTelegram(message: string): { text: string; links: string[] } {
  const open: string[] = [];
  const links: string[] = [];
  const text = message.replace(/<([^>]*)>/g, (_, tag: string) => {
    const href = /^a href="([^"<>]*)"$/.exec(tag)?.[1];
    if (href !== undefined) links.push(decode(href));
    if (href !== undefined || tag === "b") open.push(tag[0] ?? "");
    else expect([`/${open.pop()}`]).toContain(tag);
    return "";
  });
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>]/);
  expect(text).not.toMatch(/&(?!(?:lt|gt|amp|quot);)/);
  return { text: decode(text), links };
}
const decode = (html: string) =>
  html.replace(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "",
  );

/** The text of WeChat messages and where their links lead; nothing but links may be a tag. */
function readWechat(message: string): { text: string; links: string[] } {
  const links: string[] = [];
  const text = message.replace(/<a href="([^"<>]*)">([^<>]*)<\/a>/g, (_, href: string, label: string) => {
    links.push(href);
    return label;
  });
  expect(text).not.toMatch(/[<>]/);
  return { text, links };
}

const breaksNoMarker = (messages: readonly string[]) => {
  for (const [at, message] of messages.entries()) {
    const isTorn = /\[\d*$/.test(message) && /^\d*\]/.test(messages[at + 1] ?? "");
    expect(isTorn).toBe(false);
  }
};

const isOwn = (link: string) => link.startsWith(`${publicUrl}/sources/`);

describe("an answer as Telegram HTML", () => {
  it("is well-formed, holds every source and links to nothing but source pages", () => {
    holds((view, url) => {
      const read = renderTelegramHtml(view, url).map(readTelegram);
      const links = read.flatMap((message) => message.links);
      expect(links.every(isOwn)).toBe(true);
      expect(links).toHaveLength(url === null ? 0 : view.citations.length);
      holdsEverySource(view, read.map(({ text }) => text).join(""));
    });
  });

  it("stays under 4,096 units and breaks no marker and no character", () => {
    holds((view, url) => {
      for (const message of renderTelegramHtml(view, url)) {
        expect(message.length).toBeGreaterThan(0);
        expect(message.length).toBeLessThan(4096);
      }
      breaksNoMarker(renderTelegramHtml(view, url).map((message) => readTelegram(message).text));
    });
  });

  it("ends messages at the ends of sentences, markers with their sentence", () => {
    const sentence = `- **淄博市**（第4条）：${"市科技局和市公安局同步审批制作证件，".repeat(9)}5个工作日内领取。 [1][2]`;
    const view = { ...plainView, answer: Array.from({ length: 60 }, () => sentence).join("\n") };
    const messages = renderTelegramHtml(view, null);
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages.slice(
      0,
      messages.findIndex((each) => each.includes("<b>Sources (原文摘录)</b>")),
    ))
      expect(message).toMatch(/\[1\]\[2\]$/);
    const one = { ...plainView, answer: `${"五个工作日内办结。".repeat(1500)} [1]` };
    for (const message of renderTelegramHtml(one, null).slice(0, -1))
      expect(message).toMatch(/(?:。|\[1\])$/);
    const words = { ...plainView, answer: `${"within five working days ".repeat(500)}[1]` };
    for (const message of renderTelegramHtml(words, null).slice(0, 2))
      expect(message).toMatch(/(?:within|five|working|days)$/);
  });

  it("reads like this", () => {
    expect(renderTelegramHtml(plainView, publicUrl)).toEqual([
      [
        "- <b>Zibo</b> (measure 4, 16 June 2023): within 5 working days both documents can be collected. [1]",
        "- <b>Tai'an</b> (work report 一(一), 2023, city inferred): both are issued at the same time. [2]",
        "Please check with the counter.",
        "",
        "<b>Sources (原文摘录)</b>",
        '<a href="https://youju.example/sources/zibo-2023-20-measures?start=790&amp;end=830#m4">[1] 淄博市 measure 4</a>',
        "设立外籍人才来淄“联办窗口” · 《淄博市公安局服务高质量发展提标提效二十条措施》淄公通〔2023〕34号 · 2023-06-16",
        '<a href="https://youju.example/sources/taian-2023-reform-report?start=375&amp;end=445#m%E4%B8%80%28%E4%B8%80%29">[2] 泰安市 一(一)</a>',
        "窗口服务“一次办” · 《市公安局2023年稳增长、促改革工作情况汇报》 · 2023 · city inferred",
      ].join("\n"),
    ]);
  });
});

describe("an answer as WeChat text", () => {
  it("holds every source, links to source pages only and has no other tag", () => {
    holds((view, url) => {
      const read = renderWechatText(view, url).map(readWechat);
      const links = read.flatMap((message) => message.links);
      expect(links.every(isOwn)).toBe(true);
      expect(links).toHaveLength(url === null ? 0 : view.citations.length);
      holdsEverySource(view, read.map(({ text }) => text).join(""));
    });
  });

  it("stays within the bytes allowed and breaks no marker and no character", () => {
    fc.assert(
      fc.property(anyView, address, fc.integer({ min: 700, max: 2048 }), (view, url, maxBytes) => {
        for (const message of renderWechatText(view, url, maxBytes)) {
          expect(Buffer.byteLength(message)).toBeLessThanOrEqual(maxBytes);
        }
        breaksNoMarker(renderWechatText(view, url, maxBytes).map((message) => readWechat(message).text));
      }),
      { numRuns: 300 },
    );
    const long = { ...plainView, answer: `${"五个工作日内办结。".repeat(400)} [1]` };
    for (const message of renderWechatText(long, null)) {
      expect(Buffer.byteLength(message)).toBeLessThan(2048);
    }
    expect(renderWechatText(long, null).length).toBeGreaterThan(4);
  });
});

describe("a marker", () => {
  it("stays in the message of the sentence that it proves", () => {
    const view = { ...plainView, lang: "zh", answer: "五个工作日内办结。 [1][2]".repeat(40) } as const;
    for (let maxBytes = 90; maxBytes < 200; maxBytes++) {
      const messages = renderWechatText(view, null, maxBytes);
      const sentences = messages.filter((message) => message.includes("办结"));
      expect(sentences.join("")).toBe(view.answer);
      for (const message of sentences) expect(message).toMatch(/^五.*\[1\]\[2\]$/);
    }
  });
});

/** Every token below a list of tokens. */
const below = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [
    token,
    ...below("tokens" in token && token.tokens !== undefined ? token.tokens : []),
    ...(token.type === "list" ? below(token.items) : []),
    ...(token.type === "table"
      ? [...token.header, ...token.rows.flat()].flatMap((c) => below(c.tokens))
      : []),
  ]);

describe("an answer as Markdown", () => {
  it("is read as paragraphs, lists, tables, bold words and links to source pages, nothing else", () => {
    const allowed = ["paragraph", "text", "strong", "list", "list_item", "table", "link", "space", "br"];
    holds((view, url) => {
      const tokens = below(marked.lexer(renderMarkdown(view, url).text));
      expect(tokens.map(({ type }) => type).filter((type) => !allowed.includes(type))).toEqual([]);
      for (const token of tokens) if (token.type === "link") expect(token.href).toSatisfy(isOwn);
      if (url === null) expect(tokens.filter(({ type }) => type === "link")).toEqual([]);
    });
  });

  it("holds every source as a reader sees it", () => {
    holds((view, url) => {
      const shown = below(marked.lexer(renderMarkdown(view, url).text))
        .filter((token) => token.type === "text" && !("tokens" in token && token.tokens !== undefined))
        .map((token) => ("text" in token ? String(token.text) : ""))
        .join("");
      const text = shown
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll("&amp;", "&");
      holdsEverySource(view, text);
    });
  });

  it("annotates exactly the markers, each with its own page and every citation at least once", () => {
    holds((view, url) => {
      const { text, annotations } = renderMarkdown(view, url);
      const seen = annotations.map(({ url_citation: { start_index, end_index, url: page, title } }) => {
        const marker = text.slice(start_index, end_index);
        const cited = view.citations.find(({ n }) => marker === `[${n}]`);
        expect(cited).toBeDefined();
        expect(decodeURIComponent(page)).toBe(decodeURIComponent(`${url ?? ""}${cited?.url}`));
        expect(comparable(title)).toContain(comparable(cited?.doc_title ?? ""));
        return cited?.n;
      });
      expect(new Set(seen)).toEqual(new Set(view.citations.map(({ n }) => n)));
    });
  });

  it("can be given out line by line: what is sure after each line is what the whole begins with", () => {
    const table = ["| a | b |", "| --- | --- |", "| c [1] | d |", "- e", "f"];
    const lines = fc.array(fc.constantFrom(...table), { maxLength: 8 }).map((chosen) => chosen.join("\n"));
    const views = fc.tuple(anyView, fc.option(lines)).map(([view, answer]) => ({
      ...view,
      answer: answer ?? view.answer,
    }));
    fc.assert(
      fc.property(views, address, (view, url) => {
        const whole = renderMarkdown(view, url).text;
        const known = view.answer.split("\n");
        for (let count = 1; count <= Math.min(known.length, 20); count++) {
          const answer = known.slice(0, count).join("\n");
          expect(whole.startsWith(renderBeginning({ ...view, answer }, url))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives out all but a line that may become a table's head", () => {
    const begin = (answer: string) => renderBeginning({ ...plainView, answer }, null);
    expect(begin("one\ntwo")).toBe("one\n\ntwo");
    expect(begin("one\n| a | b |")).toBe("one");
    expect(begin("one\n| a | b |\n| --- | --- |\n| c | d |")).toContain("| c | d |");
  });

  it("keeps a table a table", () => {
    const answer = "| City | Text |\n| --- | --- |\n| **Zibo** (measure 4) | 5 days [1] |\n\nPlease check.";
    const { text } = renderMarkdown({ ...plainView, answer }, null);
    expect(text).toMatch(
      /^\| City \| Text \|\n\| --- \| --- \|\n\| \*\*Zibo\*\* \(measure 4\) \| 5 days \[1\] \|\n\nPlease/,
    );
  });
});

describe("an answer as plain text and in a terminal", () => {
  it("holds every source and no character that steers a terminal", () => {
    holds((view, url) => {
      for (const shown of [renderPlainText(view, url), renderTerminal(view, url)]) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the program itself
        const bare = shown.replace(/\u001b\[\d+m/g, "");
        expect(bare).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e]/u);
        holdsEverySource(view, bare);
      }
    });
  });

  it("reads like this", () => {
    expect(renderPlainText(plainView, null)).toBe(
      [
        "- Zibo (measure 4, 16 June 2023): within 5 working days both documents can be collected. [1]",
        "- Tai'an (work report 一(一), 2023, city inferred): both are issued at the same time. [2]",
        "Please check with the counter.",
        "",
        "Sources (原文摘录)",
        "[1] 淄博市 measure 4 · 设立外籍人才来淄“联办窗口” · 《淄博市公安局服务高质量发展提标提效二十条措施》淄公通〔2023〕34号 · 2023-06-16",
        "    “5个工作日内申请人可直接到“联办窗口”同时领取”",
        "[2] 泰安市 一(一) · 窗口服务“一次办” · 《市公安局2023年稳增长、促改革工作情况汇报》 · 2023 · city inferred",
        "    ““同时受理、并联审核、一窗通办、同时发证”。”",
      ].join("\n"),
    );
  });
});
