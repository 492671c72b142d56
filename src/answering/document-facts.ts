import type { Passage } from "../domain/answer.js";
import type { SourceDocument } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { parseChineseNumeral } from "../language/quantities.js";
import { topicOf } from "../language/topic.js";

/** What can be asked about a document itself: how many measures it has, when it was issued, under which number. */
export type DocumentFact = "count" | "date" | "number";

const asks: Readonly<Record<DocumentFact, RegExp>> = {
  count:
    /(?:多少|几)(?:条|项|款)(?!路|道|街|船|线)|(?:一共|总共|全部|合计|共)(?:有|是)?\s?[\d一二三四五六七八九十]+条|how many (?:measures|items|articles|points|clauses)|몇 ?(?:개|가지|조)|(?:모두|총|전부) ?\d+ ?(?:개|가지|조)|第\d+条(?:之后|以后|后面|往后)(?:还|就|再)?有|(?:最后一?条|末条)(?:是|为)第|何(?:か|箇|カ|ヶ)?(?:条|项目|个)|(?:措置|对策|条文)(?:は|が)?(?:全部で|合わせて)?いくつ|(?:全部で|全)\s?\d+\s?(?:か|箇|カ|ヶ)?条/u,
  date: /(?:发布|印发|出台|公布|成文|发文|下发)(?:的)?(?:日期|时间|日子)|(?:哪天|哪年|哪一天|几月几号|什么时候|啥时候|何时|几号)(?:发布|印发|出台|公布|下发|发|出)|哪(?:份|个).{0,4}(?:早|晚|先|后)|when (?:was|were) .{0,60}(?:issued|published|released)|(?:issue|publication|release) date|언제 (?:발표|발행|공포|나왔|나온)|발표일|いつ(?:発表|发表|公布|発行|发行|出)/u,
  number: /文号|发文字号|发文(?:的)?(?:号|编号)|文件编号|document number|문서 ?번호|文书番号/u,
};

/** Words that only say that a document is meant. */
const documentWords =
  /请(?:提供|告知|列出|说明|答复)|提供|别的|其他|其它|[贵咱本]局|几大(?=块|部分|章)|[两二三四五六几各每]个?(?:市|城市)|公安(?:局|국)?|공안국|경찰서?|20\d\d ?(?:年|년)?(?:에|に)?|出台|出了|内容|为(?=第?\d+条)|里面|里|包含|包括|标题|题目|名称|叫什么|叫啥|为何|是多少|各自?|每|分(?:为|成|别)?|[每这]?一?(?:块|章|部分)|措施|文件|文档|是|和|与|跟|的|哪天|哪年|通知|条文|条款|方案|政策|[这那哪两]份|份|全市|公安|警察|一共|总共|全部|合计|共|发布|印发|出台|公布|发|早|晚|各|\b(?:measures?|plan|contains?|comprises?|includes?|divided|into|consists?|there|names?|called|titles?|headings?|document|notice|police|bureau|altogether|total|list|city|business|environment|issued|published|released|items|articles|points|earlier|first)\b|조치|조항|나뉘어|나누어|구성|제목|각각?|있고|있는지|개의?|조례|문서|통지|대책|발표|발행|공포|전부|모두|총|措置|文书|タイトル|それぞれ|构成|分かれて|改善策|対策|对策|ビジネス环境|全部で|発表|发表|でした?よね|でしたっけ|でした/gu;

/** What a folded question asks about the documents themselves; empty where it has a matter beyond their titles. */
export function documentFactsAsked(folded: string, documents: readonly SourceDocument[]): DocumentFact[] {
  const facts = (Object.keys(asks) as DocumentFact[]).filter((fact) => asks[fact].test(folded));
  if (facts.length === 0) return [];
  let rest = folded;
  for (const fact of facts) rest = rest.replace(new RegExp(asks[fact].source, "gu"), " ");
  return isAboutDocuments(rest, documents) ? facts : [];
}

/** A folded text without the words that only say that a document is meant. */
export const withoutDocumentWords = (folded: string) => folded.replace(documentWords, " ");

/** Whether a folded text names no matter beyond the titles of documents. */
export function isAboutDocuments(folded: string, documents: readonly SourceDocument[]): boolean {
  const titles = new Set(documents.flatMap(({ meta }) => [...fold(meta.title)]));
  return [...topicOf(withoutDocumentWords(folded))]
    .filter((sign) => /\p{L}/u.test(sign))
    .every((sign) => titles.has(sign));
}

/** The number of measures that a question takes for granted; null where it gives none. */
export function countTakenForGranted(folded: string): { said: string; count: number } | null {
  const match =
    /(\d+|[一二三四五六七八九十]{1,3})\s?(?:条|か条|箇条|カ条|ヶ条|개 ?(?:조치|조항|조)|가지|measures)/u.exec(
      folded,
    );
  const [said, digits] = match ?? [];
  if (said === undefined || digits === undefined) return null;
  return { said, count: /^\d+$/.test(digits) ? Number(digits) : parseChineseNumeral(digits) };
}

/** The clause before the measures that states a fact of its document; undefined where none does. */
export function passageStating(
  fact: DocumentFact,
  { meta, measures }: SourceDocument,
  passages: readonly Passage[],
): Passage | undefined {
  const own = passages.filter(({ document, measure }) => document.id === meta.id && !measure.numbered);
  const count = measures.filter(({ numbered }) => numbered).length;
  const squeezed = (text: string) => fold(text).replace(/\s/g, "");
  const [year, month, day] = (meta.issuedOn ?? "").split("-").map(Number);
  const states: Readonly<Record<DocumentFact, (quote: string) => boolean>> = {
    count: (quote) =>
      [...quote.matchAll(/(\d+|[一二三四五六七八九十]+)条/gu)].some(
        ([, digits = ""]) => (/^\d+$/.test(digits) ? Number(digits) : parseChineseNumeral(digits)) === count,
      ),
    date: (quote) => day !== undefined && quote.includes(`${year}年${month}月${day}日`),
    number: (quote) => meta.documentNumber !== null && quote.includes(squeezed(meta.documentNumber)),
  };
  const stating = own.filter(({ clause }) => states[fact](squeezed(clause.quote)));
  // Of several that say so, the sentence of the notice says more than the bare title.
  const saying = (words: RegExp) => stating.find(({ clause }) => words.test(clause.quote));
  const best = saying(/制定\S*\d/u) ?? saying(/印发给|制定/u) ?? stating[0];
  if (best !== undefined || fact !== "count") return best;
  // Where no sentence counts the measures, the last of them does.
  const last = measures.findLast(({ numbered }) => numbered);
  return passages.find(({ document, measure }) => document.id === meta.id && measure === last);
}
