import { areInterchangeable, contentWords } from "./words.js";

const roles =
  "主体|主导|主力|骨干|目标|核心|重点|牵引|抓手|基础|中心|支撑|依托|主线|载体|契机|主题|根本|导向|单位|引领|龙头|平台|原则|标准|依据";

/** 以A为主体, 主体是A: what takes which part. */
const taking = [
  new RegExp(`以(?<who>[^,;。、]{2,20}?)为(?<part>${roles})`, "gu"),
  new RegExp(`(?<part>${roles})(?:是|为)(?<who>[^,;。、]{2,20})`, "gu"),
];

const rolesIn = (text: string) =>
  taking.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      part: groups?.part ?? "",
      who: contentWords(groups?.who ?? ""),
    })),
  );

/** In Chinese: somebody or something said to take a part that the source gives to another (以民警为主体 for 以律师为主体). */
function findForeignRole(sentence: string, source: string): string | null {
  const stated = rolesIn(source);
  for (const { part, who } of rolesIn(sentence)) {
    const own = new Set(stated.flatMap((other) => (other.part === part ? other.who : [])));
    const named = who.at(-1);
    if (own.size > 0 && named !== undefined && !areInterchangeable(named, own)) return named;
  }
  return null;
}

const foundation = /在[^,;。]{0,24}?[“《]([^”》]{2,20})[”》]的?等?(?:工作|经验)?基础上/gu;

/** In Chinese: what something new is built upon (在“A”的基础上), said without that. */
const findFoundation = (sentence: string, source: string): string | null =>
  /基础|[之此以]前|原|先|曾|已|过去|上|由|从|升级/u.test(sentence)
    ? null
    : ([...source.matchAll(foundation)].find(([, name = ""]) => sentence.includes(name))?.[1] ?? null);

const leading = /牵头|领衔|主责|协办|以[^,;。]{2,20}为主(?![要动张阵])/u;

/** In Chinese: one of several that a source names side by side, said to lead the others. */
const findMadeLeader = (sentence: string, source: string): string | null =>
  /牵头|领衔|主[办导责要体]|为主|重点|核心/u.test(source) ? null : (leading.exec(sentence)?.[0] ?? null);

const called = /[“"《]([^”"》]{2,40})[”"》]的?(\p{Script=Han}{2})/gu;

/** In Chinese: what a name is the name of, where the source says that of another name (“B”目标 for “A”目标、“B”主线). */
function findOtherKind(sentence: string, source: string): string | null {
  const stated = [...source.matchAll(called)];
  for (const [, name, kind] of sentence.matchAll(called)) {
    const own = stated.filter(([, other]) => other === name);
    if (own.length === 0 || own.some(([, , other]) => other === kind)) continue;
    if (stated.some(([, , other]) => other === kind)) return kind ?? null;
  }
  return null;
}

/** In Chinese: a body of one level of government where the source has that of another (省委 for 市委). */
const findOtherLevel = (sentence: string, source: string): string | null =>
  [...sentence.matchAll(/[国省市县区镇](委|级|政府|领导|直)/gu)].find(
    ([whole, body]) => !source.includes(whole) && new RegExp(`[国省市县区镇]${body}`, "u").test(source),
  )?.[0] ?? null;

/** In Chinese: a part in the whole that the source gives to another, or to nobody. Both folded. */
export const findExchangedRole = (sentence: string, source: string): string | null =>
  findForeignRole(sentence, source) ??
  findFoundation(sentence, source) ??
  findMadeLeader(sentence, source) ??
  findOtherKind(sentence, source) ??
  findOtherLevel(sentence, source);
