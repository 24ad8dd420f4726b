import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Shorter texts may well stand in other people's code too. */
const shortest = 16;

/**
 * Texts written in the folder's code and nowhere else in `src`: they survive minification, unlike names and lines, so finding
 * one in a script proves where it came from.
 */
export function distinctiveTexts(folder: string, srcFolder: string): Set<string> {
  const own = new Set<string>();
  let others = '';
  for (const file of codeFiles(srcFolder)) {
    const code = readFileSync(file, 'utf8');
    if (file.startsWith(folder + path.sep)) for (const text of textsIn(file, code)) own.add(text);
    else others += code;
  }
  return new Set([...own].filter((text) => isDistinctive(text) && !others.includes(text)));
}

function textsIn(file: string, code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return texts;
}

/** Words, that is: module paths and formats are not ours alone, and texts broken over lines change when minified. */
function isDistinctive(text: string): boolean {
  return text.length >= shortest && /\p{L}{3,} \p{L}{3,}/u.test(text) && !/[\n\\'"`]/.test(text);
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .flatMap((file) => (statSync(file).isDirectory() ? codeFiles(file) : /\.tsx?$/.test(file) ? [file] : []));
}
