// What the launcher says, in Vietnamese first and English beside.

/** @typedef {{ vi: string, en: string }} Words */

/** @param {Words} words */
export const both = ({ vi, en }) => `${vi} · ${en}`;

/** @param {number} began milliseconds of performance.now() */
export const since = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** @param {string} [line] */
export const say = (line = '') => console.log(line);

/**
 * Does a step and says how long it took; one that takes longer is announced, so that nobody looks at a still screen.
 * @template T
 * @param {Words} words
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(words, work) {
  const began = performance.now();
  const announce = setTimeout(() => say(`  … ${both(words)}`), 1_500);
  try {
    const result = await work();
    say(`  ✓ ${both(words).padEnd(52)} ${since(began)}`);
    return result;
  } catch (error) {
    throw new Error(`${both(words)}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    clearTimeout(announce);
  }
}

/**
 * A value together with its label, in a column.
 * @param {Words} words
 * @param {string} value
 */
export const line = (words, value) => `  ${both(words).padEnd(38)} ${value}`;

const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * Without the colours that some tools insist on.
 * @param {string} text
 */
export const plain = (text) => text.replaceAll(colour, '');
