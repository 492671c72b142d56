import { byId, element, worded } from "./dom.js";
import { type InterfaceLanguage, texts } from "./texts.js";

interface HeldDocument {
  readonly id: string;
  readonly title: string;
  readonly city: string | null;
  readonly city_inferred: boolean;
  readonly kind: string;
  readonly issuer: string | null;
  readonly issued_on: string | null;
  readonly doc_number: string | null;
  readonly measures: number;
  readonly notes: readonly string[];
}

/** The notice of what is held and from when, and the choice of a city; both come from the same list. */
export class HeldDocuments {
  readonly #list = byId("documents", HTMLUListElement);
  readonly #city = byId("city", HTMLSelectElement);
  #documents: readonly HeldDocument[] = [];

  /** The chosen city, null for all. */
  get city(): string | null {
    return this.#city.value === "" ? null : this.#city.value;
  }

  async load(language: () => InterfaceLanguage): Promise<void> {
    try {
      const response = await fetch("/api/v1/documents");
      if (!response.ok) throw new Error(String(response.status));
      const { documents }: { documents: readonly HeldDocument[] } = await response.json();
      this.#documents = documents;
    } catch {
      this.#list.replaceChildren(worded(element("li"), "documentsFailed", language()));
      return;
    }
    this.show(language());
    for (const name of new Set(this.#documents.flatMap(({ city }) => city ?? []))) {
      const option = element("option", "", name);
      option.value = name;
      this.#city.append(option);
    }
  }

  show(language: InterfaceLanguage): void {
    if (this.#documents.length === 0) return;
    this.#list.replaceChildren(...this.#documents.map((held) => describe(held, language)));
  }
}

function describe(held: HeldDocument, language: InterfaceLanguage): HTMLLIElement {
  const words = texts[language];
  const item = element("li");
  const link = element("a", "", held.title);
  link.href = `/sources/${encodeURIComponent(held.id)}`;
  link.lang = "zh-CN";
  const city = held.city === null ? null : held.city + (held.city_inferred ? words.inferred : "");
  const count = held.kind === "measures" ? `${held.measures} ${words.measures}` : null;
  const facts = [held.issued_on, city, held.doc_number, count].filter((part) => part !== null).join(" · ");
  item.append(link, element("span", "small", facts));
  for (const note of held.notes) {
    const line = element("span", "small", note);
    line.lang = "zh-CN";
    item.append(line);
  }
  return item;
}
