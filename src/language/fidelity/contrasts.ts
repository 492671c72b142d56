import { contrastTable } from "./contrast-table.js";

interface Alternative {
  readonly zh: RegExp;
  readonly en: RegExp;
}

const anyOf = (pieces: string) => pieces.trim().split(/\s+/u).join("|").replaceAll("_", " ");

const rows: readonly (readonly Alternative[])[] = contrastTable
  .trim()
  .split("\n")
  .map((line) =>
    line.split(" ; ").map((alternative) => {
      const [zh = "", en = ""] = alternative.split("::");
      return { zh: new RegExp(anyOf(zh), "u"), en: new RegExp(`\\b(?:${anyOf(en)})(?![a-z-])`, "u") };
    }),
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
  for (const row of rows) {
    for (const alternative of row) {
      const said = alternative[language].exec(sentence)?.[0];
      if (said === undefined || alternative.zh.test(known) || alternative.en.test(known)) continue;
      if (row.some((other) => other !== alternative && other.zh.test(source))) return said;
    }
  }
  return null;
}
