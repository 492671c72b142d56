import { fold } from "../../language/fold.js";

/** The scripts that rules are written for; Traditional Chinese is folded into `zh`. */
export const ruleLanguages = ["zh", "en", "ko", "ja"] as const;
export type RuleLanguage = (typeof ruleLanguages)[number];

/** Recognises a message in which every expression of `all` and none of `none` is found, in any order. */
export interface Rule {
  /** What the rule catches, for people who read it and for test messages. */
  readonly catches: string;
  readonly all: readonly RegExp[];
  readonly none: readonly RegExp[];
}

export type RulesByLanguage = Readonly<Record<RuleLanguage, readonly Rule[]>>;

/**
 * Compiles a pattern. The pattern is folded like the messages it meets (lower case, Simplified characters), so
 * Japanese and Traditional forms can be written as they are; capital escapes and full-width signs cannot be used.
 */
export function pattern(source: string): RegExp {
  return new RegExp(fold(source), "u");
}

/** A rule whose parts may stand in any order; `unless` names what makes the message an ordinary one after all. */
export function rule(catches: string, all: readonly string[], unless: readonly string[] = []): Rule {
  return { catches, all: all.map(pattern), none: unless.map(pattern) };
}

/** Alternatives, as one group. */
export function either(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join("|")})`;
}

/** Parts in this order with at most `gap` characters between neighbours; the bound keeps matching linear. */
export function sequence(gap: number, ...parts: readonly string[]): string {
  return parts.map((part) => `(?:${part})`).join(`.{0,${gap}}`);
}

/** True where the rule recognises the text (prepared as in `prepare-message.ts`). */
export function matches(candidate: Rule, text: string): boolean {
  return (
    candidate.all.every((expression) => expression.test(text)) &&
    !candidate.none.some((expression) => expression.test(text))
  );
}
