import { partOfSpeech } from "../tokens.js";
import { contentWords } from "./words.js";

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
  const things = [...own].filter((word) => !partOfSpeech(word).startsWith("t"));
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

/** Words of the source that have changed places in a Chinese sentence. Both folded. */
export const findSwappedWords = (sentence: string, source: string): string | null =>
  swapsAttribute(sentence, source) ??
  swapsPieces(sentence, source) ??
  swapsModifiers(sentence, source) ??
  takesCauseForEffect(sentence, source);
