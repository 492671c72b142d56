import type { LanguageCode } from "../domain/language-code.js";
import { fold, japaneseToChinese, toSimplified } from "../language/fold.js";
import { type DeclineReason, declines } from "./screening/decline.js";
import { dangers, notNow } from "./screening/emergency.js";
import { asksAboutPrevention, frauds, paid } from "./screening/fraud.js";
import { type SmalltalkTopic, smalltalks } from "./screening/smalltalk.js";
import { suspicionOf } from "./screening/suspicion.js";

/** A message that is not an ordinary question, and what kind of reply it needs. */
export type Screening =
  | { readonly kind: "emergency"; readonly numbers: readonly ("110" | "119" | "120")[] }
  | { readonly kind: "fraud_warning"; readonly alreadyPaid: boolean }
  | { readonly kind: "declined"; readonly reason: DeclineReason }
  | { readonly kind: "smalltalk"; readonly topic: SmalltalkTopic }
  | { readonly kind: "clarify" };

/** Longer messages are judged by their beginning and end; patterns stay fast on any input. */
const judgedCharacters = 1200;

function prepare(text: string, language: LanguageCode): string {
  const visible = text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  const spaced = visible.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  const cut =
    spaced.length > judgedCharacters
      ? `${spaced.slice(0, judgedCharacters / 2)} ${spaced.slice(-judgedCharacters / 2)}`
      : spaced;
  const simplified =
    language === "zh-Hant" ? toSimplified(cut) : language === "ja" ? japaneseToChinese(cut) : cut;
  return fold(simplified).replace(/\s+/g, " ").trim();
}

/** What base64-looking parts of a message say, so that an instruction cannot hide there. */
function decoded(text: string): string {
  const parts = text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? [];
  return parts.map((part) => Buffer.from(part, "base64").toString("utf8")).join(" ");
}

/** Looks again at a message that no document answers, by broader cues; null where it stays an ordinary one. */
export function screenUnanswered({
  text,
  language,
}: {
  readonly text: string;
  readonly language: LanguageCode;
}): Screening | null {
  const folded = prepare(text, language);
  const suspicion = notNow.test(folded) || asksAboutPrevention.test(folded) ? null : suspicionOf(folded);
  if (suspicion === "emergency") return { kind: "emergency", numbers: ["110", "120"] };
  return suspicion === null ? null : { kind: "fraud_warning", alreadyPaid: paid.test(folded) };
}

/** Recognises emergencies, frauds, requests to be declined and small talk; null for an ordinary question. */
export function screen({
  text,
  language,
}: {
  readonly text: string;
  readonly language: LanguageCode;
}): Screening | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "clarify" };
  const folded = prepare(text, language);
  const danger = notNow.test(folded) ? undefined : dangers.find(({ pattern }) => pattern.test(folded));
  const declined = declines.find(([, patterns]) => patterns.some((pattern) => pattern.test(folded)));
  if (danger !== undefined && declined?.[0] !== "override")
    return { kind: "emergency", numbers: danger.numbers };
  if (declined?.[0] === "override") return { kind: "declined", reason: "override" };
  if (!asksAboutPrevention.test(folded) && frauds.some((pattern) => pattern.test(folded))) {
    return { kind: "fraud_warning", alreadyPaid: paid.test(folded) };
  }
  if (declined !== undefined) return { kind: "declined", reason: declined[0] };
  const hidden = decoded(text);
  if (hidden !== "" && screen({ text: hidden, language: "zh" })?.kind === "declined")
    return { kind: "declined", reason: "override" };
  const topic = smalltalks.find(([, pattern]) => pattern.test(folded))?.[0];
  return topic === undefined ? null : { kind: "smalltalk", topic };
}
