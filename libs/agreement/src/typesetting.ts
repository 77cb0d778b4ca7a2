import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

/** Memoized pieces of the last documents are kept, so that memory stays where it is. */
const KEPT_GENERATIONS = 3;

/** Latin with all its marks, punctuation and currency signs: what the fonts surely have. A test sets all of them. */
const UNSURE = /[^\u0020-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ab\u20ac]/gu;

let compiler: NodeCompiler | undefined;

/**
 * Typesets a template of this library with Typst as PDF/A-2a, made to be archived and to be read aloud. The data reach
 * it as one JSON text in `sys.inputs`, never as markup, so that user text cannot do anything. The same data give the
 * same bytes: nothing in it asks for the time.
 *
 * PDF/A refuses characters that no font has, such as an emoji in a note. They are then spelled out, "[U+1F36F]":
 * a paper that cannot be made would be worse, and so would one that silently lacks what was signed.
 * @param template file in `template/`
 * @throws Error when the template does not compile
 */
export function typeset(template: string, data: object): Uint8Array {
  const json = JSON.stringify(data).toWellFormed();
  try {
    return pdfOf(template, json);
  } catch {
    return pdfOf(template, json.replace(UNSURE, spelledOut));
  }
}

function pdfOf(template: string, data: string): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts() }] });
  const compiled = compiler.compile({ mainFileContent: readFileSync(join(templates, template), 'utf8'), inputs: { data } });
  if (compiled.hasError() || !compiled.result) throw new Error(`${template} does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp: 0 });
  compiler.evictCache(KEPT_GENERATIONS);
  return pdf;
}

function spelledOut(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Beside src/ and dist/ alike. */
const templates = join(import.meta.dirname, '../template');

/** Full-Unicode files: the web's fonts are cut to subsets and have no Vietnamese in one piece. */
function fonts(): Buffer[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
  return FONTS.map((face) => readFileSync(join(folder, face, `BeVietnamPro_${face}.ttf`)));
}
