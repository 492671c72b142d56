/** The words of the interface. Keys stand in chat.html as data-text, data-placeholder, data-label and data-title. */
export type InterfaceLanguage = "zh" | "en";

const zh = {
  skip: "跳到提问框",
  tagline: "自动问答，只依据公开文件，句句有出处",
  city: "城市",
  allCities: "全部城市",
  reset: "新的对话",
  urgent: "紧急情况请直接拨打110、119、120。",
  welcome: "想了解公安服务的哪项规定？",
  documents: "收录的文件与发布时间",
  validity: "内容以文件发布时为准，办理前请向受理窗口确认现在是否仍然有效。",
  log: "对话",
  question: "您的问题",
  placeholder: "例如：淄博外国人居留许可几天能办好？",
  send: "提问",
  close: "关闭",
  source: "来源原文",
  searching: "正在查找原文……",
  sources: "出处",
  copy: "复制（含出处）",
  copied: "已复制",
  helpful: "有帮助",
  unhelpful: "没帮助",
  thanks: "谢谢反馈",
  retry: "重试",
  offline: "连接不上服务，请检查网络后重试。",
  left: "还可输入",
  openSource: "打开出处",
  inferred: "（推断）",
};
export type TextKey = keyof typeof zh;

const en: Readonly<Record<TextKey, string>> = {
  skip: "Skip to the question",
  tagline: "Automatic answers from published documents only, every sentence with its source",
  city: "City",
  allCities: "All cities",
  reset: "New conversation",
  urgent: "In an emergency call 110, 119 or 120 directly.",
  welcome: "What would you like to know about police services?",
  documents: "Documents held and their dates",
  validity:
    "The content is that of the documents at their date; please check with the counter that it still holds.",
  log: "Conversation",
  question: "Your question",
  placeholder: "For example: How long does a foreigner residence permit take?",
  send: "Ask",
  close: "Close",
  source: "Source text",
  searching: "Looking up the source …",
  sources: "Sources",
  copy: "Copy with sources",
  copied: "Copied",
  helpful: "Helpful",
  unhelpful: "Not helpful",
  thanks: "Thank you",
  retry: "Try again",
  offline: "The service cannot be reached; check the connection and try again.",
  left: "characters left:",
  openSource: "Open source",
  inferred: " (inferred)",
};

export const texts: Readonly<Record<InterfaceLanguage, Readonly<Record<TextKey, string>>>> = { zh, en };

export const examples: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  zh: [
    "拉货的大车几点能进城？",
    "威海公司急着出国，最快几天拿证？",
    "新办企业刻章要钱吗？",
    "各市办居住证有什么不同？",
    "企业投诉打什么电话？",
  ],
  en: [
    "How long does a foreigner residence permit take?",
    "When may large trucks enter the city in Yantai?",
    "Who is responsible for exit-entry services in Weihai?",
    "Is there a hotline for complaints by companies?",
  ],
};
