import { byId } from "./dom.js";
import type { CitationObject } from "./event-stream.js";

/** From this width down the panel covers the page as a sheet; the style sheet has the same figure. */
const sheet = matchMedia("(max-width: 60rem)");

/** Shows sources beside the conversation, or over it on a phone, where “back” closes it too. */
export class SourcePanel {
  readonly #panel = byId("panel", HTMLElement);
  readonly #frame = byId("panel-frame", HTMLIFrameElement);
  readonly #title = byId("panel-title", HTMLElement);
  readonly #own = byId("panel-own", HTMLAnchorElement);
  readonly #close = byId("panel-close", HTMLButtonElement);
  #opener: HTMLElement | null = null;

  constructor() {
    if (isOurs(history.state)) history.replaceState(null, "");
    this.#close.addEventListener("click", () => this.close());
    window.addEventListener("popstate", () => this.#hide());
    sheet.addEventListener("change", () => this.#cover());
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && this.isOpen) this.close();
    };
    document.addEventListener("keydown", closeOnEscape);
    this.#frame.addEventListener("load", () =>
      this.#frame.contentDocument?.addEventListener("keydown", closeOnEscape),
    );
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  open(citation: CitationObject, opener: HTMLElement): void {
    const address = new URL(citation.url, location.origin);
    this.#own.href = address.href;
    address.searchParams.set("embed", "1");
    address.hash = "cited";
    this.#title.textContent = citation.doc_title;
    this.#opener?.removeAttribute("aria-current");
    this.#opener = opener;
    opener.setAttribute("aria-current", "true");
    if (!this.isOpen) {
      history.pushState({ source: true }, "");
      this.#panel.hidden = false;
    }
    // Replacing keeps the frame's pages out of the history, so that “back” has one meaning.
    this.#frame.contentWindow?.location.replace(address.href);
    this.#cover();
    this.#close.focus();
  }

  /** Takes back the step in the history that opening made; hiding follows from that. */
  close(): void {
    if (isOurs(history.state)) history.back();
    else this.#hide();
  }

  #hide(): void {
    if (!this.isOpen) return;
    this.#panel.hidden = true;
    this.#frame.contentWindow?.location.replace("about:blank");
    this.#cover();
    this.#opener?.removeAttribute("aria-current");
    this.#opener?.focus();
    this.#opener = null;
  }

  /** What a sheet covers can be neither reached nor read. */
  #cover(): void {
    for (const covered of document.querySelectorAll<HTMLElement>("[data-covered]")) {
      covered.inert = this.isOpen && sheet.matches;
    }
  }
}

function isOurs(state: unknown): boolean {
  return typeof state === "object" && state !== null && "source" in state;
}
