import type { DeskPlace, OpenedClause } from "./desk-requests.js";
import { button, element, worded } from "./dom.js";
import { measureName } from "./measure-name.js";
import { type InterfaceLanguage, isTextKey, type TextKey, texts } from "./texts.js";

/** What the parts of an opened clause do; the page decides how. */
export interface ClauseActions {
  readonly copy: () => void;
  readonly open: (place: DeskPlace) => void;
  readonly back: () => void;
}

const kindKeys: Readonly<Record<DeskPlace["doc_kind"], TextKey>> = {
  measures: "kindMeasures",
  report: "kindReport",
  news: "kindNews",
};

const original = <T extends HTMLElement>(target: T): T => {
  target.lang = "zh-CN";
  return target;
};

/** The city's name in the interface's language, with a note where the source does not print it. */
export function cityLabel(
  place: Pick<DeskPlace, "city" | "city_en" | "city_inferred">,
  language: InterfaceLanguage,
): string {
  const name = language === "en" ? (place.city_en ?? place.city) : place.city;
  return name === null ? "" : name + (place.city_inferred ? texts[language].inferred : "");
}

export const titleOf = (place: DeskPlace, language: InterfaceLanguage): string =>
  language === "en" ? (place.measure_title_en ?? place.measure_title) : place.measure_title;

/** “第8条”; paragraphs that carry no number are named only where they can be counted. */
export const numberLabel = (
  { numbered, measure, doc_kind }: DeskPlace,
  language: InterfaceLanguage,
): string => (numbered || doc_kind === "news" ? measureName(measure, doc_kind, language) : measure);

/** A badge that warns where a document promises nothing. */
export function kindBadge({ doc_kind }: DeskPlace, language: InterfaceLanguage): HTMLElement {
  const badge = worded(element("span", "badge"), kindKeys[doc_kind], language);
  badge.classList.toggle("warning", doc_kind !== "measures");
  return badge;
}

/** Script, verbatim clause and source as one plain text, ready to paste into a ticket. */
export function copyableText(clause: OpenedClause, language: InterfaceLanguage): string {
  const words = texts[language];
  const lead = clause.clauses.find(({ role }) => role === "lead");
  const about = [clause.doc_number, clause.issued_on, clause.issuer]
    .filter((part) => part !== null)
    .join("，");
  const place = `${cityLabel(clause, language)} ${numberLabel(clause, language)}`.trim();
  return [
    `${words.copyScript}${clause.script.text}`,
    clause.english === null ? null : `${words.copyEnglish}${clause.english}`,
    lead === undefined ? null : `${words.copyLead}${lead.quote}`,
    `${words.copyClause}${clause.quote}`,
    clause.units.length === 0 ? null : `${words.copyUnits}${clause.units.join("、")}`,
    `${words.copySource}《${clause.doc_title}》${about === "" ? "" : `（${about}）`}${place}`,
    new URL(clause.url, location.origin).href,
    `${words.copyNote}${[words.validity, ...clause.notes].join(" ")}`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}

/** An opened clause: what to read out, what it stands on, and what other cities say. */
export class ClauseCard {
  constructor(
    private readonly clause: OpenedClause,
    private readonly language: InterfaceLanguage,
    private readonly actions: ClauseActions,
  ) {}

  build(): HTMLElement[] {
    return [
      this.#head(),
      this.#script(),
      this.#values(),
      this.#measure(),
      this.#cities(),
      this.#origin(),
    ].filter((part) => part !== null);
  }

  #head(): HTMLElement {
    const { clause, language } = this;
    const head = element("header", "clause-head");
    const back = worded(button("", this.actions.back), "back", language);
    back.className = "back";
    const title = element("h2");
    title.id = "clause-title";
    title.tabIndex = -1;
    const city = cityLabel(clause, language);
    title.append(
      element("span", "place", `${city} ${numberLabel(clause, language)}`.trim()),
      ` ${clause.measure_title}`,
    );
    head.append(back, title, kindBadge(clause, language));
    return head;
  }

  #script(): HTMLElement {
    const { clause, language } = this;
    const { script } = clause;
    const section = element("section", "script");
    const title = element("h3");
    title.append(
      worded(element("span"), "script", language),
      element("span", "small", texts[language].seconds.replace("{seconds}", String(script.seconds))),
      worded(element("span", "small"), script.origin === "curated" ? "fromCurated" : "fromClause", language),
    );
    section.append(title, original(element("p", "spoken", script.text)));
    if (script.shortened) section.append(worded(element("p", "small"), "shortened", language));
    if (clause.english !== null) {
      const english = element("p", "english", clause.english);
      english.lang = "en";
      const fold = element("details");
      fold.open = language === "en";
      fold.append(worded(element("summary"), "englishScript", language), english);
      section.append(fold);
    }
    const tools = element("div", "tools");
    const copy = worded(button("", this.actions.copy), "copyAll", language);
    copy.className = "main";
    const source = worded(element("a", "button"), "openPage", language);
    source.id = "clause-source";
    source.href = clause.url;
    source.target = "_blank";
    source.rel = "noopener";
    tools.append(copy, source);
    section.append(tools);
    return section;
  }

  #values(): HTMLElement | null {
    const values = this.clause.values.filter(({ type }) => isTextKey(type));
    if (values.length === 0) return null;
    const section = element("section", "values");
    const list = element("ul");
    for (const { type, text, condition, former } of values) {
      const item = element("li", former ? "former" : "");
      if (isTextKey(type)) item.append(worded(element("span", "small"), type, this.language), " ");
      item.append(original(element("strong", "", text)));
      if (former) item.append(" ", worded(element("span", "badge"), "former", this.language));
      if (condition !== null) {
        const words = element("span", "condition");
        words.append(
          worded(element("span"), "condition", this.language),
          original(element("span", "", condition)),
        );
        item.append(" ", words);
      }
      list.append(item);
    }
    section.append(worded(element("h3"), "values", this.language), list);
    return section;
  }

  /** The clause among its neighbours, so that no condition before or after it is missed. */
  #measure(): HTMLElement {
    const section = element("section", "measure");
    const title = element("h3");
    title.append(
      worded(element("span"), "clause", this.language),
      worded(element("span", "small"), "wholeMeasure", this.language),
    );
    const text = original(element("div", "text"));
    for (const { quote, role } of this.clause.clauses) {
      const paragraph = element("p", role);
      if (role === "opened") paragraph.append(element("mark", "", quote));
      else paragraph.append(quote);
      if (role === "lead") paragraph.append(" ", worded(element("span", "badge"), "leadsIn", this.language));
      text.append(paragraph);
    }
    section.append(title, text);
    return section;
  }

  #cities(): HTMLElement | null {
    const { clause, language } = this;
    if (clause.cities.length < 2) return null;
    const section = element("section", "cities");
    const title = element("h3");
    title.append(
      worded(element("span"), "otherCities", language),
      worded(element("span", "small"), "otherCitiesHelp", language),
    );
    const list = element("ol", "side-by-side");
    for (const [position, held] of clause.cities.entries()) {
      const { best } = held;
      const isOpen = held.city === clause.city;
      const item = element("li", isOpen ? "current" : best === null ? "silent" : "");
      const head = element("h4", "city");
      head.append(element("kbd", "", String(position + 1)), element("span", "", cityLabel(held, language)));
      item.append(head);
      if (best === null) item.append(worded(element("p", "small"), "silent", language));
      else {
        const where = [numberLabel(best, language), best.issued_on]
          .filter((part) => part !== null && part !== "")
          .join(" · ");
        item.append(element("p", "small", where), original(element("p", "quote", best.quote)));
        if (best.doc_kind !== "measures") item.append(kindBadge(best, language));
        if (isOpen) item.append(worded(element("span", "badge"), "current", language));
        else {
          const open = worded(
            button("", () => this.actions.open(best)),
            "openCity",
            language,
          );
          open.setAttribute(
            "aria-label",
            `${texts[language].openCity}: ${cityLabel(held, language)} ${numberLabel(best, language)}`,
          );
          item.append(open);
        }
      }
      list.append(item);
    }
    section.append(title, list);
    return section;
  }

  #origin(): HTMLElement {
    const { clause, language } = this;
    const words = texts[language];
    const rows: readonly (readonly [TextKey, string | null])[] = [
      ["units", clause.units.length === 0 ? words.unitsUnstated : clause.units.join("、")],
      ["document", clause.doc_title],
      ["documentNumber", clause.doc_number],
      ["issuer", clause.issuer],
      ["issued", clause.issued_on ?? words.noDate],
      ["remarks", clause.notes.length === 0 ? null : clause.notes.join(" ")],
    ];
    const section = element("section", "origin");
    const list = element("dl");
    for (const [key, value] of rows) {
      if (value === null) continue;
      const row = element("div");
      const data = element("dd", "", value);
      row.append(worded(element("dt"), key, language), /\p{Script=Han}/u.test(value) ? original(data) : data);
      list.append(row);
    }
    section.append(list, worded(element("p", "validity"), "validity", language));
    return section;
  }
}
