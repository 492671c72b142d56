import { button } from "../browser/dom.js";
import type { InterfaceLanguage } from "../browser/texts.js";
import { ChatDialog } from "./chat-dialog.js";
import css from "./widget.css?inline";
import { words } from "./words.js";

/** The element that holds the shadow root. */
const hostName = "youju-widget";
/** Set on the window by the first script tag; a second one then does nothing. */
const mark = Symbol.for(hostName);

/** The page's own language where the tag names none; Chinese where that says nothing. */
function languageOf(wanted: string | undefined): InterfaceLanguage {
  const language = wanted ?? (document.documentElement.lang || navigator.language);
  return /^(?:zh|ko|ja)|^$/i.test(language) ? "zh" : "en";
}

function start(script: HTMLScriptElement): void {
  const { lang, title, city, label, accent, side, theme } = script.dataset;
  const language = languageOf(lang);
  const host = document.createElement(hostName);
  if (side !== undefined) host.dataset.side = side;
  if (theme === "light" || theme === "dark") host.style.colorScheme = theme;
  if (accent !== undefined) host.style.setProperty("--youju-accent", accent);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const base = script.src.replace(/\/widget\.js(?:[?#].*)?$/, "");
  const chat = new ChatDialog({ base, language, title: title ?? null, city: city ?? null });
  const bubble = button(label ?? words[language].open, () => {
    chat.open();
    bubble.setAttribute("aria-expanded", "true");
  });
  bubble.className = "bubble";
  bubble.lang = language === "zh" ? "zh-CN" : "en";
  bubble.setAttribute("aria-haspopup", "dialog");
  bubble.setAttribute("aria-expanded", "false");
  chat.element.addEventListener("close", () => {
    bubble.setAttribute("aria-expanded", "false");
    bubble.focus();
  });
  root.append(bubble, chat.element);
  document.body.append(host);
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && !Reflect.has(window, mark)) {
  Reflect.set(window, mark, true);
  if (document.body === null) addEventListener("DOMContentLoaded", () => start(script), { once: true });
  else start(script);
}
