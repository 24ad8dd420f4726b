import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = path.join(__dirname, '../../src/taskpane');
/** What people read or hear of an element beside what stands in it. */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'label',
  'alt',
  'placeholder',
  'what',
  'text',
]);

/** The texts in a component that come from the source and not from the texts: words between tags, and spoken attributes. */
function hardWired(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && isChild(node)) found.push(...wordsOf(node.expression));
    if (ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText()) && node.initializer) {
      found.push(...wordsOf(node.initializer));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text);
const isChild = (node: ts.Node): boolean => ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);

/** String literals that end up as the value itself, whatever the branch; not those that are arguments of a call. */
function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return hasWords(node.text) ? [node.text] : [];
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).filter(hasWords);
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node))
    return node.expression ? wordsOf(node.expression) : [];
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return [...wordsOf(node.left), ...wordsOf(node.right)].filter(() => !isComparison(node));
  return [];
}

const comparisons = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
const isComparison = (node: ts.BinaryExpression): boolean => comparisons.has(node.operatorToken.kind);

const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

test('there are components to look at', () => {
  expect(components.length).toBeGreaterThan(20);
});

test.each(components)('%s takes every text from the texts', (file) => {
  expect(hardWired(file, readFileSync(path.join(folder, file), 'utf8'))).toEqual([]);
});

test.each([
  ['words between tags', 'const x = <p>Rett cellen</p>;'],
  ['a spoken attribute', 'const x = <button aria-label="Lukk" />;'],
  ['a word in a branch', "const x = <p>{isOpen ? 'Lukk' : t('frame.close')}</p>;"],
  ['a word in a template', 'const x = <p>{`Funn ${count}`}</p>;'],
])('finds %s', (_name, source) => {
  expect(hardWired('x.tsx', source)).toHaveLength(1);
});
