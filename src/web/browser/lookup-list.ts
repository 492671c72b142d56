import { cityLabel, kindBadge, numberLabel, titleOf } from "./clause-card.js";
import { DeskError, type DeskHit, type DeskResults, searchClauses } from "./desk-requests.js";
import { byId, element, worded } from "./dom.js";
import { type InterfaceLanguage, isTextKey, texts } from "./texts.js";

export interface LookupListOptions {
  readonly language: () => InterfaceLanguage;
  /** The clause that is marked in the list changed; null where there is none. */
  readonly onMark: (hit: DeskHit | null) => void;
  readonly onOpen: (hit: DeskHit) => void;
}

/** Set when results are on the page, so that how long they take can be measured from outside. */
const resultsMark = "youju-results";
/** Values of a clause that its line in the list shows at most. */
const valuesShown = 3;

/** The search field and the list under it: a combobox whose list is always there. Searches with every change. */
export class LookupList {
  readonly #field = byId("search", HTMLInputElement);
  readonly #city = byId("desk-city", HTMLSelectElement);
  readonly #list = byId("results", HTMLElement);
  readonly #status = byId("found", HTMLElement);
  readonly #read = byId("read", HTMLElement);
  readonly #empty = byId("empty", HTMLElement);
  #results: DeskResults | null = null;
  #marked = -1;
  #underWay: AbortController | null = null;

  constructor(private readonly options: LookupListOptions) {
    this.#field.addEventListener("input", (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void this.search();
    });
    this.#field.addEventListener("compositionend", () => void this.search());
    this.#city.addEventListener("change", () => void this.search());
    this.#field.addEventListener("keydown", (event) => this.#onKey(event));
    this.#list.addEventListener("click", (event) => {
      const option =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
      if (option === null) return;
      this.mark(Number(option.dataset.position));
      this.openMarked();
    });
  }

  get text(): string {
    return this.#field.value.trim();
  }

  get marked(): DeskHit | null {
    return this.#results?.hits[this.#marked] ?? null;
  }

  focus(): void {
    this.#field.focus();
    this.#field.select();
  }

  setText(text: string): void {
    this.#field.value = text;
    void this.search();
  }

  addCities(cities: readonly string[]): void {
    for (const name of cities) {
      const option = element("option", "", name);
      option.value = name;
      this.#city.append(option);
    }
  }

  /** Searches for what stands in the field; an older search under way is dropped. */
  async search(): Promise<void> {
    this.#underWay?.abort();
    const controller = new AbortController();
    this.#underWay = controller;
    if (this.text === "") {
      this.#results = null;
      this.#marked = -1;
      this.show();
      this.mark(-1);
      return;
    }
    try {
      this.#results = await searchClauses(this.text, this.#city.value, controller.signal);
      this.#marked = -1;
      this.show();
      this.mark(this.#results.hits.length === 0 ? -1 : 0);
      performance.clearMarks(resultsMark);
      performance.mark(resultsMark);
    } catch (error) {
      if (controller.signal.aborted) return;
      const busy = error instanceof DeskError && error.status === 429;
      worded(this.#status, busy ? "deskBusy" : "deskOffline", this.options.language());
    }
  }

  /** Marks a line, shows it, and says so to screen readers through the field. */
  mark(position: number): void {
    this.#marked = position;
    this.#showMark();
    this.options.onMark(this.marked);
  }

  #showMark(): void {
    const position = this.#marked;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(at === position));
      if (at === position) option.scrollIntoView({ block: "nearest" });
    }
    if (position < 0) this.#field.removeAttribute("aria-activedescendant");
    else this.#field.setAttribute("aria-activedescendant", `hit-${position}`);
  }

  move(step: 1 | -1): void {
    const count = this.#results?.hits.length ?? 0;
    if (count > 0) this.mark(Math.min(count - 1, Math.max(0, this.#marked + step)));
  }

  openMarked(): void {
    if (this.marked !== null) this.options.onOpen(this.marked);
  }

  #onKey(event: KeyboardEvent): void {
    // Safari ends a composition before it reports the key; 229 is what it reports then.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.openMarked();
    } else if (event.key === "Escape" && this.#field.value !== "") {
      event.preventDefault();
      this.setText("");
    }
  }

  show(): void {
    const results = this.#results;
    const language = this.options.language();
    const words = texts[language];
    const hits = results?.hits ?? [];
    this.#list.replaceChildren(...hits.map((hit, position) => this.#option(hit, position)));
    this.#field.setAttribute("aria-expanded", String(hits.length > 0));
    this.#showMark();
    this.#empty.hidden = results !== null;
    delete this.#status.dataset.text;
    this.#read.replaceChildren();
    if (results === null) {
      this.#status.textContent = "";
      return;
    }
    const { total } = results;
    this.#status.textContent =
      total === 0
        ? words.noHits
        : (total > hits.length ? words.shownOf : words.foundCount)
            .replace("{shown}", String(hits.length))
            .replace("{count}", String(total));
    this.#showReading(results.read);
  }

  /** How the words were taken apart, so that a wrong reading is seen. */
  #showReading({ words, cities, measure, units, limits, other_places }: DeskResults["read"]): void {
    const language = this.options.language();
    const parts = [...cities, measure === null ? null : `#${measure}`, ...units, ...limits].filter(
      (part) => part !== null,
    );
    if (parts.length > 0) {
      const chips = [...parts, words]
        .filter((part) => part !== "")
        .map((part) => element("span", "chip", part));
      this.#read.append(worded(element("span"), "readAs", language), ...chips);
    }
    if (other_places.length > 0) {
      const places = texts[language].notHeld.replace("{places}", other_places.join("、"));
      this.#read.append(element("span", "warning", places));
    }
  }

  #option(hit: DeskHit, position: number): HTMLElement {
    const language = this.options.language();
    const option = element("div", "hit");
    option.id = `hit-${position}`;
    option.dataset.position = String(position);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const head = element("span", "head");
    head.append(
      element("strong", "", cityLabel(hit, language)),
      element("span", "number", numberLabel(hit, language)),
      element("span", "title", titleOf(hit, language)),
    );
    const quote = element("span", "quote");
    quote.append(...highlighted(hit.quote, this.#results?.read));
    quote.lang = "zh-CN";
    const facts = element("span", "facts");
    const shown = hit.values.filter(({ type }) => isTextKey(type)).slice(0, valuesShown);
    facts.append(...shown.map(({ text, former }) => element("span", former ? "chip former" : "chip", text)));
    if (hit.doc_kind !== "measures") facts.append(kindBadge(hit, language));
    option.append(head, quote, facts);
    return option;
  }
}

/** The text with the words that were typed marked where they stand in it. */
function highlighted(text: string, read: DeskResults["read"] | undefined): (Node | string)[] {
  const words = [...(read?.words.split(/\s+/) ?? []), ...(read?.limits ?? [])]
    .filter((word) => word !== "")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return [text];
  const parts = text.split(new RegExp(`(${words.join("|")})`, "iu"));
  return parts.map((part, position) => (position % 2 === 1 ? element("mark", "", part) : part));
}
