import { screenReply } from "../answering/screen-replies.js";
import { inScript, keptLanguage } from "../answering/wording.js";
import type { LanguageCode, RenderingLanguage } from "../domain/language-code.js";

/** The fixed sentences of a chat in a messenger. They hold no figure from a document. */
interface ChatWording {
  readonly usage: string;
  readonly human: string;
  readonly whichCity: string;
  readonly cityKept: (city: string) => string;
  readonly cityForgotten: string;
  readonly cityUnknown: (cities: string) => string;
  readonly whichLanguage: string;
  readonly languageKept: string;
  readonly languageFollows: string;
  readonly noSources: string;
  readonly thanks: string;
  readonly gone: string;
  readonly onlyText: string;
  readonly tooLong: string;
  readonly failed: string;
  readonly working: string;
  readonly nothingWaiting: string;
  readonly allCities: string;
  readonly asTyped: string;
}

const zh: ChatWording = {
  usage: "直接发送问题即可。可选：设定城市、设定语言、查看上一个回答的来源、联系人工。",
  human:
    "这里是自动答复，暂时不能转接人工，请联系：\n紧急情况：报警110，火警119，急救120\n办事咨询：政务服务便民热线12345，或到受理窗口\n对民警执法和服务的投诉举报：12389\n怀疑遇到诈骗：反诈专线96110",
  whichCity: "请选择默认城市。问题里写明城市时，以问题为准。",
  cityKept: (city) => `好的，以后默认按${city}回答。`,
  cityForgotten: "好的，不再设默认城市。",
  cityUnknown: (cities) => `没有收录这个城市的文件。目前收录：${cities}。`,
  whichLanguage: "请选择回答的语言。",
  languageKept: "好的，以后用这种语言回答。",
  languageFollows: "好的，以后用您提问的语言回答。",
  noSources: "还没有可以查看来源的回答。",
  thanks: "谢谢您的反馈。",
  gone: "这条内容已经不在了，请重新提问。",
  onlyText: "目前只能读文字，请把问题打成文字发送。",
  tooLong: "问题太长了，请控制在2000字以内。",
  failed: "抱歉，这个问题没有处理成功，请稍后再问一次；急事请拨打12345，紧急情况请拨打110。",
  working: "问题已收到，正在查找原文，查到后马上发给您。如果一分钟内没有收到，请回复“继续”。",
  nothingWaiting: "没有等待发送的回答，请直接提问。",
  allCities: "不设城市",
  asTyped: "与提问相同",
};

const wordings: Readonly<Record<RenderingLanguage, ChatWording>> = {
  zh,
  en: {
    usage:
      "Just send your question. You can also set a city, set the language, see the sources of the last answer, or find out whom to reach.",
    human:
      "This is an automatic service and cannot put you through to a person yet. Please contact:\nEmergencies: police 110, fire 119, ambulance 120\nQuestions: the government service hotline 12345, or the counter\nComplaints about the police: 12389\nSuspected fraud: 96110",
    whichCity: "Choose your city. A city named in a question goes first.",
    cityKept: (city) => `All right, answers are for ${city} from now on.`,
    cityForgotten: "All right, no city is set.",
    cityUnknown: (cities) => `No documents of that city are held here. Held: ${cities}.`,
    whichLanguage: "Choose the language of the answers.",
    languageKept: "All right, answers will be in this language.",
    languageFollows: "All right, answers will be in the language you write in.",
    noSources: "There is no answer yet whose sources could be shown.",
    thanks: "Thank you for your feedback.",
    gone: "This is no longer available; please ask again.",
    onlyText: "Only text can be read here; please type your question.",
    tooLong: "The question is too long; 2,000 characters at most, please.",
    failed:
      "Sorry, this question could not be handled; please ask again later. For urgent matters call 12345, in an emergency 110.",
    working:
      "Your question has been received; the answer follows as soon as it is found. If nothing arrives within a minute, reply “继续”.",
    nothingWaiting: "No answer is waiting; please ask your question.",
    allCities: "No city",
    asTyped: "As I write",
  },
  ko: {
    usage:
      "질문을 그대로 보내 주십시오. 도시 설정, 언어 설정, 직전 답변의 출처 보기, 연락처 안내도 이용할 수 있습니다.",
    human:
      "자동 답변 서비스이며 아직 상담원에게 연결할 수 없습니다. 다음으로 연락해 주십시오.\n긴급 상황: 경찰 110, 화재 119, 구급 120\n문의: 정부 서비스 핫라인 12345 또는 접수 창구\n경찰에 대한 불만 신고: 12389\n사기 의심: 96110",
    whichCity: "기본 도시를 선택해 주십시오. 질문에 도시가 있으면 그 도시가 우선합니다.",
    cityKept: (city) => `네, 앞으로 ${city} 기준으로 답변합니다.`,
    cityForgotten: "네, 기본 도시를 두지 않습니다.",
    cityUnknown: (cities) => `그 도시의 문서는 수록되어 있지 않습니다. 수록: ${cities}.`,
    whichLanguage: "답변 언어를 선택해 주십시오.",
    languageKept: "네, 앞으로 이 언어로 답변합니다.",
    languageFollows: "네, 질문하신 언어로 답변합니다.",
    noSources: "출처를 볼 수 있는 답변이 아직 없습니다.",
    thanks: "의견을 주셔서 감사합니다.",
    gone: "더 이상 볼 수 없습니다. 다시 질문해 주십시오.",
    onlyText: "글만 읽을 수 있습니다. 질문을 글로 보내 주십시오.",
    tooLong: "질문이 너무 깁니다. 2,000자 이내로 보내 주십시오.",
    failed:
      "죄송합니다. 질문을 처리하지 못했습니다. 잠시 후 다시 질문해 주십시오. 급한 문의는 12345, 긴급 상황은 110입니다.",
    working:
      "질문을 받았습니다. 원문을 찾는 대로 보내 드립니다. 1분 안에 오지 않으면 “继续”라고 답장해 주십시오.",
    nothingWaiting: "기다리는 답변이 없습니다. 질문해 주십시오.",
    allCities: "도시 없음",
    asTyped: "질문한 언어로",
  },
  ja: {
    usage: "質問をそのままお送りください。都市の設定、言語の設定、直前の回答の出典、連絡先の案内もできます。",
    human:
      "自動応答のため、まだ担当者におつなぎできません。次へご連絡ください。\n緊急のとき：警察110、火事119、救急120\nお問い合わせ：行政サービスホットライン12345、または受付窓口\n警察への苦情：12389\n詐欺の疑い：96110",
    whichCity: "既定の都市を選んでください。質問に都市があればそちらを優先します。",
    cityKept: (city) => `承知しました。今後は${city}についてお答えします。`,
    cityForgotten: "承知しました。既定の都市を設けません。",
    cityUnknown: (cities) => `その都市の文書は収録していません。収録：${cities}。`,
    whichLanguage: "回答の言語を選んでください。",
    languageKept: "承知しました。今後はこの言語でお答えします。",
    languageFollows: "承知しました。質問の言語でお答えします。",
    noSources: "出典を表示できる回答がまだありません。",
    thanks: "ご意見ありがとうございます。",
    gone: "この内容はもうありません。もう一度お尋ねください。",
    onlyText: "文字だけを読めます。質問を文字でお送りください。",
    tooLong: "質問が長すぎます。2,000字以内でお送りください。",
    failed:
      "申し訳ありませんが、処理できませんでした。しばらくしてからもう一度お尋ねください。お急ぎの場合は12345、緊急時は110へ。",
    working:
      "質問を受け付けました。原文が見つかり次第お送りします。1分以内に届かないときは「继续」と返信してください。",
    nothingWaiting: "待っている回答はありません。質問をお送りください。",
    allCities: "都市を設けない",
    asTyped: "質問と同じ",
  },
};

/** How languages name themselves. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  zh: "简体中文",
  "zh-Hant": "繁體中文",
  en: "English",
  ko: "한국어",
  ja: "日本語",
};

/** A fixed text in a language; in Chinese with English beside where the language is not known. */
export function chatText(
  language: LanguageCode | null,
  pick: (texts: ChatWording, language: RenderingLanguage) => string,
): string {
  if (language === null) return `${pick(zh, "zh")}\n${pick(wordings.en, "en")}`;
  const kept = keptLanguage(language);
  return inScript(pick(wordings[kept], kept), language);
}

/** What the service is, in the words that it also says when asked. */
export const introduction = (language: RenderingLanguage) =>
  screenReply({ kind: "smalltalk", topic: "identity" }, language);
