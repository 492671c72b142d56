import { element } from "./dom.js";
import type { AnswerObject, CitationObject } from "./event-stream.js";

export interface AnswerTextOptions {
  readonly answer: Pick<AnswerObject, "answer" | "citations">;
  /** Emergency and fraud: hotlines become links that dial. */
  readonly alarming: boolean;
  /** What leads to the source of a marker. */
  readonly marker: (citation: CitationObject) => HTMLElement;
}

const tableRule = /^\|[\s|:-]+\|$/;
const pieces = /(\*\*[^*]+\*\*|\[\d+\])/;
const hotlines = /(\b(?:110|119|120|122|96110|12110|12345)\b)/;
/** Numbers that take short messages only. */
const messageOnly = new Set(["12110"]);

function dialLink(number: string): HTMLAnchorElement {
  const link = element("a", "", number);
  link.href = `${messageOnly.has(number) ? "sms" : "tel"}:${number}`;
  return link;
}

/** Bold words, markers that lead to their sources, hotlines as links. */
function inline(text: string, options: AnswerTextOptions): (Node | string)[] {
  return text.split(pieces).flatMap((part): (Node | string)[] => {
    if (part === "") return [];
    const bold = /^\*\*([^*]+)\*\*$/.exec(part)?.[1];
    if (bold !== undefined) return [element("strong", "", bold)];
    const citation = options.answer.citations.find(({ n }) => part === `[${n}]`);
    if (citation === undefined) {
      if (!options.alarming) return [part];
      return part.split(hotlines).map((word) => (hotlines.test(word) ? dialLink(word) : word));
    }
    return [options.marker(citation)];
  });
}

function tableRow(line: string, isHead: boolean, options: AnswerTextOptions): HTMLTableRowElement {
  const row = element("tr");
  for (const text of line.replace(/^\||\|\s*$/g, "").split("|")) {
    const cell = element(isHead ? "th" : "td");
    if (isHead) cell.setAttribute("scope", "col");
    cell.append(...inline(text.trim(), options));
    row.append(cell);
  }
  return row;
}

/**
 * The Markdown that the program writes (paragraphs, `- ` lists, `|` tables, `**bold**`, `[1]`) as DOM nodes.
 * Nothing that an answer holds is ever read as markup.
 */
export function answerText(options: AnswerTextOptions): HTMLElement[] {
  const made: HTMLElement[] = [];
  let list: HTMLUListElement | null = null;
  let table: HTMLTableElement | null = null;
  for (const line of options.answer.answer.split("\n")) {
    const isItem = line.startsWith("- ");
    const isRow = line.startsWith("|");
    if (!isItem) list = null;
    if (!isRow) table = null;
    if (line.trim() === "" || tableRule.test(line)) continue;
    if (isItem) {
      if (list === null) {
        list = element("ul");
        made.push(list);
      }
      const item = element("li");
      item.append(...inline(line.slice(2), options));
      list.append(item);
    } else if (isRow) {
      const isHead = table === null;
      if (table === null) {
        table = element("table");
        const scroll = element("div", "table");
        scroll.append(table);
        made.push(scroll);
      }
      table.append(tableRow(line, isHead, options));
    } else {
      const paragraph = element("p");
      paragraph.append(...inline(line, options));
      made.push(paragraph);
    }
  }
  return made;
}
