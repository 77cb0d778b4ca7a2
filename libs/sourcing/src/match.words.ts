import { searchWords } from '@ocop/catalogue';

/** How far the words of a line are found in the name of a product. */
export interface WordFit {
  /** Words of the line that the name has. */
  found: number;
  /** Words of the line that count. */
  wanted: number;
  /** 0 to 1; words that stand side by side in both count once more, since one syllable alone says little in Vietnamese. */
  share: number;
}

/** Words, without diacritics, that say nothing about which product is meant: connectives, packages, measures. */
const EMPTY_WORDS = new Set(
  'va cac loai cho cua co theo voi hoac san pham hang ocop dat sao chai hop tui goi hu lon kg g gr gam ml l lit cai the and of for with in'.split(' '),
);
const MEASURE = /^\d+(?:g|gr|gam|kg|ml|l|lit)?$/;

/** The words of a text that count, each once, without diacritics; all of them when none would be left. */
export function tellingWords(text: string): string[] {
  const words = [...new Set(searchWords(text))];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !MEASURE.test(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Compares a line with a product's name; nothing when they have too little in common to be the same thing. They must
 * share two words side by side ("mật ong"), or the only word asked for, or half of the words with the first among them:
 * Vietnamese says first what a thing is, so "gạo ST24" answers "gạo ST25", but "bột ca cao" does not answer "cà phê bột".
 */
export function wordFit(description: string, productName: string): WordFit | undefined {
  const wanted = tellingWords(description);
  const name = searchWords(productName);
  const had = new Set(name);
  const pairsHad = new Set(pairs(name));
  const found = wanted.filter((word) => had.has(word)).length;
  const wantedPairs = pairs(wanted);
  const foundPairs = wantedPairs.filter((pair) => pairsHad.has(pair)).length;
  const sameThing = wanted.length === 1 || wanted[0] === tellingWords(productName)[0];
  if (found === 0 || (foundPairs === 0 && !(sameThing && found * 2 >= wanted.length))) return undefined;
  return { found, wanted: wanted.length, share: (found + foundPairs) / (wanted.length + wantedPairs.length) };
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place]} ${word}`);
}
