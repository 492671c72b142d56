import type { Passage } from "../domain/answer.js";
import type { Clause } from "../domain/document.js";
import { squeeze } from "../language/fold.js";
import { demandsOf, type TextsOf } from "./demands.js";
import type { Intent } from "./understand.js";

/** What a source calls something: its words in quotation marks. */
const quoted = /“([^”]{2,16})”/gu;

/** “猎鲨净湾2024” without the year; null where too little is left to know it by. */
const withoutYear = (name: string) => /^(\p{Script=Han}{3,})20\d\d$/u.exec(name)?.[1] ?? null;

const asksWhose =
  /哪[^,。]{0,4}(?:市|城|地|文件)|哪[里儿家]|谁家?的|\bwhich (?:\w+ )?(?:cit|document|text)|어느|어디|どの|どこ|どちら/u;

/**
 * “鲁剑2023和鲁剑2024，分别是哪个市的？”: where things are named in a row by what the sources call them, and which city each
 * belongs to is asked, the first clause of each city that names one, in the order of the question. Empty elsewhere.
 */
export function namedInRow(intent: Intent, passages: readonly Passage[]): Passage[] {
  if (!asksWhose.test(intent.question) || intent.cities.length > 0 || intent.otherPlaces.length > 0)
    return [];
  if (intent.isFollowUp || intent.form !== "compare") return [];
  const namedBy = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const [, name = ""] of passage.clause.quote.matchAll(quoted)) {
      const full = squeeze(name);
      for (const writing of [full, withoutYear(full)]) {
        if (writing !== null) namedBy.set(writing, [...(namedBy.get(writing) ?? []), passage]);
      }
    }
  }
  let question = squeeze(intent.query);
  const found: { at: number; passage: Passage }[] = [];
  const names = [...namedBy].sort(([one], [other]) => other.length - one.length);
  let count = 0;
  for (const [name, naming] of names) {
    const at = question.indexOf(name);
    if (at < 0) continue;
    count++;
    question = question.replaceAll(name, " ".repeat(name.length));
    const cities = new Set<string | undefined>();
    for (const passage of naming) {
      const city = passage.document.city?.zh;
      if (!cities.has(city)) found.push({ at, passage });
      cities.add(city);
    }
  }
  return count < 2 ? [] : found.sort((one, other) => one.at - other.at).map(({ passage }) => passage);
}

/** Kinds of thing that are given names, as they are asked for and as a source calls them. */
const namedKinds: readonly (readonly [asked: RegExp, named: string])[] = [
  [/行动|\b(?:operation|campaign|crackdown)s?\b|작전|캠페인|단속|作战|キャンペーン/gu, "行动"],
  [/活动|\b(?:activit(?:y|ies)|event|drive)s?\b|활동|행사|イベント/gu, "活动"],
  [/平台|\bplatforms?\b|플랫폼|プラットフォーム/gu, "平台"],
  [/小程序|\bmini[- ]?(?:app|program)s?\b|미니 ?(?:앱|프로그램)|ミニ(?:アプリ|プログラム)/gu, "小程序"],
  [/系统|\bsystems?\b|시스템|システム/gu, "系统"],
  [/机制|\bmechanisms?\b|메커니즘|仕组み/gu, "机制"],
  [/模式|\bmodels?\b|모델|モデル/gu, "模式"],
  [/品牌|\bbrands?\b|브랜드|ブランド/gu, "品牌"],
  [/工程|\bprojects?\b|프로젝트|プロジェクト/gu, "工程"],
  [/专区|\b(?:zone|corner|section)s?\b|코너|コーナー/gu, "专区"],
  [/窗口|\b(?:window|counter)s?\b|창구|窗口/gu, "窗口"],
  [/通道|\b(?:lane|channel)s?\b|통로|チャンネル/gu, "通道"],
];

const kindsNamedIn = (folded: string) => namedKinds.filter(([asked]) => folded.search(asked) >= 0);

/** What a clause calls things of the kinds that a question names: “‘猎鲨净湾2024’专项行动” for an operation. */
export function namesOfKinds(folded: string, { quote }: Clause): string[] {
  return kindsNamedIn(folded).flatMap(([, kind]) =>
    [...quote.matchAll(new RegExp(`“([^”]{2,16})”\\p{Script=Han}{0,6}?${kind}`, "gu"))].map(([, name = ""]) =>
      squeeze(name),
    ),
  );
}

const several =
  /分别|各自?(?=叫|是)|都(?=叫|有|是)|哪[些几两二三四五六2-9]|[这那][些几]|[两二三四五六七八九2-9](?:大|个|项|种)|所有|全部|\b(?:all|each|every|names)\b|모두|전부|각각|すべて|全て|それぞれ/u;

/**
 * “那几个专项行动分别叫什么”: of one city the first clause for each name of the kind whose measure is about what else the
 * question says. Empty where not several are asked for, or not several are named.
 */
export function namedOfKind(intent: Intent, passages: readonly Passage[], texts: TextsOf): Passage[] {
  const { query, facets, cities } = intent;
  const [city, ...others] = cities;
  const asksNames = facets.has("name") || facets.has("roster");
  if (!asksNames || others.length > 0 || intent.isFollowUp || !several.test(query)) return [];
  const rest = kindsNamedIn(query).reduce((text, [asked]) => text.replace(asked, "。"), query);
  const demands = demandsOf(rest.replace(/专项|특별|特别|\bspecial\b/gu, "。"), texts);
  const own = passages.filter(({ document }) => city !== undefined && document.city?.zh === city);
  const isAbout = ({ measure }: Passage) =>
    demands.every(({ isMetBy }) => own.some((other) => other.measure === measure && isMetBy(other)));
  const byName = new Map<string, Passage>();
  for (const passage of own) {
    const names = namesOfKinds(query, passage.clause);
    if (names.length === 0 || !isAbout(passage)) continue;
    for (const name of names) if (!byName.has(name)) byName.set(name, passage);
  }
  return byName.size > 1 ? [...new Set(byName.values())] : [];
}
