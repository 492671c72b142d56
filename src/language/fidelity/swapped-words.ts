import { partOfSpeech } from "../tokens.js";
import { claimsIn, contentWords } from "./words.js";

/** The words on both sides of each 的 of a Chinese text, nearest first. */
const attributesOf = (text: string) =>
  text.split(/[,;。、:\n]/u).flatMap((piece) => {
    const parts = piece.split("的");
    return parts.slice(1).map((behind, at) => ({
      attribute: contentWords(parts[at] ?? "").slice(-4),
      thing: contentWords(behind).slice(0, 2),
    }));
  });

/** 工业园区集中的重点企业 for 重点企业集中的工业园区: the thing said as its attribute, and the reverse. */
function swapsAttribute(sentence: string, source: string): string | null {
  const stated = attributesOf(source);
  for (const { attribute, thing } of attributesOf(sentence)) {
    const isSwapped = stated.some(
      (own) =>
        thing.some((word) => word.length > 1 && own.attribute.includes(word) && !own.thing.includes(word)) &&
        attribute.some((word) => own.thing.includes(word) && !own.attribute.includes(word)),
    );
    if (isSwapped) return thing.join("");
  }
  return null;
}

const piecesOf = (text: string) =>
  text
    .split(/[,;。:\n]/u)
    .map((piece) => contentWords(piece))
    .filter((words) => words.length > 0);

/** How much of the source's words a sentence must hold to be taken for the source in another order. */
const nearlyAll = 0.6;

/**
 * A Chinese sentence of the source's own words, two of which have changed places between its pieces: 为优才人员提供… and
 * 设立高层次人才窗口 for the reverse; 取代A，制定B for 取代B，制定A.
 */
function swapsPieces(sentence: string, source: string): string | null {
  const [stated, said] = [piecesOf(source), piecesOf(sentence)];
  if (stated.length < 2 || stated.length !== said.length) return null;
  const all = new Set(stated.flat());
  const own = new Set(said.flat());
  if ([...own].some((word) => !all.has(word)) || own.size < all.size * nearlyAll) return null;
  const onlyIn = (pieces: readonly (readonly string[])[], word: string) => {
    const places = pieces.flatMap((piece, at) => (piece.includes(word) ? [at] : []));
    return places.length === 1 ? places[0] : undefined;
  };
  // When something is done may stand anywhere.
  // What stands word for word in the source has not changed places within.
  const verbatim = sentence.split(/[,;。:\n]/u).filter((piece) => piece !== "" && source.includes(piece));
  const things = [...own].filter(
    (word) => !partOfSpeech(word).startsWith("t") && !verbatim.some((piece) => piece.includes(word)),
  );
  const moved = things.flatMap((word) => {
    const [from, to] = [onlyIn(stated, word), onlyIn(said, word)];
    return from === undefined || to === undefined || from === to ? [] : [{ word, from, to }];
  });
  // Whole pieces in another order say the same; single words among others that stayed do not.
  const stayed = [...own].filter((word) => {
    const from = onlyIn(stated, word);
    return from !== undefined && from === onlyIn(said, word);
  });
  const swapped = moved.find((one) => moved.some((other) => other.from === one.to && other.to === one.from));
  return swapped !== undefined && stayed.length >= moved.length ? swapped.word : null;
}

const broughtAbout = /(?:因|由)?([^,;。]{2,60}?)(?:引发|导致|造成|引起|产生|带来)的([^,;。]{2,16})/gu;

/** 纠纷引发的拆迁 for 拆迁、纠纷引发的不稳定因素: one of several causes said as what they bring about. */
function takesCauseForEffect(sentence: string, source: string): string | null {
  const of = (text: string) =>
    [...text.matchAll(broughtAbout)].map(([, cause = "", effect = ""]) => ({
      cause,
      effect: contentWords(effect),
    }));
  const stated = of(source);
  const turned = of(sentence).find(({ effect: [first = ""] }) =>
    stated.some(({ cause, effect }) => cause.includes(first) && first !== "" && !effect.includes(first)),
  );
  return turned?.effect[0] ?? null;
}

/** Two items of a list of four signs each: 集中受理、优先制证. */
const twoItems =
  /(\p{Script=Han}{2})(\p{Script=Han}{2})[、,](\p{Script=Han}{2})(\p{Script=Han}{2})(?=[、,;。等])/gu;

/** 优先受理、集中制证 for 集中受理、优先制证: what two items say of two things, exchanged. */
function swapsModifiers(sentence: string, source: string): string | null {
  const crossed = [...source.matchAll(twoItems)].flatMap(([, a = "", b = "", c = "", d = ""]) => [
    `${a}${d}`,
    `${c}${b}`,
  ]);
  return crossed.find((words) => sentence.includes(words) && !source.includes(words)) ?? null;
}

interface Item {
  readonly item: string;
  readonly words: readonly string[];
}

/** The items of each list of a Chinese text, with the words that claim something. */
const listsOf = (text: string): Item[][] =>
  text
    .split(/[,;。:\n]/u)
    .map((piece) => piece.split(/、|(?<=\p{Script=Han})(?:和|及|与)/u))
    .filter(({ length }) => length > 1)
    .map((items) => items.map((item) => ({ item, words: claimsIn(item) })));

/** What tells of a thing, and does not belong to its name: 部门有A、B; 这类. */
const tellsOf = /[有是这等包被]/u;

/** 公章信息核查 for 公章刻制备案、车辆信息核查: the head of one item of a list with the rest of another. */
function mixesItems(sentence: string, source: string): string | null {
  const stated = listsOf(source);
  const said = listsOf(sentence).flat();
  for (const { item, words } of said)
    for (const head of words.slice(-4, -1)) {
      const tail = words.at(-1) ?? "";
      if (tellsOf.test(item.slice(item.lastIndexOf(head) + head.length, item.lastIndexOf(tail)))) continue;
      // A head further from its tail is another's only where that one is said without it.
      const isTaken = (list: readonly Item[]) =>
        list.some(
          ({ words: own }) =>
            own.includes(head) &&
            said.some((other) => other.words.at(-1) === own.at(-1) && !other.words.includes(head)),
        );
      const isClose = words.at(-2) === head;
      if (stated.some((list) => isMixed(head, tail, list) && (isClose || isTaken(list))))
        return `${head}${tail}`;
    }
  return null;
}

/** Whether one item of a list has the head, others end in the tail, and the head is not said of them. */
function isMixed(head: string, tail: string, list: readonly Item[]): boolean {
  const ending = list.flatMap(({ words }, at) => (words.at(-1) === tail ? [at] : []));
  const headed = list.flatMap(({ words }, at) => (words.includes(head) ? [at] : []));
  if (ending.length === 0 || headed.length === 0) return false;
  if (list.some(({ words }) => words.slice(0, -1).includes(tail) || words.at(-1) === head)) return false;
  // What the first item begins with is said of all; so is an attribute of all that follow it, and what closes the list.
  const reaches = (from: number) => {
    const [before = "", behind = ""] = list[from]?.item.split(head) ?? [];
    return (
      from === 0 ||
      /[的等]/u.test(before) ||
      ending.some((to) => to === from || to === from + 1 || (to > from && behind.includes("的")))
    );
  };
  return !headed.some(reaches);
}

/** 侵害权益的票据诈骗，影响融资的合同诈骗: two pieces that have exchanged what each is said of. */
function crossesPairs(sentence: string, source: string): string | null {
  const parts = (text: string) => text.split(/[,;。:\n、]/u);
  const stated = parts(source).map(claimsIn);
  const placeOf = (word: string) => {
    const places = stated.flatMap((words, at) => (words.includes(word) ? [at] : []));
    return places.length === 1 ? places[0] : undefined;
  };
  const pairs = parts(sentence).flatMap((piece) =>
    claimsIn(piece).flatMap((one, at, words) => {
      const two = words[at + 1] ?? "";
      const [from, to] = [placeOf(one), placeOf(two)];
      if (from === undefined || to === undefined || from === to) return [];
      const isName = piece.includes(`${one}${two}`) || piece.includes(`${one}的${two}`);
      return isName && !partOfSpeech(one).startsWith("v") ? [{ one, two, from, to, piece }] : [];
    }),
  );
  const crossed = pairs.find((pair) =>
    pairs.some(
      (other) =>
        other.piece !== pair.piece &&
        other.from === pair.to &&
        other.to === pair.from &&
        ![other.one, other.two].some((word) => word === pair.one || word === pair.two),
    ),
  );
  return crossed === undefined ? null : `${crossed.one}${crossed.two}`;
}

/** Words of the source that have changed places in a Chinese sentence. Both folded. */
export const findSwappedWords = (sentence: string, source: string): string | null =>
  swapsAttribute(sentence, source) ??
  swapsPieces(sentence, source) ??
  mixesItems(sentence, source) ??
  crossesPairs(sentence, source) ??
  swapsModifiers(sentence, source) ??
  takesCauseForEffect(sentence, source);
