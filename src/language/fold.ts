import { Converter } from "opencc-js";
import { fromCantonese } from "./cantonese.js";

/** A folded text; `offsets[i]` is where folded character `i` came from, `offsets[text.length]` the source's length. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

const traditionalToSimplified = Converter({ from: "t", to: "cn" });
const taiwanToMainland = Converter({ from: "twp", to: "cn" });
const japaneseToSimplified = Converter({ from: "jp", to: "cn" });
const simplifiedToTaiwan = Converter({ from: "cn", to: "tw" });

/** Kangxi and CJK radicals, which PDF extraction yields in place of ordinary characters; the rest of NFKC is done apart. */
const isRadical = (codePoint: number) => codePoint >= 0x2e80 && codePoint <= 0x2fdf;

const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = traditionalToSimplified(character.normalize("NFKC").toLowerCase());
  foldedCharacters.set(character, folded);
  return folded;
}

/**
 * Folds width, case and Traditional → Simplified, character by character, so that every folded character
 * knows the UTF-16 offset it came from. White space is kept.
 */
export function foldWithOffsets(source: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) offsets.push(position);
    parts.push(folded);
    position += character.length;
  }
  offsets.push(source.length);
  return { text: parts.join(""), offsets: Uint32Array.from(offsets) };
}

/** Folds as {@link foldWithOffsets} does, without offsets. */
export function fold(source: string): string {
  let folded = "";
  for (const character of source) folded += foldCharacter(character);
  return folded;
}

/** Traditional Chinese with the vocabulary of Taiwan and Hong Kong (計程車 → 出租车, 幾耐 → 多久) as Simplified. */
export function toSimplified(text: string): string {
  return traditionalToSimplified(taiwanToMainland(fromCantonese(text)));
}

/** Traditional characters as Simplified ones, one for one; words stay as they are. */
export function toSimplifiedCharacters(text: string): string {
  return traditionalToSimplified(text);
}

/** Japanese character forms as Simplified Chinese ones (許可証 → 许可证), so that shared words can be found. */
export function japaneseToChinese(text: string): string {
  return japaneseToSimplified(text);
}

/** Simplified Chinese in Traditional characters as they are commonly written (台, not 臺); words stay those of the source. */
export function toTraditional(text: string): string {
  return simplifiedToTaiwan(text).replaceAll("臺", "台");
}

/** Restores ordinary characters where PDF extraction left radicals; everything else stays as it is. */
export function replaceRadicals(text: string): string {
  let out = "";
  for (const character of text) {
    out += isRadical(character.codePointAt(0) ?? 0) ? character.normalize("NFKC") : character;
  }
  return out;
}

const ideograph = String.raw`\p{Script=Han}，。；：、？！“”‘’《》〈〉（）【】「」『』％`;
const lineBreakInSentence = new RegExp(
  String.raw`(?<=[${ideograph}])\s*\n\s*|\s*\n\s*(?=[${ideograph}])`,
  "gu",
);

/** Closes up the line breaks that a source puts inside a sentence: nothing between ideographs, a space elsewhere. */
export function closeUp(text: string): string {
  return text
    .replace(lineBreakInSentence, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** The form in which texts are compared: folded, without any white space. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/gu, "");
}
