import type { AnswerObject, CitationObject } from "./event-stream.js";
import { type InterfaceLanguage, type TextKey, texts } from "./texts.js";

/** What the buttons of an answer do; the page decides how. */
export interface AnswerActions {
  readonly openSource: (citation: CitationObject, opener: HTMLElement) => void;
  readonly ask: (question: string) => void;
  readonly rate: (answerId: string, helpful: boolean) => Promise<void>;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}

export function button(text: string, onClick: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = element("button", "", text);
  made.type = "button";
  made.addEventListener("click", () => onClick(made));
  return made;
}

/** Builds an answer as DOM nodes: nothing that the answer holds is ever read as markup. */
export class AnswerElement {
  readonly #words: Readonly<Record<TextKey, string>>;

  constructor(
    private readonly answer: AnswerObject,
    language: InterfaceLanguage,
    private readonly actions: AnswerActions,
  ) {
    this.#words = texts[language];
  }

  build(): HTMLElement {
    const { answer } = this;
    const alarming = answer.kind === "emergency" || answer.kind === "fraud_warning";
    const card = element("article", alarming ? "answer alarm" : "answer");
    card.lang = answer.lang === "zh" ? "zh-CN" : answer.lang;
    card.append(...this.#body(alarming));
    if (answer.citations.length > 0) card.append(this.#sources());
    card.append(this.#tools());
    if (answer.follow_ups.length > 0) {
      const chips = element("div", "chips");
      chips.append(
        ...answer.follow_ups.map((question) => button(question, () => this.actions.ask(question))),
      );
      card.append(chips);
    }
    return card;
  }

  #body(alarming: boolean): HTMLElement[] {
    const made: HTMLElement[] = [];
    let list: HTMLUListElement | null = null;
    let table: HTMLTableElement | null = null;
    for (const line of this.answer.answer.split("\n")) {
      const isItem = line.startsWith("- ");
      const isRow = line.startsWith("|");
      if (!isItem) list = null;
      if (!isRow) table = null;
      if (line.trim() === "" || /^\|[\s|:-]+\|$/.test(line)) continue;
      if (isItem) {
        if (list === null) {
          list = element("ul");
          made.push(list);
        }
        const item = element("li");
        item.append(...this.#inline(line.slice(2), false));
        list.append(item);
      } else if (isRow) {
        const head = table === null;
        if (table === null) {
          const scroll = element("div", "table");
          table = element("table");
          scroll.append(table);
          made.push(scroll);
        }
        const row = element("tr");
        for (const cell of line.replace(/^\||\|\s*$/g, "").split("|")) {
          const made = element(head ? "th" : "td");
          made.append(...this.#inline(cell.trim(), false));
          row.append(made);
        }
        table.append(row);
      } else {
        const paragraph = element("p");
        paragraph.append(...this.#inline(line, alarming));
        made.push(paragraph);
      }
    }
    return made;
  }

  /** Bold words, markers as buttons, and hotlines as links where the answer is an alarm. */
  #inline(text: string, alarming: boolean): (Node | string)[] {
    const pattern = alarming ? /(\b(?:110|119|120|96110)\b)/ : /(\*\*[^*]+\*\*|\[\d+\])/;
    return text
      .split(pattern)
      .filter((part) => part !== "")
      .map((part) => {
        if (alarming && /^\d+$/.test(part)) {
          const link = element("a", "", part);
          link.href = `tel:${part}`;
          return link;
        }
        const bold = /^\*\*([^*]+)\*\*$/.exec(part);
        if (bold !== null) return element("strong", "", bold[1]);
        const citation = this.answer.citations.find(({ n }) => part === `[${n}]`);
        if (citation === undefined) return part;
        const marker = button(String(citation.n), (opener) => this.actions.openSource(citation, opener));
        marker.className = "marker";
        marker.setAttribute("aria-label", `${this.#words.openSource} ${citation.n}`);
        return marker;
      });
  }

  #label(citation: CitationObject): string {
    const city = (citation.city ?? "") + (citation.city_inferred ? this.#words.inferred : "");
    return `[${citation.n}] ${city} ${citation.doc_title} · ${citation.measure} ${citation.measure_title} · ${citation.issued_on ?? ""}`;
  }

  #sources(): HTMLElement {
    const list = element("ul", "sources");
    list.setAttribute("aria-label", this.#words.sources);
    for (const citation of this.answer.citations) {
      const open = button(this.#label(citation), (opener) => this.actions.openSource(citation, opener));
      const quote = element("span", "quote", citation.quote);
      quote.lang = "zh-CN";
      open.append(quote);
      const item = element("li");
      item.append(open);
      list.append(item);
    }
    return list;
  }

  #tools(): HTMLElement {
    const tools = element("div", "tools");
    const words = this.#words;
    const plain = this.answer.answer.replaceAll("**", "");
    const sources = this.answer.citations.map(
      (citation) => `${this.#label(citation)}\n${citation.quote}\n${location.origin}${citation.url}`,
    );
    tools.append(
      button(words.copy, (self) => {
        void navigator.clipboard.writeText([plain, ...sources].join("\n\n")).then(() => {
          self.textContent = words.copied;
        });
      }),
    );
    const rate = (text: string, helpful: boolean) => {
      const made = button(text, (self) => {
        void this.actions.rate(this.answer.answer_id, helpful).then(() => {
          for (const other of tools.querySelectorAll("[aria-pressed]"))
            other.setAttribute("aria-pressed", String(other === self));
          self.textContent = words.thanks;
        });
      });
      made.setAttribute("aria-pressed", "false");
      return made;
    };
    tools.append(rate(words.helpful, true), rate(words.unhelpful, false));
    return tools;
  }
}
