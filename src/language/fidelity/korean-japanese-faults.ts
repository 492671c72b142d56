import { findQuantities } from "../quantities.js";
import { conditionsOf } from "./conditions.js";
import { foldForeign, isSayableIn, japanese, type Language, namesIn } from "./korean-japanese.js";
import { changeTo, loosensLimits, papersOf } from "./parties.js";
import { isSame } from "./same-figure.js";

type Wording = Readonly<Record<Language, RegExp>>;

/** What turns a promise round, with what in the Chinese source allows it. */
const meanings: readonly (Wording & { readonly allowedBy: RegExp })[] = [
  { ko: /무료|(?<!업)무상/u, ja: /無料|無償/u, allowedBy: /免费/u },
  { ko: /수수료|유료|비용|요금/u, ja: /手数料|有料|費用|料金/u, allowedBy: /收费|费用|成本/u },
  {
    ko: /모든|누구나|전원|모두|전체 기업|예외 없이|(?:어느|어떤) [^,.]{1,8}(?:든|이?나|라도|도)(?=[ ,])/u,
    ja: /すべて|全て|全員|あらゆる|(?:誰|どこ|どの[^、。のを]{1,8})でも|例外なく/u,
    allowedBy: /所有|全部|一律|凡|各|全面|均|任何|都|全程|通办/u,
  },
  {
    ko: /만 (?:가능|할|이용|받)|뿐|야만|에만|한해|한하여|한정/u,
    ja: /(?<!できる)だけ|のみ|しか|[にと]限[りっ定]|限定/u,
    allowedBy: /仅|只|限(?![度制期时])/u,
  },
  { ko: /당일|그날/u, ja: /当日|即日|その日/u, allowedBy: /当日|当天|即日/u },
  { ko: /즉시|곧바로/u, ja: /即時|直ちに|すぐ/u, allowedBy: /即|立|第一时间|当场|马上|实时|及时|秒/u },
  {
    ko: /반드시|의무|해야 (?:합|하)/u,
    ja: /必ず|義務|なければ(?:なら|いけ)/u,
    allowedBy: /必|须|应|一律|严格|要|抓紧|确保/u,
  },
  { ko: /우편|택배/u, ja: /郵送|宅配/u, allowedBy: /邮|寄/u },
  { ko: /경찰이/u, ja: /警察が/u, allowedBy: /公安|警/u },
  {
    ko: /(?:경찰|공안)에(?:게)?(?=[ ,])/u,
    ja: /(?:警察|公安)[へに](?=[^およ])/u,
    allowedBy: /[向到去与和][^,;。]{0,6}(?:公安|警|派出所)|报警|举报|反映/u,
  },
  {
    ko: /외국 ?(?:계 ?)?기업|외자 ?기업/u,
    ja: /外国企業|外資/u,
    allowedBy: /外国|外资|外商|外籍|(?<!海)外企/u,
  },
  { ko: /경찰관?을(?=[ ,])/u, ja: /警察官?を/u, allowedBy: /警(?!卫|示|告)|公安/u },
  { ko: /보장(?:됩|합)|약속/u, ja: /保証され|約束/u, allowedBy: /确保|保证|承诺|保障/u },
  { ko: /뒤에?(?= |,)|후에|먼저|다음에/u, ja: /てから|た後|のち|先に/u, allowedBy: /后|先|再|起|通过|经/u },
  {
    ko: /성 ?간|성 ?외|성 밖|다른 성/u,
    ja: /省間|省外|他省|省をまた/u,
    allowedBy: /跨省|省外|外省|省际|异地/u,
  },
  { ko: /성 ?내(?![가-힣])|성 안|같은 성/u, ja: /省内/u, allowedBy: /省内|全省|省/u },
  { ko: /완화/u, ja: /緩和|ゆるめ|緩め/u, allowedBy: /放宽|宽|延长|优化|简化|降/u },
  { ko: /전면/u, ja: /全面/u, allowedBy: /全面|全部|全/u },
  { ko: /일부/u, ja: /一部/u, allowedBy: /部分|一些|个别|有的|试点|局部|一批/u },
  { ko: /완료|마쳤|끝냈/u, ja: /完了|終えた|終えまし/u, allowedBy: /完|结|毕|成|办|好|了|已|达/u },
  { ko: /답변|회신/u, ja: /回答|返信/u, allowedBy: /反馈|回复|答|回访|告|回应|回音/u },
  { ko: /매일/u, ja: /毎日/u, allowedBy: /每[日天]|天天|日均|一日一/u },
  { ko: /매주/u, ja: /毎週|週に/u, allowedBy: /每周|一周|每星期/u },
  { ko: /매월|매달/u, ja: /毎月|月に/u, allowedBy: /每月|一月|按月|月/u },
  { ko: /매년|해마다/u, ja: /毎年|年に/u, allowedBy: /每年|年度|一年/u },
  {
    ko: /검토 ?중|고려 ?중|논의 ?중/u,
    ja: /検討(?:中|され|して)|考慮中/u,
    allowedBy: /探索|拟|研究|计划|讨论/u,
  },
  {
    ko: /이미|벌써/u,
    ja: /すでに|既に|とっくに/u,
    allowedBy: /已|完成|建成|目前|至今|累计|运行|实现了|了[,。]/u,
  },
  { ko: /계획|예정/u, ja: /予定|計画/u, allowedBy: /拟|计划|将|年底前|推进|探索|规划/u },
].map(({ ja, ...others }) => ({ ...others, ja: japanese(ja) }));
const conditional: Wording = {
  ko: /조건|요건|필요한|경우|해당|사람은|갖춘|충족|맞는|하면|으면|이면|라면|되면|시에는|한 사람|하는 (?:기업|사람)|있는|사실|(?<![전측방정후표반양])면(?=[ ,])/u,
  ja: japanese(
    /条件|場合|該当|適用|対象|ものは|については|ない|必要な|人は|満た|には|とき|時は|者|事実|れば|なら|たら|ある企業/u,
  ),
};

/** By how much something changed, rather than to what: 60곳 늘었습니다, 60か所増えました. */
const changedBy: Wording = {
  ko: /\d[\d,.]*(?:(?!로)\p{Script=Hangul}){0,2}(?:이|가)? ?(?:늘|줄|증가|감소|연장|단축)/u,
  ja: japanese(/\d[\d,.]*(?:か所|カ所|件|人|時間|日|営業日|分)?(?:が|も)?(?:増|減|延|短縮|拡大)/u),
};
const papers: Wording = {
  ko: /증명서?|허가증|신분증|면허증|등록증|계약서|여권|집조/gu,
  ja: japanese(/許可証|証明書?|身分証|免許証|契約書|パスポート|執照/gu),
};

/** Where something is moved to, or what it is made part of. */
const moved: Wording = {
  ko: /([\p{Script=Hangul}\d]+)[’'”"」]?(?:\([^)]*\))?(?: ?플랫폼)?(?:으로|로) ?(?:이전|이관|옮|편입|통합|연장|확대|넓)/gu,
  ja: japanese(
    /([\p{Script=Han}\p{Script=Katakana}\dー]+)[」』”"]?(?:\([^)]*\))?(?:プラットフォーム|か所)?(?:へ|に)(?:と)?(?:移|編入|統合|延長|広)/gu,
  ),
};
const goalsOf = (text: string, language: Language) =>
  [...text.matchAll(moved[language])].flatMap(([, goal = ""]) => (/\d|^以[上下]$/u.test(goal) ? [] : [goal]));

/** What counts people, occasions, vehicles, places, cases, shares, spans of time. */
const counters = [
  "명|인|人|名",
  "회|차례|번|回|度",
  "대|台",
  "곳|개소|か所|カ所",
  "건|件",
  "%|퍼센트|パーセント",
  "초|秒",
  "분(?!국|의)|分(?!局|の)",
  "시간|时间",
  "일(?!대|원)|日",
  "근무일|营业日",
  "주일?(?![가-힣])|周间",
  "개월|[かヶカ]月",
].map((signs) => new RegExp(`(\\d[\\d,.]*)(?:${signs})`, "gu"));

/** A rank, which nothing but the same rank bears out. */
const rank = /(\d+)(?:위(?!안)|位)/gu;
const findForeignRank = (sentence: string, rendering: string): string | null =>
  sentence.match(rank)?.find((said) => !rendering.match(rank)?.includes(said)) ?? null;

/** A round figure that was written in a sign of the language (百人). */
const findForeignRound = (sentence: string, known: string): string | null => {
  const stated = new Set(findQuantities(known).map(({ value }) => value));
  const isRound = (value: number) => [100, 1000, 10_000].includes(value);
  return findQuantities(sentence).find(({ value }) => isRound(value) && !stated.has(value))?.text ?? null;
};

/** A figure that counts other things in the sentence than in its rendering: 20件 for 20回. */
function findMiscounted(sentence: string, rendering: string): string | null {
  const figures = (text: string) =>
    counters.map((sign) => new Set([...text.matchAll(sign)].map(([, figure = ""]) => figure)));
  const stated = figures(rendering);
  for (const [at, said] of figures(sentence).entries())
    for (const figure of said)
      if (stated[at]?.has(figure) === false && stated.some((other) => other.has(figure))) return figure;
  return null;
}

/** Two steps of a text in their order; the last patterns name the later one first. */
const steps: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /(?:먼저|우선) ([^.]{2,40}?)(?:한 뒤|하고|한 후|고|,) ?(?:나서 ?)?(?:나중에|그 ?후에?|그 ?뒤에?|이후에?|다음에?)? ?([^.]{2,40})/gu,
    /([^.]{2,40}?)(?:[은를을한된]|난|나서|고) ?(?:뒤|후|다음)에?,? ([^.]{2,40})/gu,
    /([^.]{2,40}?) ?전에,? ([^.]{2,40})/gu,
  ],
  ja: [
    /(?:先に|まず)([^。]{2,40}?)(?:,|、|て|し)[,、]?(?:その)?(?:後で?に?|次に|それから)([^。]{2,40})/gu,
    /([^。]{2,40}?)(?:した|た|の|て|で|\))(?:から|后|のち|上で|うえで)[にで]?[,、]?([^。]{2,40})/gu,
    /([^。]{2,40}?)(?:する|るよりも?|の)前に[は]?[,、]?([^。]{2,40})/gu,
  ].map(japanese),
};

const stepsOf = (text: string, language: Language) =>
  steps[language].flatMap((pattern, at) =>
    [...text.replace(/\([^)]*\)|[\p{Script=Katakana}ー]/gu, "").matchAll(pattern)].map(
      ([, one = "", two = ""]) =>
        (at === steps[language].length - 1 ? [two, one] : [one, two]).map(
          (step) => new Set(namesIn(step, language)),
        ),
    ),
  );

/** Whether what comes first in the sentence comes second in its rendering. */
function turnsOrder(sentence: string, rendering: string, language: Language): boolean {
  const shared = (a?: ReadonlySet<string>, b?: ReadonlySet<string>) =>
    [...(a ?? [])].filter((name) => b?.has(name)).length;
  const stated = stepsOf(rendering, language);
  return stepsOf(sentence, language).some(([first, second]) =>
    stated.some(
      ([earlier, later]) =>
        shared(first, later) + shared(second, earlier) > shared(first, earlier) + shared(second, later),
    ),
  );
}

/** Words that narrow what stands behind them: as the Chinese source says them, in Korean, in Japanese. */
const narrowings = `
  新能源 신에너지 新エネルギー
  大型 대형 大型
  中型 중형 中型
  轻微 경미 軽微
  首违 첫 初
  民营 민영 民営
  高层次 고급 高度
  公职 공직 公職
  临时 임시 臨時
  因私 사적 私的
  重大 중대 重大
  重点 중점 重点
  外籍 외국 外国
  外地 외지 市外
  选择性 선택적 選択的
  加急 긴급 緊急
  跨国 국제 国際
`
  .trim()
  .split("\n")
  .map((line) => {
    const [official = "", ko = "", ja = ""] = line.trim().split(" ");
    return { official, ko, ja: foldForeign(ja, "ja") };
  });

/** A narrowing word of the rendering that the sentence leaves out before what it narrows. */
function findLostNarrowing(
  sentence: string,
  source: string,
  rendering: string,
  language: Language,
): string | null {
  const lost = narrowings.find(({ official, [language]: word }) => {
    if (!source.includes(official) || sentence.includes(word)) return false;
    const narrowed = rendering.matchAll(new RegExp(`${word}(?:적인?|한|な|の)? ?([^\\s,.、。()]{2})`, "gu"));
    return [...narrowed].some(([whole, head = ""]) => {
      // Of two kinds of the same (경미한 위반 및 첫 위반) either may be said, but one of them must.
      const others = narrowings.filter(
        (other) => other.official !== official && source.includes(other.official),
      );
      const phrases = others.flatMap(({ [language]: other }) =>
        [...rendering.matchAll(new RegExp(`${other}(?:적인?|한|な|の)? ?${head}`, "gu"))].map(
          ([phrase]) => phrase,
        ),
      );
      const isOther = phrases.some((phrase) => sentence.includes(phrase));
      const rest = [whole, ...phrases].reduce((text, phrase) => text.replaceAll(phrase, " "), rendering);
      return sentence.includes(head) && !isOther && !rest.includes(head);
    });
  });
  return lost?.official ?? null;
}

/** Where a condition ends, and what holds under it begins. */
const conditionEnd: Wording = {
  ko: /(?:경우(?:에는|에)?|[하되으이다라]면|사람(?:에게|은)[은는]?)/u,
  ja: japanese(/(?:場合(?:に?は)?|たら|れば|なら|ときは?|[者人](?:に?は|に対し))/u),
};

/** Between conditions that must all hold. */
const joined: Wording = {
  ko: /(?<=[가-힣])고 |(?<=[가-힣])며 /u,
  ja: japanese(/かつ|(?<=[しれえりいっ])て(?!い)|(?<=おら)ず/u),
};

/** Where something is handed in or done: a counter, with whose it is. */
const counterOf: Wording = {
  ko: /([가-힣]+(?:국|청|부|서|소|센터|공안|경찰|원))(?:의)? ?창구/gu,
  ja: japanese(/([\p{Script=Han}]+(?:局|署|院|部|所|厅|公安|会))の?窗口/gu),
};

/** A counter said to be that of somebody whom the rendering names elsewhere (科学技術局の窓口). */
const findOtherCounter = (sentence: string, rendering: string, language: Language): string | null =>
  [...sentence.matchAll(counterOf[language])].find(([, whose = ""]) => {
    const pieces = rendering.split(/[,;.。、\n]/u);
    const counters = pieces.filter((piece) => new RegExp(counterSign[language], "u").test(piece));
    return (
      counters.length > 0 && rendering.includes(whose) && !counters.some((piece) => piece.includes(whose))
    );
  })?.[1] ?? null;
const counterSign: Wording = { ko: /창구/u, ja: /窗口/u };

/** A condition of the rendering of which the sentence holds no word, although it says what holds under it. */
function findUnsaidCondition(sentence: string, rendering: string, language: Language): string | null {
  const pieces = rendering.replace(/\([^)]*\)/gu, "").split(/[,;.。、\n]/u);
  const own = new Set(namesIn(sentence, language));
  const isSaid = (name: string) => own.has(name) || isSayableIn(name, sentence);
  for (const [at, piece] of pieces.entries()) {
    const end = conditionEnd[language].exec(piece);
    if (end === null) continue;
    const others = new Set(namesIn(pieces.filter((_, other) => other !== at).join(","), language));
    const behind = piece.slice(end.index + end[0].length);
    const main = behind.trim().length > 3 ? behind : (pieces[at + 1] ?? "");
    const condition = namesIn(piece.slice(0, end.index), language).filter(
      (name) => !others.has(name) && !isSayableIn(name, main),
    );
    const isMainSaid =
      namesIn(main, language).filter((name) => own.has(name)).length > 1 ||
      findQuantities(main).some((stated) => findQuantities(sentence).some((said) => isSame(said, stated)));
    if (isMainSaid && condition.filter(isSaid).length < condition.length / 3) return piece.trim();
    // Each of several conditions that must all hold.
    const parts = piece.slice(0, end.index).split(joined[language]);
    const lost = parts.find((part) => {
      const names = namesIn(part, language).filter((name) => !others.has(name));
      return parts.length > 1 && names.length > 1 && !names.some(isSaid);
    });
    if (isMainSaid && lost !== undefined) return lost.trim();
  }
  return null;
}

/** What a crackdown is upon. */
const cracked: Wording = {
  ko: /([^.]+)[을를] [^,.]*?(?:단속|엄단)/u,
  ja: japanese(/([^。]+)を[^、。]*?(?:取り?締ま|摘発)/u),
};
const wrong: Wording = {
  ko: /범죄|위법|불법|행위|사기|침해|방해|위조|가짜|불량|저질|폭력|위반|탈세|세탁|도박|마약|밀수|선박|채취|사건|세력|집단/u,
  ja: japanese(
    /犯罪|違法|不法|行為|詐欺|侵害|妨害|偽造|偽|粗悪|違反|密|被害|暴力|事件|勢力|採取|漁|船|麻薬|賭博|洗浄/u,
  ),
};

/** What a Korean or Japanese sentence adds to its Chinese source, or a condition of the source that it loses. */
export function findForeignFault(
  sentence: string,
  source: string,
  rendering: string,
  language: Language,
): string | null {
  const hasCondition = conditionsOf(source).length > 0;
  for (const meaning of meanings) {
    const said = meaning[language].exec(sentence)?.[0];
    if (said !== undefined && !meaning.allowedBy.test(source) && !meaning[language].test(rendering))
      return said;
  }
  const isBranched = /省内/u.test(source) && /省外/u.test(source);
  if (isBranched && !/성내|성외|성 밖|성 안|省内|省外/u.test(sentence)) return "which of two cases";
  const bare = (text: string) => text.replace(/\([^)]*\)|[“”‘’「」『』"']/gu, "");
  const goals = goalsOf(bare(rendering), language);
  const other = goalsOf(bare(sentence), language).find(
    (goal) => !goals.some((own) => own.includes(goal) || goal.includes(own)),
  );
  if (goals.length > 0 && other !== undefined) return other;
  if (changeTo.test(source) && changedBy[language].test(sentence)) return "a change for its result";
  const upon = cracked[language].exec(sentence)?.[1];
  if (upon !== undefined && wrong[language].test(rendering) && !wrong[language].test(upon)) return upon;
  const counter = findOtherCounter(sentence, rendering, language);
  if (counter !== null) return counter;
  if (turnsOrder(sentence, rendering, language)) return "the order of two steps";
  const fault =
    findMiscounted(sentence, rendering) ??
    findForeignRank(sentence, rendering) ??
    findForeignRound(sentence, `${source}\n${rendering}`) ??
    findLostNarrowing(sentence, source, rendering, language);
  if (fault !== null) return fault;
  if (loosensLimits(sentence, source)) return "or";
  const outsiders = source.match(/非(?!法|现场|机动车|常|但|得)\p{Script=Han}{2,8}/gu) ?? [];
  const isOfOutsiders = outsiders.some(
    (whole) =>
      language === "ko" || [...whole].some((_, at) => at > 0 && sentence.includes(whole.slice(at, at + 2))),
  );
  if (isOfOutsiders && !/비|외|아닌|않|없|非|外|ない/u.test(sentence)) return "非";
  const asked = papersOf(source);
  const named = sentence.match(papers[language]) ?? [];
  if (asked.length > 1 && named.length > 0 && named.length < asked.length) return "a paper";
  if (hasCondition && !conditional[language].test(sentence)) return "a condition";
  return hasCondition ? findUnsaidCondition(sentence, rendering, language) : null;
}
