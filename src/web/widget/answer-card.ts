import { answerText } from "../browser/answer-text.js";
import { button, element } from "../browser/dom.js";
import type { AnswerObject, CitationObject } from "../browser/event-stream.js";
import { measureName } from "../browser/measure-name.js";
import type { InterfaceLanguage } from "../browser/texts.js";
import type { Words } from "./words.js";

export interface AnswerCardOptions {
  /** The address that the service is reached at, without a trailing slash. */
  readonly base: string;
  readonly language: InterfaceLanguage;
  readonly words: Words;
  readonly ask: (question: string) => void;
}

/** An answer with every source as a link of its own; nothing that it holds is read as markup. */
export function answerCard(
  answer: AnswerObject,
  { base, language, words, ask }: AnswerCardOptions,
): HTMLElement {
  const alarming = answer.kind === "emergency" || answer.kind === "fraud_warning";
  const card = element("article", alarming ? "answer alarm" : "answer");
  if (alarming) card.setAttribute("role", "alert");
  const link = ({ url }: CitationObject, className: string, text: string) => {
    const made = element("a", className, text);
    made.href = base + url;
    made.target = "_blank";
    made.rel = "noopener";
    return made;
  };
  const marker = (citation: CitationObject) => {
    const made = link(citation, "marker", `[${citation.n}]`);
    made.setAttribute("aria-label", `${words.source} ${citation.n}${words.newTab}`);
    return made;
  };
  const body = element("div");
  body.lang = answer.lang === "zh" ? "zh-CN" : answer.lang;
  body.append(...answerText({ answer, alarming, marker }));
  card.append(body);
  if (answer.citations.length > 0) {
    const list = element("ol", "sources");
    for (const citation of answer.citations) {
      const { city, city_inferred, measure, doc_kind, issued_on, doc_title, quote } = citation;
      const place = [
        city === null ? "" : city + (city_inferred ? words.inferred : ""),
        measureName(measure, doc_kind, language),
        issued_on ?? "",
      ];
      const item = element("li");
      item.value = citation.n;
      const source = link(citation, "", `${place.filter((part) => part !== "").join(" · ")} ${doc_title}`);
      const hint = element("span", "hidden", words.newTab);
      source.append(hint);
      item.append(source, element("q", "", quote));
      list.append(item);
    }
    card.append(element("h3", "", words.sources), list);
  }
  if (answer.follow_ups.length > 0) {
    const next = element("div", "next");
    next.append(...answer.follow_ups.map((question) => button(question, () => ask(question))));
    card.append(element("h3", "", words.next), next);
  }
  return card;
}
