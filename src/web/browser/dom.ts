import { type InterfaceLanguage, isTextKey, type TextKey, texts } from "./texts.js";

/** An element that the page's HTML promises; throws where it is missing, because then nothing works. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${id}`);
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

/** Gives an element a word of the interface; the word changes with the interface's language later on. */
export function worded<T extends HTMLElement>(target: T, key: TextKey, language: InterfaceLanguage): T {
  target.dataset.text = key;
  target.textContent = texts[language][key];
  return target;
}

/** Writes the interface's words into every element that names one (data-text, -placeholder, -label, -title). */
export function translate(root: ParentNode, language: InterfaceLanguage): void {
  const places: Readonly<Record<string, (target: HTMLElement, words: string) => void>> = {
    text: (target, words) => {
      target.textContent = words;
    },
    placeholder: (target, words) => target.setAttribute("placeholder", words),
    label: (target, words) => target.setAttribute("aria-label", words),
    title: (target, words) => target.setAttribute("title", words),
  };
  for (const [name, write] of Object.entries(places)) {
    for (const target of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      const key = target.dataset[name] ?? "";
      if (isTextKey(key)) write(target, texts[language][key]);
    }
  }
}

/** Copies a text; the older way serves pages that are reached without HTTPS, where there is no clipboard object. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement;
    const carrier = element("textarea", "hidden");
    carrier.value = text;
    document.body.append(carrier);
    carrier.select();
    const copied = document.execCommand("copy");
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}
