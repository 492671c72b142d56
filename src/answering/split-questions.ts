/**
 * Splits a message into the questions it asks; statements go with the question that follows them.
 *
 * @param isQuestion whether what follows the last question mark asks something of its own
 */
export function splitQuestions(message: string, isQuestion: (rest: string) => boolean): string[] {
  const sentences = message.match(/[^。．？?！!；;\n]+[。．？?！!；;\n]*/gu) ?? [message];
  const questions: string[] = [];
  let pending = "";
  for (const sentence of sentences) {
    pending += sentence;
    if (/[?？]\s*$/u.test(sentence)) {
      questions.push(pending.trim());
      pending = "";
    }
  }
  const rest = pending.trim();
  if (rest === "") return questions;
  const last = questions.pop();
  if (last === undefined) return [rest];
  return isQuestion(rest) ? [...questions, last, rest] : [...questions, `${last} ${rest}`];
}

/** Where one sentence may pass from one question to the next. */
export const joint =
  /(?<=[，、：；;。!！?？\n])|(?<=[,.:])(?!\d)|(?<=\p{Script=Han}) (?=\p{Script=Han})|(?=还有|另外|以及|還有|然后|然後)|\s(?=(?:and|or|also|plus)\b)|(?=그리고)/u;

/** A word that asks, or a yes/no form, on folded text. */
const asking = {
  chinese:
    /吗|么(?=[,?]|$)|呢(?=[,?]|$)|(?<![好十]|这|前)几(?!乎)|多少|多[久长大远高宽快]|谁|哪(?!怕)|什么(?!的)|啥|咋|怎|如何|为何|为什么|[有能会是可][没不否](?:[有能会是可])|(?:能|是|可)否|([\p{Script=Han}])不\1|[不没](?=[,?]|$)/u,
  english:
    /^[^\p{L}]*(?:(?:and|or|also|plus|but|so|then|please|in|at|for|to|by|on|from|of)[^\p{L}]+)*(?:who|whom|whose|what|which|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|may|must|has|have|had)\b|\bwhen (?:is|are|was|were|do|does|did|can|could|will|would|should|may|must)\b|\bhow (?:many|much|long|often|far|soon|fast|big|old)\b|\bwhat(?:'s)?\b/u,
  korean:
    /몇|얼마|며칠|누가|누구|어디|언제|무엇|뭐|뭘|어떻|어느|무슨|어떤|왜|(?:나요|가요|[습입합됩]니까|는지|은지|까요)[^\p{L}]*$|요\s*\?/u,
  japanese: /(?<!任)何|いくつ|いくら|どこ|どの|どれ|どう|どんな|どちら|谁|いつ|なぜ|か[^\p{L}]*$/u,
};

/** Whether a piece of a sentence asks something by a question word or a form of its own. */
export function asks(folded: string): boolean {
  return Object.values(asking).some((pattern) => pattern.test(folded));
}

/** Whether a piece asks something of its own, not about what was just named. */
export const asksAnew = (folded: string) => asks(folded) && !pointsBack.test(folded);

/** A question about what was just named is none of its own. */
const pointsBack =
  /这(?![边里儿块])|^[^\p{L}]*(?:还有|另外)?(?:它|其)|\b(?:it|its|them|this|these|those)\b|\bone too\b|(?:^|\s)(?:그|이)(?:것|거|건|걸|게)?(?:\s|은|는|이|가)|^[^\p{L}]*(?:その|それ|この|これ)/u;

/** What only announces the questions, and how many: “问三个烟台的事：”. */
const announces =
  /(?:问|打听|请教|咨询)[^,:]{0,4}[一两俩二三四几2-4][^,:]{0,6}(?:事|问题|样)[^,:]{0,3}[:,]\s*$|\b(?:two|three|four|[2-4]|few|some|couple of) questions?\b[^,:]{0,16}[:,]\s*$|[두세2-4][^,:]{0,4}(?:질문|문의)[^,:]{0,8}[:,]\s*$|[二三2-4]つ[^,:]{0,6}(?:质问|伺い)[^,:]{0,8}[:,]\s*$/u;

/** Brings a piece of a sentence to the form that patterns are written in, and takes the names of places out. */
type PieceReader = (piece: string) => { readonly rest: string; readonly namesMatter: boolean };

/**
 * The questions that one sentence may join by commas and conjunctions: each asks by a word or form of its own and names
 * a matter of its own. What only asks goes with the question before, what only states with the one after. Whether they
 * are several questions indeed, only the search can tell.
 */
export function splitJoined(sentence: string, read: PieceReader): string[] {
  const questions: string[] = [];
  let pending = "";
  for (const piece of sentence.split(joint)) {
    const { rest, namesMatter } = read(piece);
    if (announces.test(rest)) continue;
    const isOwn = namesMatter && asksAnew(rest);
    const last = questions.at(-1);
    if (!isOwn && asks(rest) && pending === "" && last !== undefined) {
      questions[questions.length - 1] = last + piece;
    } else if (isOwn || (asks(rest) && read(pending).namesMatter)) {
      questions.push(pending + piece);
      pending = "";
    } else {
      pending += piece;
    }
  }
  const last = questions.pop();
  return [...questions, `${last ?? ""}${pending}`].map((question) =>
    question.replace(/[\s，,、：:；;]+$/u, "").trim(),
  );
}
