import { type Language, namesIn } from "./korean-japanese.js";

type Wording = Readonly<Record<Language, RegExp>>;

/** What denies; two that stand close together (금지되지 않, 制限がない, 禁止を解除) affirm. For folded text. */
const negators: Wording = {
  ko: /(?<![가-힣])안 (?=[가-힣])|않|없|못|금지|(?<![면배억통])제한|불가|아니|아닌|폐지|취소|철폐|해제|중단|중지/gu,
  ja: /ない|ません|なけれ|なく|なし|ず(?=に|,|、|。|$)|不要|无用|禁止|制限|废止|撤废|取消|取り消|解除|中止|停止/gu,
};

/** Words with a negation in them that deny nothing of the sentence; names in quotation marks. */
const lexicalised: Wording = {
  ko: /(?:예외|지체|빠짐|끊임|관계|상관|틀림) ?없이|뿐만? 아니라|‘[^’]*’|“[^”]*”/gu,
  ja: /例外なく|遅滞なく|迟滞なく|もれなく|绝え间なく|关系なく|だけでなく|のみならず|少なく|まもなく|问わず|かかわらず|まず|必ず|「[^」]*」|“[^”]*”/gu,
};

const exceptions: Wording = {
  ko: /제외|외에|외의|빼고|빼면|뺀|말고/u,
  ja: /(?<!取り|扫黑)除(?!去)|以外|别として/u,
};

/** As far as a denial reaches back, in signs. */
const reach = 12;
/** How close two denials stand that together affirm. */
const close = 14;

/** The words before each denial of a text: what is denied. */
function deniedIn(text: string, language: Language): string[][] {
  const plain = text.replace(lexicalised[language], (word) => "〇".repeat(word.length));
  const signs = [...plain.matchAll(negators[language])];
  const denials: { start: number; end: number; count: number }[] = [];
  for (const { index, 0: sign } of signs) {
    const last = denials.at(-1);
    const isJoined =
      last !== undefined && index - last.end <= close && !/[,;。.、]/u.test(plain.slice(last.end, index));
    if (isJoined) {
      last.end = index + sign.length;
      last.count++;
    } else denials.push({ start: index, end: index + sign.length, count: 1 });
  }
  return denials
    .filter(({ count }) => count % 2 === 1)
    .map(({ start, end }) => {
      const before =
        plain
          .slice(Math.max(0, start - reach), end)
          .split(/[,;。.、]/u)
          .at(-1) ?? "";
      return namesIn(before, language);
    });
}

/** Whether something that the rendering excepts stands in the sentence, which excepts less. */
function losesException(sentence: string, rendering: string, exception: RegExp, language: Language): boolean {
  const count = (text: string) => text.split(exception).length - 1;
  const excepted = rendering.split(exception).slice(0, -1);
  const isSaid = (before: string) => {
    const near = before.slice(-reach);
    const parts = [...namesIn(near, language), ...(near.match(/\d[\d.:]*/gu) ?? [])];
    return parts.length > 0 && parts.every((part) => sentence.includes(part));
  };
  return count(sentence) < excepted.filter(isSaid).length;
}

/** Whether only one of them makes an exception; one of a list of which the sentence says nothing else is none of its. */
function findException(sentence: string, rendering: string, language: Language): boolean {
  const exception = exceptions[language];
  if (exception.test(sentence))
    return !exception.test(rendering) || losesException(sentence, rendering, exception, language);
  const items = rendering.split(/[,;。.、]|には/u);
  const own = new Set(namesIn(sentence, language));
  return items.some(
    (item) =>
      exception.test(item) && (items.length < 4 || namesIn(item, language).some((name) => own.has(name))),
  );
}

/** In Korean and Japanese: an exception that only one of sentence and rendering makes, or a denial that only one holds. */
export function findOtherNegationFault(
  sentence: string,
  rendering: string,
  language: Language,
): string | null {
  if (findException(sentence, rendering, language)) return "an exception";
  const [said, stated] = [deniedIn(sentence, language), deniedIn(rendering, language)];
  if (said.length > 0 && stated.length === 0) return said[0]?.join(" ") ?? "";
  const known = new Set(stated.flat());
  if (said.length > 0) {
    // What stands next to the denial is what is denied.
    const turned = said
      .map((names) => names.slice(-1))
      .find(
        (names) =>
          names.length > 0 &&
          !names.some((name) => known.has(name)) &&
          names.some((name) => rendering.includes(name)),
      );
    return turned?.join(" ") ?? null;
  }
  const own = new Set(namesIn(sentence, language));
  return stated.find((names) => names.slice(-2).some((name) => own.has(name)))?.join(" ") ?? null;
}
