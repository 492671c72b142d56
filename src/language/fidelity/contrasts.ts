import { contrastTable } from "./contrast-table.js";

interface Alternative {
  readonly zh: RegExp;
  readonly en: RegExp;
}

const anyOf = (pieces: string) => pieces.trim().split(/\s+/u).join("|").replaceAll("_", " ");

/** Rows marked `!`: only the Chinese source allows them, since renderings say such words of other things. */
interface Row {
  readonly alternatives: readonly Alternative[];
  readonly isStrict: boolean;
  /** Rows marked `-` hold words that are said of many things at once. */
  readonly isLoose: boolean;
}

const rows: readonly Row[] = contrastTable
  .trim()
  .split("\n")
  .map((line) => ({
    isStrict: line.startsWith("!"),
    isLoose: /^[!-]/u.test(line),
    alternatives: line
      .replace(/^[!-] /u, "")
      .split(" ; ")
      .map((alternative) => {
        const [zh = "", en = ""] = alternative.split("::");
        return { zh: new RegExp(anyOf(zh), "u"), en: new RegExp(`\\b(?:${anyOf(en)})(?![a-z-])`, "u") };
      }),
  }));

/** How the rows say their alternatives in a language. */
export const alternativesOf = (language: "zh" | "en"): readonly (readonly RegExp[])[] =>
  rows
    .filter(({ isLoose }) => !isLoose)
    .map(({ alternatives }) => alternatives.map((alternative) => alternative[language]));

const alternativesIn = (language: "zh" | "en") =>
  rows.flatMap(({ alternatives }) => alternatives.map((alternative) => alternative[language]));

/** Whether a word is one of a row: it tells one thing from another, so that only the cited text itself bears it out. */
export const isContrasted = (word: string): boolean =>
  alternativesIn(/^[a-z]/u.test(word) ? "en" : "zh").some(
    (alternative) => (alternative.exec(word)?.[0].length ?? 0) > 1,
  );

/**
 * A word of the sentence where the source has another of the same row of contrasts, and not this one: 备案 for 许可, “solved” for
 * “answered”. All folded.
 *
 * @param known the source, its rendering and the titles: what may be said at all
 */
export function findContrast(
  sentence: string,
  source: string,
  known: string,
  language: "zh" | "en",
): string | null {
  for (const { alternatives, isStrict } of rows) {
    for (const alternative of isStrict ? alternatives.slice(0, 1) : alternatives) {
      const said = alternative[language].exec(sentence)?.[0];
      if (said === undefined || alternative.zh.test(known) || (!isStrict && alternative.en.test(known)))
        continue;
      if (alternatives.some((other) => other !== alternative && other.zh.test(source))) return said;
    }
  }
  return null;
}
