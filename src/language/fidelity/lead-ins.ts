import type { DocumentKind } from "../../domain/document.js";
import type { RenderingLanguage } from "../../domain/language-code.js";

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/u).join("|").replaceAll("_", " ")})`;

/** What a document of a kind calls itself; a sentence may not call it otherwise. */
const names: Readonly<Record<DocumentKind, { readonly zh: string; readonly en: string }>> = {
  measures: {
    zh: anyOf("措施 规定 政策 文件 通知 条款 条文 原文 要求 办法"),
    en: anyOf("measures? rules? policy notice document clause provisions? text"),
  },
  report: {
    zh: anyOf("汇报 工作汇报 报告 工作报告 总结 通报 文件 材料 原文"),
    en: anyOf("report document text"),
  },
  news: {
    zh: anyOf("报道 新闻 新闻报道 通报 消息 文章 原文"),
    en: anyOf("news_report news report article document text"),
  },
};

/** “According to the report” in Korean and Japanese, and reporting verbs at the end; the Japanese in characters as they are written. */
const foreignCiting: Readonly<Record<DocumentKind, { readonly ko: string; readonly ja: string }>> = {
  measures: { ko: anyOf("조치 규정 문서 통지 방침"), ja: anyOf("措置 規定 文書 通知 方針") },
  report: { ko: anyOf("보고 보고서 문서"), ja: anyOf("報告 報告書 文書") },
  news: { ko: anyOf("보도 기사 뉴스"), ja: anyOf("報道 記事 ニュース") },
};
const reportedBehind = {
  ko: /(?<=다)고 (?:보도|보고|전|밝)(?:했|혔)(?:습니다|다)(?=\.?$)/u,
  ja: /と(?:報告|報道|伝え|発表)(?:られ|され|し)?(?:ました|ています|た|ている)(?=。?$)/u,
} as const;

/** A Korean or Japanese sentence without what only says where it stands. */
export const withoutForeignLeadIn = (text: string, kind: DocumentKind, language: "ko" | "ja"): string => {
  const name = foreignCiting[kind][language];
  const opening =
    language === "ko"
      ? new RegExp(`^(?:네|예|맞습니다)[,.] |^(?:이 )?${name}에 (?:따르면|의하면),? `, "u")
      : new RegExp(`^(?:はい|ええ)[、。]|^(?:この)?${name}に(?:よると|よれば)、?`, "u");
  return text.trim().replace(opening, "").replace(reportedBehind[language], "");
};

/** Polite words and turns of speech before or behind what is said. */
const polite = {
  zh: {
    before:
      /^(?:您好|你好|好的|(?:非常)?感谢您的(?:咨询|提问|关注|来信)|请(?:您)?(?:放心|注意|知悉|留意)|温馨提示|提示|简单(?:来|地)?说|简而言之|总的来说|总之|具体(?:来说|来讲|而言|如下|是)?|也就是说|换句话说|换言之|概括(?:来说|地说|而言)|对此|据此|据悉|据了解|据介绍|关于(?:您(?:所)?(?:咨询|问|提)的?|这(?:个|一)?|此)(?:问题|事项|情况)|答|答复如下|回复如下)\s*[,:。!]\s*/u,
    behind:
      /[,。;]\s*(?:请(?:您)?(?:知悉|放心|注意|参考|留意)|希望(?:以上|这)?[^,。]{0,6}有(?:所)?帮助|供(?:您)?参考|谢谢|感谢(?:您的)?(?:理解|支持|关注))[。!]?$/u,
  },
  en: {
    before:
      /^(?:hello|hi|sure|certainly|of course|indeed|right|thank you(?: for (?:your (?:question|message|interest|enquiry)|asking))?|please note(?: that)?|note that|in short|in brief|briefly|in other words|put simply|simply put|specifically|in detail|to be specific|in summary|to sum up|as for your question|here is the answer)(?:\s*[,:.!]\s*|(?<=that)\s+)/u,
    behind:
      /[,.;]\s*(?:please note|i hope this helps|hope this helps|thank you|for your reference|please be informed)[.!]?$/u,
  },
} as const;

const citing = {
  zh: (name: string) =>
    new RegExp(
      `^(?:(?:根据|按照|按|依据|依照|据)(?:该|这份|这项|这条|上述|现行|有关|相关|市公安局的?|本市的?)?${name}(?:的?(?:规定|要求|内容|显示|介绍))?|(?:该|这份|这项|这篇)?${name}(?:里|中)?(?:规定|明确|提到|写明|指出|显示|说明|要求|介绍|还?称|还?说))\\s*[,:]\\s*`,
      "u",
    ),
  en: (name: string) =>
    new RegExp(
      `^(?:(?:according to|under|as stated in|as set out in) (?:the|this|these)(?: [a-z]+)? ${name}\\s*,\\s*|as (?:the|this|these) ${name} (?:says?|said|states?|stated|puts? it)\\s*,\\s*|(?:the|this|these) ${name} (?:says?|states?|provides?|specif(?:y|ies)|notes?|reports?|adds?|mentions?)(?: that|,)? )`,
      "u",
    ),
};

/** “…, as the report said”, and “as reported” of what only reports can say. */
const citingBehind = (name: string) =>
  new RegExp(`,? as (?:the|this|these) ${name} (?:says?|said|states?|stated)(?=\\.?$)`, "u");
const reported = /^as reported, |,? as reported(?=\.?$)/u;

/** Short answers in front of a sentence, by what they claim. */
const answers = {
  zh: {
    yes: /^(?:是的?|您?(?:说|讲|理解)得?(?:很)?对|对的?|没错|有的?|会的?)\s*[,。!]\s*/u,
    may: /^(?:可以的?|能的?|行|允许)\s*[,。!]\s*/u,
    need: /^(?:需要的?|要的?|必须)\s*[,。!]\s*/u,
    no: /^(?:不(?:可以?|能|行|需要|用|必|会|允许|是|要)?的?|无需|没有|否)\s*[,。!]\s*/u,
  },
  en: {
    yes: /^(?:yes|correct|that is right|that's right)\s*[,.!:;]\s*/u,
    may: /^(?:you (?:can|may))\s*[,.!:;]\s*/u,
    need: /^(?:(?:it|that) is (?:required|needed))\s*[,.!:;]\s*/u,
    no: /^(?:no|not at all|not any more|not anymore)\s*[,.!:;]\s*/u,
  },
} as const;

/** Short answers that only answer the question; what a Chinese one takes up of the question (卡不卡 – 不卡) stands in it. */
const shortAnswers: Readonly<Record<RenderingLanguage, RegExp>> = {
  zh: /^([^,，.。;；:：!！、“”()（）\d]{1,6})[,，.。;；:：!！]\s*(?=\S{4})/u,
  en: /^(?:yes|no|not)\b[^,.;:()“”\d]{0,24}[,.;:–—-]\s*(?=\S+ \S+ \S)/iu,
  ko: /^(?:아니[요오]|아뇨|아닙니다|네|예)[,.]\s*/u,
  ja: /^(?:いいえ|いや|違います|はい|ええ)[、。,]\s*/u,
};
const bareAnswer = /[不没沒无無否是有能可以会會要得行对對的了肯应應该該须須必用]/gu;

/** A sentence without the short answer to the question in front of it; the sentence itself where there is none. */
export function withoutShortAnswer(text: string, question: string, language: RenderingLanguage): string {
  const found = shortAnswers[language].exec(text);
  if (found === null) return text;
  const [whole, answer = ""] = found;
  if ([...answer.replace(bareAnswer, "")].some((sign) => !question.includes(sign))) return text;
  const rest = text.slice(whole.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const negates = {
  zh: /不|没|无|未|免|禁|取消|勿/u,
  en: /\b(?:not|no|never|neither|nor|none|cannot|without|prohibit\w*|forb\w+|bann\w+|abolish\w*|cancel\w*|exempt\w*|free)\b|n't\b/u,
} as const;
const forbids = {
  zh: /严禁|禁止|不得|不准|不能|不可/u,
  en: /\b(?:prohibit\w*|forb\w+|cannot|must not|may not)\b/u,
} as const;
const exempts = {
  zh: /不再|无需|无须|不需|不用|取消|免/u,
  en: /\b(?:no longer|not|without|exempt\w*|abolish\w*)\b/u,
} as const;

/** What a sentence says once its opening is taken off, and a short answer in it that the rest contradicts. */
export interface WithoutLeadIn {
  readonly text: string;
  readonly contradiction: string | null;
}

/**
 * Takes off what stands in front of and behind a statement and states nothing: polite words, “according to the measures”, a short
 * answer. A short answer must agree with what follows it (no “No.” before what negates nothing).
 *
 * @param folded the sentence, folded
 */
export function withoutLeadIn(folded: string, kind: DocumentKind, language: "zh" | "en"): WithoutLeadIn {
  const { before, behind } = polite[language];
  const cites = citing[language](names[kind][language]);
  const citesBehind = language === "en" ? citingBehind(names[kind].en) : /(?!)/u;
  let text = folded
    .trim()
    .replace(citesBehind, "")
    .replace(kind === "measures" ? /(?!)/u : reported, "");
  let answer: keyof (typeof answers)["zh"] | null = null;
  let said = "";
  for (let length = -1; length !== text.length; ) {
    length = text.length;
    const bare = text.replace(before, "").replace(cites, "").replace(behind, "");
    if (bare.length > 3) text = bare;
    for (const claim of ["yes", "may", "need", "no"] as const) {
      const found = answers[language][claim].exec(text)?.[0];
      if (found === undefined || text.length - found.length < 4) continue;
      answer = claim;
      said = found;
      text = text.slice(found.length);
    }
  }
  const contradicts =
    (answer === "no" && !negates[language].test(text)) ||
    (answer === "may" && forbids[language].test(text)) ||
    (answer === "need" && exempts[language].test(text));
  return { text, contradiction: contradicts ? said.trim() : null };
}
