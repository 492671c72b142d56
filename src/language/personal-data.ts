/** Personal data that a message may hold, and what takes its place before anything is stored, searched or shown. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, "〔证件号〕"],
  [/(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, "〔手机号〕"],
  [/(?<!\d)\d{16,19}(?!\d)/g, "〔卡号〕"],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "〔邮箱〕"],
  [/(?<![\dA-Za-z])[A-Z]{1,2}\d{7,9}(?![\dA-Za-z])/g, "〔证件号〕"],
  [
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}(?![A-Za-z0-9])/g,
    "〔车牌〕",
  ],
];

/** Masks identity, phone, card, passport and plate numbers and mail addresses. Public hotlines stay as they are. */
export function maskPersonalData(text: string): string {
  let masked = text;
  for (const [pattern, replacement] of patterns) masked = masked.replace(pattern, replacement);
  return masked;
}
