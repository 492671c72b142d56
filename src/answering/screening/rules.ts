/** What needs no weighing, on folded text: few words that are certain, where a classifier would want more of them. */

/** Nothing but a cry for help. */
export const isCryForHelp = (folded: string): boolean =>
  /^[\s!！。.~…]*(?:(?:救命|救救我|救我|快来人|来人|报警|help|help me|sos|살려\s?주세요|살려\s?줘|도와\s?주세요|助けて(?:ください)?|たすけて)(?:啊|呀|please|now)?[\s!！。.~…，,]*)+$/u.test(
    folded,
  );

/** Commands to a machine, hidden in a message. */
export const isMachineCommand = (folded: string): boolean =>
  /\b(?:drop|delete|truncate|insert|update|select)\b.{0,20}\b(?:table|from|into|set)\b|rm -rf|<script|javascript:|\$\{|\{\{|os\.system|exec\(|union select|' or '?1/.test(
    folded,
  );

/** What base64-looking parts of a message say, so that an instruction cannot hide there; empty where there are none. */
export function decodedParts(text: string): string {
  const parts = text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? [];
  return parts.map((part) => Buffer.from(part, "base64").toString("utf8")).join(" ");
}
