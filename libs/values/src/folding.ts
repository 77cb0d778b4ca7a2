/**
 * The form for search without diacritics: "Hoà Bình", "Hòa Bình" and "HOA BINH" all become "hoa binh".
 * Lower case, marks dropped, đ to d; the same for NFC and NFD input. Needed because Vietnamese collation
 * at base strength drops tones only (a and ă, d and đ stay apart). Source: programme.md section 12.
 */
export function vnFold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** Grave, acute, tilde, hook and dot below: the five written tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = new RegExp(TONE, 'g');
const QUALITY = /[\u0302\u0306\u031b]/; // circumflex, breve, horn: they make other letters, not tones

/**
 * One spelling for the two that Vietnamese allows: the tone of oa, oe and uy at the end of a syllable goes on
 * the first vowel, as the official lists of provinces have it ("Hoà" to "Hòa", "Thuỷ" to "Thủy").
 * Other syllables get the tone where both schools put it; what does not look like a Vietnamese syllable ("café",
 * "Señor") stays. The result is NFC; case is kept. For keys and comparison, not for rewriting what people typed: a
 * foreign "Noé" would become "Nóe". Source: programme.md section 12.
 */
export function toneCanonical(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, placeTone)
    .normalize('NFC');
}

/** Onset (with the u of qu and the i of gi before another vowel), vowels with quality marks, final consonants. */
const SYLLABLE =
  /^(qu(?=[aeiouy])|gi(?=[aeouy])|[bcdđghklmnpqrstvx]*)((?:[aeiouy][\u0302\u0306\u031b]?){1,3})([cghmnpt]*)$/i;

function placeTone(word: string): string {
  const tones = word.match(TONES);
  if (tones?.length !== 1) return word;
  const [, onset, vowels, coda] = SYLLABLE.exec(word.replace(TONE, '')) ?? [];
  if (onset === undefined || vowels === undefined || coda === undefined) return word;
  const letters = vowels.match(/[a-z][\u0302\u0306\u031b]?/gi) ?? [];
  const bearer = toneBearer(letters, coda !== '');
  return onset + letters.map((letter, i) => (i === bearer ? letter + tones[0] : letter)).join('') + coda;
}

function toneBearer(letters: readonly string[], closed: boolean): number {
  const quality = letters.findLastIndex((letter) => QUALITY.test(letter));
  if (quality >= 0) return quality; // ê, ơ, â and their like carry it always; of ươ the second
  if (letters.length === 3) return 1; // ngoài, khuỷu
  return letters.length === 2 && closed ? 1 : 0; // hoàn, but hòa
}

let collator: Intl.Collator | undefined;

/**
 * Order of a Vietnamese index, for `sort`: a ă â, d đ, ... are letters of their own, tones come second
 * (ma mà mả mã má mạ), numbers by value ("Lô 2" before "Lô 10"). Source: programme.md section 12.
 */
export function compareVi(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/**
 * "Bà Rịa - Vũng Tàu" to "ba-ria-vung-tau", ASCII for addresses, cut at a word.
 * Empty if the text has no Latin letter or digit: the caller then uses the id alone.
 */
export function slug(text: string, maxLength = 80): string {
  const words: string[] = vnFold(text).match(/[a-z0-9]+/g) ?? [];
  let result = (words[0] ?? '').slice(0, maxLength);
  for (const word of words.slice(1)) {
    if (result.length + 1 + word.length > maxLength) break;
    result += `-${word}`;
  }
  return result;
}
