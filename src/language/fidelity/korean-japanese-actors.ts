import { type Language, namesIn } from "./korean-japanese.js";

type Wording = Readonly<Record<Language, RegExp>>;

/** Who acts in a piece, and what is said behind that. */
const subject: Wording = {
  ko: /^(.*?[\p{Script=Hangul}’'”])(?:이|가|에서),? (.+)$/u,
  ja: /^(.*?[\p{Script=Han}\p{Script=Katakana}ー」)])(?:が|において)(.+)$/u,
};
const pieceEnd: Wording = {
  ko: /[,;.、\n]|(?<=[하되]고|[하되이]며) /u,
  ja: /[,;.、。\n]/u,
};
/** What stands before who acts and is acted upon. */
const topic: Wording = { ko: /^.*[은는을를에] /u, ja: /^.*[はをに]/u };

const deedsOf = (text: string, language: Language) =>
  text
    .replace(/\([^)]*\)/gu, "")
    .split(pieceEnd[language])
    .flatMap((piece) => {
      const [, who = "", what = ""] = subject[language].exec(piece.trim()) ?? [];
      const names = namesIn(who.replace(topic[language], ""), language);
      return names.length === 0 ? [] : [{ who: names, what: namesIn(what, language) }];
    });

/** In Korean and Japanese: a deed of one of two who act in the rendering, said of the other. */
export function findExchangedSubject(sentence: string, rendering: string, language: Language): string | null {
  const stated = deedsOf(rendering, language);
  for (const { who, what } of deedsOf(sentence, language)) {
    const own = stated.filter((one) => one.who.some((name) => who.includes(name)));
    const others = stated.filter((one) => !own.includes(one));
    const isDeedOf = (deeds: typeof stated, name: string) => deeds.some((one) => one.what.includes(name));
    const deed = what.find((name) => isDeedOf(others, name) && !isDeedOf(own, name));
    if (own.length > 0 && deed !== undefined && !what.some((name) => isDeedOf(own, name)))
      return `${who.join("")} ${deed}`;
  }
  return null;
}

/** Bodies, by how they are called at the end. */
const body: Wording = {
  ko: /(\p{Script=Hangul}{2,}?) ?(?:업체|회사|기업|기관|은행|협회|단체|법인|부서|부문)(?=[이가은는]|에서)/gu,
  ja: /([\p{Script=Han}\p{Script=Katakana}ー]{2,}?)(?:会社|业者|企业|机关|机构|银行|协会|团体|法人|部[门門]|局)(?=[がは])/gu,
};
const anyBody: Wording = {
  ko: /^ ?(?:\p{Script=Hangul}{0,4} ?)?(?:업체|회사|기업|기관|은행|협회|단체|법인|부서|부문|국)/u,
  ja: /^[\p{Script=Han}\p{Script=Katakana}ー]{0,4}(?:会社|公司|业者|企业|机关|机构|银行|协会|团体|法人|部[门門]|局)/u,
};
const police = /公安|警察|交[警管]|경찰|공안|교통관리/u;

/** In Korean and Japanese: a body that acts and that nothing names, though its words stand there (警備会社 for 警備). */
export function findForeignBody(sentence: string, known: string, language: Language): string | null {
  const text = known.replace(/\([^)]*\)/gu, "");
  for (const [whole, of = ""] of sentence.matchAll(body[language])) {
    if (police.test(of) || text.includes(whole)) continue;
    const behind = [...text.matchAll(new RegExp(of, "gu"))].map(({ index }) => text.slice(index + of.length));
    if (behind.length > 0 && !behind.some((rest) => anyBody[language].test(rest))) return whole;
  }
  return null;
}

/** Who or what does something; what stands with the word otherwise. */
const subjectSign: Wording = { ko: /^(?:은|는|이|가|에서)(?=[ ,])/u, ja: /^(?:は|が)/u };
const otherSign: Wording = { ko: /^(?:의|를|을|에게?)(?=[ ,])/u, ja: /^(?:の|を|に(?!は))/u };
const acting: Wording = {
  ko: /(?:공안기관|경찰|기업|주민|시민|은행|정부|파출소|병원|학교|우체국)(?=[은는이가에의를을])/gu,
  ja: /(?:公安机关|公安局|警察|企业|住民|市民|银行|政府|派出所|病院|学校|邮便局)(?=[はがのをに])/gu,
};

/** In Korean and Japanese: two who act, of whom the sentence makes the one who acts in the rendering the other one. */
export function findExchangedRoles(sentence: string, rendering: string, language: Language): string | null {
  const rolesIn = (text: string) => {
    const found = [...text.matchAll(acting[language])].map(({ index, 0: who }) => ({
      who,
      rest: text.slice(index + who.length),
    }));
    const of = (sign: RegExp) => new Set(found.filter(({ rest }) => sign.test(rest)).map(({ who }) => who));
    return { subjects: of(subjectSign[language]), others: of(otherSign[language]) };
  };
  const [said, stated] = [rolesIn(sentence), rolesIn(rendering)];
  const turned = [...said.subjects].find((who) => stated.others.has(who) && !stated.subjects.has(who));
  const lost = [...said.others].find(
    (who) => stated.subjects.has(who) && !stated.others.has(who) && !said.subjects.has(who),
  );
  return turned !== undefined && lost !== undefined ? turned : null;
}

/** Who something is done by, and to. */
const doer: Wording = {
  ko: /(\p{Script=Hangul}{2,}?)(?:에 의한|[이가] 저지[른르])/gu,
  ja: /(\p{Script=Han}{2})による/gu,
};

/** In Korean and Japanese: those to whom something is done, said to do it (人員による for 人員を侵害する). */
export const findPatientAsDoer = (sentence: string, rendering: string, language: Language): string | null =>
  [...sentence.matchAll(doer[language])].find(
    ([, who = ""]) =>
      new RegExp(language === "ko" ? `${who}[을를]` : `${who}を`, "u").test(rendering) &&
      !new RegExp(language === "ko" ? `${who}(?:[이가은는의]|에 의)` : `${who}(?:[がはの]|によ)`, "u").test(
        rendering,
      ),
  )?.[1] ?? null;
