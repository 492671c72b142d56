import { answerText } from "./answer-text.js";
import { button, copyText, element, worded } from "./dom.js";
import type { AnswerObject, CitationObject } from "./event-stream.js";
import { measureName } from "./measure-name.js";
import { type InterfaceLanguage, type TextKey, texts } from "./texts.js";

/** What the buttons of an answer do; the page decides how. */
export interface AnswerActions {
  readonly openSource: (citation: CitationObject, opener: HTMLElement) => void;
  readonly ask: (question: string) => void;
  /** Rejects where the feedback could not be kept. */
  readonly rate: (answerId: string, helpful: boolean) => Promise<void>;
}

/** The line above answers that are not plain answers. */
const headings: Readonly<Record<string, TextKey>> = {
  emergency: "emergency",
  fraud_warning: "fraud",
  no_answer: "noAnswer",
  clarify: "clarify",
};

/** An answer as a card: the text with its markers, the sources, what can be done with it, what to ask next. */
export class AnswerElement {
  constructor(
    private readonly answer: AnswerObject,
    private readonly language: InterfaceLanguage,
    private readonly actions: AnswerActions,
  ) {}

  build(): HTMLElement {
    const { answer } = this;
    const alarming = answer.kind === "emergency" || answer.kind === "fraud_warning";
    const card = element("article", alarming ? "answer alarm" : "answer");
    if (alarming) card.setAttribute("role", "alert");
    const heading = headings[answer.kind];
    if (heading !== undefined) card.append(worded(element("p", "kind"), heading, this.language));
    const body = element("div", "body");
    body.lang = answer.lang === "zh" ? "zh-CN" : answer.lang;
    body.append(...answerText({ answer, alarming, marker: (citation) => this.#marker(citation) }));
    card.append(body);
    // What the law asks to be told: whether a model wrote this or it is quoted.
    if (answer.label !== null) card.append(element("p", "small label", answer.label));
    if (answer.citations.length > 0) card.append(this.#sources());
    card.append(this.#tools());
    if (answer.follow_ups.length > 0) card.append(this.#followUps(body.lang));
    return card;
  }

  #marker(citation: CitationObject): HTMLButtonElement {
    const marker = button(String(citation.n), (opener) => this.actions.openSource(citation, opener));
    marker.className = "marker";
    marker.setAttribute("aria-label", `${texts[this.language].openSource} ${citation.n}`);
    return marker;
  }

  /** “淄博市 · 第8条 · 2023-06-16”, in the interface's language. */
  #place({ city, city_inferred, measure, doc_kind, issued_on }: CitationObject): string {
    const words = texts[this.language];
    const where = city === null ? null : city + (city_inferred ? words.inferred : "");
    return [where, measureName(measure, doc_kind, this.language), issued_on]
      .filter((part) => part !== null && part !== "")
      .join(" · ");
  }

  #sources(): HTMLElement {
    const section = element("section", "sources");
    const title = worded(element("h3"), "sources", this.language);
    const list = element("ul");
    for (const citation of this.answer.citations) {
      const open = button("", (opener) => this.actions.openSource(citation, opener));
      const head = element("span", "place");
      head.append(element("span", "number", String(citation.n)), this.#place(citation));
      const document = element("span", "document", citation.doc_title);
      const quote = element("span", "quote", citation.quote);
      document.lang = quote.lang = "zh-CN";
      open.append(head, document, quote);
      const item = element("li");
      item.append(open);
      list.append(item);
    }
    section.append(title, list);
    return section;
  }

  #followUps(lang: string): HTMLElement {
    const section = element("section", "follow-ups");
    const chips = element("div", "chips");
    chips.lang = lang;
    chips.append(
      ...this.answer.follow_ups.map((question) => button(question, () => this.actions.ask(question))),
    );
    section.append(worded(element("h3"), "followUps", this.language), chips);
    return section;
  }

  /** The answer and its sources as plain text, with full addresses. */
  #plainText(): string {
    const sources = this.answer.citations.map((citation) =>
      [
        `[${citation.n}] ${citation.doc_title}（${this.#place(citation)}）`,
        citation.quote,
        new URL(citation.url, location.origin).href,
      ].join("\n"),
    );
    return [this.answer.answer.replaceAll("**", ""), ...sources].join("\n\n");
  }

  #tools(): HTMLElement {
    const tools = element("div", "tools");
    const said = element("span", "small");
    said.setAttribute("role", "status");
    const say = (key: TextKey) => worded(said, key, this.language);
    const copy = button("", () => {
      void copyText(this.#plainText()).then((copied) => say(copied ? "copied" : "notCopied"));
    });
    const ratings = new Map<boolean, HTMLButtonElement>();
    for (const helpful of [true, false]) {
      const rating = button("", () => {
        this.actions.rate(this.answer.answer_id, helpful).then(
          () => {
            for (const [value, other] of ratings)
              other.setAttribute("aria-pressed", String(value === helpful));
            say("thanks");
          },
          () => say("notKept"),
        );
      });
      rating.setAttribute("aria-pressed", "false");
      ratings.set(helpful, worded(rating, helpful ? "helpful" : "unhelpful", this.language));
    }
    tools.append(worded(copy, "copy", this.language), ...ratings.values(), said);
    return tools;
  }
}
