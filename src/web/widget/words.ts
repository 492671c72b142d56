import type { InterfaceLanguage } from "../browser/texts.js";

const zh = {
  open: "问公安服务",
  title: "公安服务问答",
  about: "自动问答，只依据公开文件，句句有出处。",
  urgent: "紧急情况请拨打110",
  close: "关闭",
  log: "对话",
  question: "您的问题",
  placeholder: "用自己的话提问",
  send: "提问",
  you: "您问：",
  searching: "正在查找原文……",
  sources: "出处",
  source: "出处",
  next: "接着问",
  newTab: "（在新标签页打开）",
  inferred: "（推断）",
  offline: "连接不上问答服务，请稍后再试。",
  busy: "提问太频繁，请稍等片刻再试。",
  failed: "服务出了差错，请再试一次。",
};

const en: Readonly<Record<keyof typeof zh, string>> = {
  open: "Ask the police service",
  title: "Police services: questions",
  about: "Automatic answers from published documents only, every sentence with its source.",
  urgent: "In an emergency call 110",
  close: "Close",
  log: "Conversation",
  question: "Your question",
  placeholder: "Ask in your own words",
  send: "Ask",
  you: "You asked: ",
  searching: "Looking up the sources …",
  sources: "Sources",
  source: "Source",
  next: "Ask next",
  newTab: " (opens in a new tab)",
  inferred: " (inferred)",
  offline: "The service cannot be reached. Please try again later.",
  busy: "Too many questions at once. Please wait a moment.",
  failed: "Something went wrong. Please try again.",
};

export type Words = typeof en;
export const words: Readonly<Record<InterfaceLanguage, Words>> = { zh, en };
