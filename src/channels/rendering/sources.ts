import type { CitationView } from "../../conversation/answer-view.js";
import type { LanguageCode } from "../../domain/language-code.js";
import { oneLine } from "./answer-text.js";

/** A citation as it is listed under an answer; every value is one line without control characters. */
export interface SourceLine {
  readonly n: number;
  /** `淄博市 第4条`: what a reader calls it. */
  readonly place: string;
  /** Measure's title, document's title and number, date, and whether the city was inferred. */
  readonly details: string;
  readonly quote: string;
  /** Where the source page is reached, safe to stand in a link; null where no public address is known. */
  readonly url: string | null;
}

interface Words {
  readonly heading: string;
  readonly measure: (number: string) => string;
  readonly inferred: string;
}

const words: Readonly<Record<LanguageCode, Words>> = {
  zh: { heading: "出处（原文摘录）", measure: (number) => `第${number}条`, inferred: "城市系推断" },
  "zh-Hant": { heading: "出處（原文摘錄）", measure: (number) => `第${number}條`, inferred: "城市係推斷" },
  en: { heading: "Sources (原文摘录)", measure: (number) => `measure ${number}`, inferred: "city inferred" },
  ko: { heading: "출처(원문 발췌, 原文摘录)", measure: (number) => `제${number}조`, inferred: "도시는 추정" },
  ja: { heading: "出典（原文抜粋、原文摘录）", measure: (number) => `第${number}条`, inferred: "都市は推定" },
};

export const sourcesHeading = (language: LanguageCode): string => words[language].heading;

/** Signs that could end a link or an attribute early are percent-encoded; the address means the same. */
const encodeUrl = (url: string): string =>
  url.replace(/[^\w.~:/?#@!$&+,;=%-]/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );

/** Only a plain number of a list of measures is called 第4条; 一(一) of a report or a record's name stands as it is. */
function measureLabel({ doc_kind, measure }: CitationView, language: LanguageCode): string {
  return doc_kind === "measures" && /^\d+$/.test(measure)
    ? words[language].measure(measure)
    : oneLine(measure);
}

export function describeSource(
  citation: CitationView,
  language: LanguageCode,
  publicUrl: string | null,
): SourceLine {
  const title = oneLine(citation.doc_title);
  const number = citation.doc_number === null ? "" : oneLine(citation.doc_number);
  const details = [
    oneLine(citation.measure_title),
    `《${title}》${number}`,
    oneLine(citation.issued_on ?? ""),
    citation.city_inferred ? words[language].inferred : "",
  ];
  return {
    n: citation.n,
    place: [oneLine(citation.city ?? ""), measureLabel(citation, language)].filter(Boolean).join(" "),
    details: details.filter(Boolean).join(" · "),
    quote: oneLine(citation.quote),
    url: publicUrl === null ? null : encodeUrl(`${publicUrl}${citation.url}`),
  };
}
