import { XMLParser } from "fast-xml-parser";

/** Numbers stay text (`0012`), entities stay as they are, attributes are nothing; a tag that comes twice is a list. */
const parser = new XMLParser({
  parseTagValue: false,
  processEntities: false,
  ignoreAttributes: true,
  trimValues: false,
});

const characterData = /<!\[CDATA\[[\s\S]*?\]\]>/g;

/** What WeChat posts, as an object; null for what is no XML or declares anything (DOCTYPE, ENTITY). */
export function parseXml(text: string): unknown {
  if (/<!|<\?(?!xml\s)/.test(text.replace(characterData, ""))) return null;
  try {
    return parser.parse(text, true);
  } catch {
    return null;
  }
}

/** Text that can hold anything but cannot end its section early. */
const quoted = (text: string) => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** `{Content: "…"}` as `<xml><Content><![CDATA[…]]></Content></xml>`; numbers stand bare. */
export function writeXml(fields: Readonly<Record<string, string | number>>): string {
  const tags = Object.entries(fields).map(
    ([name, value]) => `<${name}>${typeof value === "number" ? value : quoted(value)}</${name}>`,
  );
  return `<xml>${tags.join("")}</xml>`;
}
