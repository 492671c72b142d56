import type { CityNames } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { soundOf } from "../language/pinyin.js";
import { chineseWords } from "../language/tokens.js";
import { gazetteer } from "./gazetteer.js";

/** Cities that a question names: those whose documents are held (full names), and others. */
export interface NamedPlaces {
  readonly cities: readonly string[];
  readonly others: readonly string[];
  /** The folded text without the names. */
  readonly rest: string;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly city: string | null;
  readonly name: string;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const shortName = (name: string) => name.replace(/市$/u, "");

function patternOf(names: readonly string[]): RegExp {
  const alternatives = names.map((name) => {
    const folded = escapePattern(fold(name));
    return /^[a-z' -]+$/.test(folded)
      ? `\\b${folded.replace(/[- ]/g, "[- ]?")}(?:'s)?\\b(?: city)?`
      : `${folded}(?:市|시)?`;
  });
  return new RegExp(alternatives.sort((a, b) => b.length - a.length).join("|"), "gu");
}

/** Finds the places that a text names. Cities of the corpus come from the catalog, all others from the gazetteer. */
export class PlaceFinder {
  readonly #matchers: readonly Matcher[];
  readonly #soundNames: readonly { readonly city: string; readonly characters: readonly string[] }[];

  constructor(cities: readonly CityNames[]) {
    const held = new Map(cities.map((city) => [shortName(city.zh), city]));
    const matchers: Matcher[] = gazetteer.map(({ name, writings, parts }) => {
      const city = held.get(name);
      const names = city === undefined ? [] : Object.values(city).map(shortName);
      return { pattern: patternOf([name, ...writings, ...parts, ...names]), city: city?.zh ?? null, name };
    });
    const unknown = cities.filter((city) => !gazetteer.some(({ name }) => name === shortName(city.zh)));
    for (const city of unknown) {
      matchers.push({
        pattern: patternOf(Object.values(city).map(shortName)),
        city: city.zh,
        name: shortName(city.zh),
      });
    }
    this.#matchers = matchers;
    this.#soundNames = cities.map((city) => ({ city: city.zh, characters: [...shortName(city.zh)] }));
  }

  find(folded: string): NamedPlaces {
    const cities: { name: string; at: number }[] = [];
    const others: string[] = [];
    let rest = folded;
    for (const { pattern, city, name } of this.#matchers) {
      const match = new RegExp(pattern.source, "u").exec(folded);
      if (match === null) continue;
      if (city === null) others.push(name);
      else cities.push({ name: city, at: match.index });
      rest = rest.replace(pattern, " ");
    }
    for (const { city, characters } of this.#soundNames) {
      const at = this.#soundMatch(rest, characters);
      if (at < 0 || cities.some(({ name }) => name === city)) continue;
      cities.push({ name: city, at });
      rest = `${rest.slice(0, at)} ${rest.slice(at + characters.length)}`;
    }
    return { cities: cities.sort((a, b) => a.at - b.at).map(({ name }) => name), others, rest };
  }

  /**
   * A name typed by ear: the same sounds, and at least one of the same characters (淄搏, but not 危害 for 威海); it does not
   * begin inside another word (中央台 is no 烟台).
   */
  #soundMatch(text: string, characters: readonly string[]): number {
    const name = characters.join("");
    let starts: ReadonlySet<number> | null = null;
    for (let at = 0; at + name.length <= text.length; at++) {
      const window = text.slice(at, at + name.length);
      if (![...window].every((sign) => /\p{Script=Han}/u.test(sign))) continue;
      const shared = [...window].some((sign, i) => sign === characters[i]);
      if (
        shared &&
        window !== name &&
        [...window].every((sign, i) => soundOf(sign) === soundOf(characters[i] ?? ""))
      ) {
        starts ??= wordStarts(text);
        if (starts.has(at)) return at;
      }
    }
    return -1;
  }
}

function wordStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const word of chineseWords(text)) {
    starts.add(at);
    at += word.length;
  }
  return starts;
}
