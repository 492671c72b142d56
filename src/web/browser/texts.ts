import { deskTexts } from "./desk-texts.js";

/** The words of the interface. Keys stand in chat.html as data-text, data-placeholder, data-label and data-title. */
export type InterfaceLanguage = "zh" | "en";

const zh = {
  skip: "跳到提问框",
  tagline: "自动问答服务，只依据公开文件作答，句句有出处。",
  urgent: "紧急情况请拨打110",
  city: "城市",
  allCities: "全部城市",
  reset: "新的对话",
  welcome: "想了解公安服务的哪项规定？",
  examples: "可以这样问",
  documents: "收录的文件",
  validity: "内容以文件发布时为准，办理前请向受理窗口确认现在是否仍然有效。",
  documentsFailed: "文件目录暂时取不到。",
  measures: "条",
  log: "对话",
  question: "您的问题",
  placeholder: "用自己的话提问，例如：大货车几点能进城？",
  send: "提问",
  you: "您问：",
  keys: "回车发送，Shift＋回车换行。",
  hint: "请勿填写身份证号等个人信息。",
  close: "关闭",
  source: "来源原文",
  ownPage: "单独打开",
  searching: "正在查找原文……",
  sources: "出处",
  followUps: "接着问",
  emergency: "紧急情况",
  fraud: "谨防诈骗",
  noAnswer: "文件没有写明",
  clarify: "需要再补充一点",
  copy: "复制（含出处）",
  copied: "已复制",
  notCopied: "没有复制成功，请手动选择文字",
  helpful: "有帮助",
  unhelpful: "没帮助",
  thanks: "谢谢反馈",
  notKept: "反馈没有送达，请再点一次",
  retry: "重试",
  offline: "连接不上服务，请检查网络后重试。",
  busy: "提问太频繁，请稍等片刻再试。",
  unavailable: "服务暂时不可用，请稍后重试。",
  refused: "这个问题没能处理，请换个说法再试。",
  failed: "服务出了差错，请重试。",
  retryIn: "{seconds} 秒后可以重试。",
  left: "还可输入",
  openSource: "打开出处",
  inferred: "（推断）",
};
export type TextKey = keyof typeof zh | keyof typeof deskTexts.zh;

const en: Readonly<Record<keyof typeof zh, string>> = {
  skip: "Skip to the question",
  tagline: "An automatic service that answers only from published documents, every sentence with its source.",
  urgent: "In an emergency call 110",
  city: "City",
  allCities: "All cities",
  reset: "New chat",
  welcome: "What would you like to know about police services?",
  examples: "You could ask",
  documents: "Documents held",
  validity:
    "The content is that of the documents at their date; please check with the counter that it still holds.",
  documentsFailed: "The list of documents cannot be had at the moment.",
  measures: "measures",
  log: "Conversation",
  question: "Your question",
  placeholder: "Ask in your own words",
  send: "Ask",
  you: "You asked: ",
  keys: "Enter sends, Shift+Enter breaks the line. ",
  hint: "Please give no identity numbers or other personal data.",
  close: "Close",
  source: "Source text",
  ownPage: "Open as a page",
  searching: "Looking up the sources …",
  sources: "Sources",
  followUps: "Ask next",
  emergency: "Emergency",
  fraud: "Beware of fraud",
  noAnswer: "Not stated in the documents",
  clarify: "One more detail is needed",
  copy: "Copy with sources",
  copied: "Copied",
  notCopied: "Could not copy; please select the text yourself",
  helpful: "Helpful",
  unhelpful: "Not helpful",
  thanks: "Thank you",
  notKept: "The feedback did not arrive; please try again",
  retry: "Try again",
  offline: "The service cannot be reached. Check the connection and try again.",
  busy: "Too many questions at once. Please wait a moment and try again.",
  unavailable: "The service is unavailable for the moment. Please try again soon.",
  refused: "This question could not be handled. Please put it differently.",
  failed: "Something went wrong here. Please try again.",
  retryIn: "You can try again in {seconds} seconds.",
  left: "Characters left:",
  openSource: "Open source",
  inferred: " (inferred)",
};

export const texts: Readonly<Record<InterfaceLanguage, Readonly<Record<TextKey, string>>>> = {
  zh: { ...zh, ...deskTexts.zh },
  en: { ...en, ...deskTexts.en },
};

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(texts.zh, key);

/**
 * “第8条” or “measure 8”; the paragraphs of a news text carry no number of their own and are counted. Other
 * designations, such as 一(三) of a report, stay as they are.
 */
export function measureName(measure: string, documentKind: string, language: InterfaceLanguage): string {
  const isCounted = /^\d/.test(measure);
  if (documentKind === "news") return language === "en" ? `paragraph ${measure}` : `第${measure}段`;
  if (documentKind === "measures" && isCounted)
    return language === "en" ? `measure ${measure}` : `第${measure}条`;
  return language === "en" && isCounted ? `point ${measure}` : measure;
}

export const examples: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  zh: [
    "拉货的大车几点能进城？",
    "外国人工作许可和居留许可一起办要几天？",
    "新办企业刻章要钱吗？",
    "企业投诉打什么电话？",
    "各市办居住证有什么不同？",
  ],
  en: [
    "How long does a foreigner residence permit take?",
    "When may large trucks enter the city in Yantai?",
    "Are seals free for a new company?",
    "Is there a hotline for complaints by companies?",
  ],
};
