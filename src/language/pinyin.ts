import { pinyin } from "pinyin-pro";

const syllables = new Map<string, string>();

/** Makes one of the sounds that input methods and dialects of the north confuse: zh/z, ch/c, sh/s, -ng/-n. */
function blur(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/([aei])ng$/, "$1n")
    .replace(/ü/g, "v");
}

/** Blurred toneless pinyin of one Han character; the most frequent reading where there are several. */
export function soundOf(character: string): string {
  let sound = syllables.get(character);
  if (sound === undefined) {
    sound = blur(pinyin(character, { toneType: "none" }));
    syllables.set(character, sound);
  }
  return sound;
}

const initials = "zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]";
const finals =
  "iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v";
const syllable = new RegExp(`(?:${initials})?(?:${finals})`, "y");

/** Splits Latin letters that read as pinyin into blurred syllables, greedily; null where they do not. */
export function splitPinyin(letters: string): string[] | null {
  const sounds: string[] = [];
  let at = 0;
  while (at < letters.length) {
    syllable.lastIndex = at;
    const match = syllable.exec(letters);
    if (match === null) return null;
    sounds.push(blur(match[0]));
    at = syllable.lastIndex;
  }
  return sounds.length > 1 ? sounds : null;
}
