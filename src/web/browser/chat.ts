import { Conversation } from "./conversation.js";
import { HeldDocuments } from "./documents.js";
import { button, byId, translate } from "./dom.js";
import { initialLanguage, rememberLanguage } from "./language-choice.js";
import { SourcePanel } from "./source-panel.js";
import { examples, texts } from "./texts.js";

/** From this many characters on the page counts how many are left. */
const nearLimit = 1800;

const form = byId("form", HTMLFormElement);
const question = byId("question", HTMLTextAreaElement);
const counter = byId("counter", HTMLElement);
const languageButton = byId("language", HTMLButtonElement);

let language = initialLanguage();
const panel = new SourcePanel();
const documents = new HeldDocuments();
const conversation = new Conversation({
  language: () => language,
  city: () => documents.city,
  openSource: (citation, opener) => panel.open(citation, opener),
});

/** Where there is a keyboard, one can go on typing; on a phone this would raise the keyboard over the answer. */
function focusQuestion(): void {
  if (matchMedia("(hover: hover) and (pointer: fine)").matches) question.focus({ preventScroll: true });
  else question.blur();
}

function showLanguage(): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  translate(document, language);
  documents.show(language);
  languageButton.textContent = language === "zh" ? "English" : "中文";
  languageButton.lang = language === "zh" ? "en" : "zh-CN";
  byId("examples", HTMLDivElement).replaceChildren(
    ...examples[language].map((text) =>
      button(text, () => {
        void conversation.submit(text);
        focusQuestion();
      }),
    ),
  );
}

function count(): void {
  const left = question.maxLength - question.value.length;
  counter.textContent = question.value.length >= nearLimit ? `${texts[language].left} ${left}` : "";
}

function submitForm(): void {
  if (conversation.isWaiting || question.value.trim() === "") return;
  const text = question.value;
  question.value = "";
  count();
  void conversation.submit(text);
  focusQuestion();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submitForm();
});
question.addEventListener("keydown", (event) => {
  // Safari ends a composition before it reports the key; 229 is what it reports then.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  submitForm();
});
question.addEventListener("input", count);
// The address stays without a fragment, which the browser would go to again whenever a source is closed.
byId("skip", HTMLAnchorElement).addEventListener("click", (event) => {
  event.preventDefault();
  question.focus();
});
byId("reset", HTMLButtonElement).addEventListener("click", () => {
  if (panel.isOpen) panel.close();
  conversation.clear();
  focusQuestion();
});
languageButton.addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  rememberLanguage(language);
  showLanguage();
  count();
});

showLanguage();
void documents.load(() => language);
