import type { DocumentMeta, Measure } from "../domain/document.js";
import type { LanguageCode, RenderingLanguage } from "../domain/language-code.js";
import { toTraditional } from "../language/fold.js";

/** The fixed sentences of the program. They hold no figure from a document; those come from cited clauses only. */
interface Wording {
  readonly notStated: (matter: string) => string;
  readonly silentCity: (city: string) => string;
  readonly otherPlace: (places: string) => string;
  readonly nearby: string;
  readonly channel: string;
  readonly premise: (said: string) => string;
  readonly premiseOld: (said: string) => string;
  readonly noSuchMeasure: (number: string) => string;
  readonly measureCount: (city: string, count: number) => string;
  /** How many chapters a document has, or how many measures stand under one of them. */
  readonly chapterCount: (city: string, count: number) => string;
  readonly measuresUnder: (chapter: string, count: number) => string;
  readonly measuresOfUnit: (unit: string, count: number) => string;
  /** A list that is not given in full. */
  readonly someOf: (found: number, shown: number) => string;
  readonly clarify: string;
  readonly whichCity: string;
  readonly validity: string;
  readonly inferred: string;
  readonly part: (question: string) => string;
  readonly tableHead: readonly [string, string];
  readonly original: string;
  readonly more: (count: number) => string;
  /** What the law asks to be said of text that a model wrote: last line of such an answer. */
  readonly generated: string;
  /** How answers are labelled by the way they were made. */
  readonly labels: Readonly<Record<"extractive" | "generated", string>>;
}

const zh: Wording = {
  notStated: (matter) => `收录的文件没有提到${matter}，无法据此回答。`,
  silentCity: (city) => `收录的${city}文件没有提到这一点。`,
  otherPlace: (places) => `没有收录${places}的文件，无法回答${places}的规定。`,
  nearby: "文件里相近的内容是：",
  channel: "可拨打政务服务便民热线12345或到受理窗口咨询；110只用于紧急情况。",
  premise: (said) => `原文写的与“${said}”不一致，原文是：`,
  premiseOld: (said) => `“${said}”是调整前的数值，原文是：`,
  noSuchMeasure: (number) => `没有第${number}条，文件中不存在这一条。`,
  measureCount: (city, count) => `${city}的这份文件共${count}条。`,
  chapterCount: (city, count) => `${city}的这份文件共${count}个部分：`,
  measuresUnder: (chapter, count) => `“${chapter}”共${count}条：`,
  measuresOfUnit: (unit, count) => `责任单位里写有${unit}的共${count}条：`,
  someOf: (found, shown) => `共找到${found}处，以下列出${shown}处：`,
  clarify: "请问您具体想了解哪个城市、哪项业务？例如“淄博外国人居留许可几天能办好”。补充说明后即可查到原文。",
  whichCity: "请问您想问哪个城市？",
  validity: "以上为公开文件在发布时的内容，办理前请向受理窗口确认现在是否仍然有效。",
  inferred: "城市系推断，原文未写明",
  part: (question) => `关于“${question}”：`,
  tableHead: ["城市", "原文"],
  original: "",
  more: (count) => `这一条还有${count}款，可打开来源查看全文。`,
  generated: "（本回答由生成式人工智能根据所引原文撰写，每句已由程序与原文核对。）",
  labels: { extractive: "原文摘录", generated: "生成式人工智能" },
};

const wordings: Readonly<Record<RenderingLanguage, Wording>> = {
  zh,
  en: {
    notStated: () => "The documents held here do not state this, so it cannot be answered from them.",
    silentCity: (city) => `The documents of ${city} do not mention this.`,
    otherPlace: (places) => `No documents of ${places} are held here, so its rules cannot be given.`,
    nearby: "What the documents do state nearby:",
    channel: "Please ask the government service hotline 12345 or the counter; 110 is only for emergencies.",
    premise: (said) => `The text does not say “${said}”. It states:`,
    premiseOld: (said) => `“${said}” is the value from before the change. The text states:`,
    noSuchMeasure: (number) => `There is no measure ${number}; the document does not contain it.`,
    measureCount: (city, count) => `The document of ${city} has ${count} measures in all.`,
    chapterCount: (city, count) => `The document of ${city} has ${count} chapters:`,
    measuresUnder: (chapter, count) => `“${chapter}”: ${count} measures.`,
    measuresOfUnit: (unit, count) => `Among the responsible units, ${unit} is named in ${count} measures:`,
    someOf: (found, shown) => `${found} passages were found; ${shown} of them are listed here:`,
    clarify:
      "Which city and which matter do you mean? For example: “How long does a residence permit take in Zibo?” With that the text can be looked up.",
    whichCity: "Which city do you mean?",
    validity:
      "This is what the published text stated at its date; please check with the counter that it still holds.",
    inferred: "city inferred, the source does not print it",
    part: (question) => `On “${question}”:`,
    tableHead: ["City", "What the text states"],
    original: "In the original Chinese: ",
    more: (count) => `This measure has ${count} more clauses; open the source to read them all.`,
    generated:
      "(Written by generative AI (生成式人工智能) from the cited texts; a program has checked each sentence against them.)",
    labels: {
      extractive: "Extracts from the source (原文摘录)",
      generated: "Generative AI (生成式人工智能)",
    },
  },
  ko: {
    notStated: () => "수록된 문서에는 이 내용이 나와 있지 않아 답변할 수 없습니다.",
    silentCity: (city) => `${city}의 문서에는 이 내용이 나와 있지 않습니다.`,
    otherPlace: (places) => `${places}의 문서는 수록되어 있지 않아 해당 지역의 규정은 답변할 수 없습니다.`,
    nearby: "문서에 있는 가까운 내용은 다음과 같습니다:",
    channel: "정부 서비스 핫라인 12345나 접수 창구에 문의해 주십시오. 110은 긴급 상황에만 사용합니다.",
    premise: (said) => `원문은 “${said}”와(과) 다릅니다. 원문의 내용은 다음과 같습니다:`,
    premiseOld: (said) => `“${said}”은(는) 변경 전의 값입니다. 원문의 내용은 다음과 같습니다:`,
    noSuchMeasure: (number) => `제${number}조는 없습니다. 문서에 존재하지 않는 조항입니다.`,
    measureCount: (city, count) => `${city}의 이 문서는 모두 ${count}개 조항입니다.`,
    chapterCount: (city, count) => `${city}의 이 문서는 ${count}개 장으로 되어 있습니다:`,
    measuresUnder: (chapter, count) => `“${chapter}”: ${count}개 조항.`,
    measuresOfUnit: (unit, count) => `책임 부서에 ${unit}가 적힌 조치는 모두 ${count}개입니다:`,
    someOf: (found, shown) => `모두 ${found}곳에서 찾았으며, 그중 ${shown}곳입니다:`,
    clarify:
      "어느 도시의 어떤 업무를 말씀하시는지 알려 주십시오. 예: “쯔보에서 외국인 거류허가는 며칠 걸립니까?” 그러면 원문을 찾아 드립니다.",
    whichCity: "어느 도시를 말씀하십니까?",
    validity:
      "위 내용은 공개 문서가 발표될 당시의 것이므로, 신청 전에 창구에서 지금도 유효한지 확인해 주십시오.",
    inferred: "도시는 추정이며 원문에 나와 있지 않음",
    part: (question) => `“${question}”에 대하여:`,
    tableHead: ["도시", "원문 내용"],
    original: "중국어 원문: ",
    more: (count) => `이 조항에는 ${count}개 항목이 더 있습니다. 출처를 열어 전문을 확인하십시오.`,
    generated:
      "(이 답변은 생성형 인공지능(生成式人工智能)이 인용된 원문을 바탕으로 작성했으며, 프로그램이 문장마다 원문과 대조했습니다.)",
    labels: { extractive: "원문 발췌(原文摘录)", generated: "생성형 인공지능(生成式人工智能)" },
  },
  ja: {
    notStated: () => "収録された文書にはこの点の記載がなく、お答えできません。",
    silentCity: (city) => `${city}の文書にはこの点の記載がありません。`,
    otherPlace: (places) => `${places}の文書は収録していないため、その規定はお答えできません。`,
    nearby: "文書にある近い内容は次のとおりです：",
    channel: "行政サービスホットライン12345か受付窓口にお問い合わせください。110は緊急時専用です。",
    premise: (said) => `原文は「${said}」とは異なります。原文は次のとおりです：`,
    premiseOld: (said) => `「${said}」は変更前の値です。原文は次のとおりです：`,
    noSuchMeasure: (number) => `第${number}条はありません。文書に存在しない条です。`,
    measureCount: (city, count) => `${city}のこの文書は全${count}条です。`,
    chapterCount: (city, count) => `${city}のこの文書は${count}章から成ります：`,
    measuresUnder: (chapter, count) => `「${chapter}」：${count}条。`,
    measuresOfUnit: (unit, count) => `責任部署に${unit}が挙げられているのは全${count}条です：`,
    someOf: (found, shown) => `全部で${found}か所見つかりました。そのうち${shown}か所です：`,
    clarify:
      "どの都市の、どの手続きについてお知りになりたいですか。例：「淄博で外国人の居留許可は何日かかりますか」。補足していただければ原文をお調べします。",
    whichCity: "どの都市についてお尋ねですか。",
    validity: "以上は公表時点の文書の内容です。手続きの前に、現在も有効かどうかを窓口でご確認ください。",
    inferred: "都市は推定で、原文には明記されていません",
    part: (question) => `「${question}」について：`,
    tableHead: ["都市", "原文の内容"],
    original: "中国語の原文：",
    more: (count) => `この条にはほかに${count}項あります。出典を開いて全文をご覧ください。`,
    generated:
      "（この回答は生成AI（生成式人工智能）が引用した原文をもとに作成し、プログラムが一文ずつ原文と照合しました。）",
    labels: { extractive: "原文抜粋（原文摘录）", generated: "生成AI（生成式人工智能）" },
  },
};

/** The language that texts are kept in for an answer's language. */
export const keptLanguage = (language: LanguageCode): RenderingLanguage =>
  language === "zh-Hant" ? "zh" : language;

/** The wording of a language; Traditional Chinese is converted when the answer is put together. */
export const wordingOf = (language: LanguageCode): Wording => wordings[keptLanguage(language)];

/** Text kept in Simplified Chinese, in the characters of the answer's language. */
export const inScript = (text: string, language: LanguageCode) =>
  language === "zh-Hant" ? toTraditional(text) : text;

/** A city's name for display. */
export function cityName(document: DocumentMeta, language: LanguageCode): string {
  const kept = keptLanguage(language);
  if (document.city === null) return document.issuer ?? document.title;
  return kept === "zh" ? document.city.zh : (document.city[kept] ?? document.city.zh);
}

const englishMonths =
  "January February March April May June July August September October November December".split(" ");

function dateLabel(date: string, language: RenderingLanguage): string {
  const [year = "", month, day] = date.split("-");
  const number = (part: string) => String(Number(part));
  if (month === undefined) return language === "en" ? year : language === "ko" ? `${year}년` : `${year}年`;
  if (language === "en")
    return [day && number(day), englishMonths[Number(month) - 1], year].filter(Boolean).join(" ");
  const [y, m, d] = language === "ko" ? ["년 ", "월 ", "일"] : ["年", "月", "日"];
  return `${year}${y}${number(month)}${m}${day === undefined ? "" : number(day) + d}`.trim();
}

const kindLabels: Readonly<Record<RenderingLanguage, { readonly report: string; readonly news: string }>> = {
  zh: { report: "工作汇报", news: "新闻报道" },
  en: { report: "work report", news: "news review" },
  ko: { report: "업무 보고", news: "신문 보도" },
  ja: { report: "業務報告", news: "新聞報道" },
};

function measureLabel(measure: Measure, document: DocumentMeta, language: RenderingLanguage): string | null {
  const kind = document.kind === "measures" ? null : kindLabels[language][document.kind];
  if (!measure.numbered) return kind;
  if (kind !== null) return `${kind}${language === "en" ? " " : ""}${measure.id}`;
  if (language === "en") return `measure ${measure.id}`;
  return language === "ko" ? `제${measure.id}조` : `第${measure.id}条`;
}

/** “第4条，2023年6月16日”, with a note where the city is inferred: what stands in brackets behind a city's name. */
export function sourceLabel(measure: Measure, document: DocumentMeta, language: LanguageCode): string {
  const kept = keptLanguage(language);
  const parts = [
    measureLabel(measure, document, kept),
    document.issuedOn === null ? null : dateLabel(document.issuedOn, kept),
    document.cityInferred ? wordings[kept].inferred : null,
  ];
  return parts.filter((part) => part !== null).join(kept === "zh" || kept === "ja" ? "，" : ", ");
}
