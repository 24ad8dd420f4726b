/** Elements that stand on lines of their own. */
const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'TABLE',
  'BLOCKQUOTE',
  'PRE',
]);
/** What is not read: scripts and styles, text that was deleted with changes tracked, and the comments of cells. */
const unread = new Set(['SCRIPT', 'STYLE', 'TITLE', 'TEMPLATE', 'DEL', 'HEAD', 'COMMENT']);

/** The text of an element as it is seen: white space is one space, a break or a paragraph a new line, a hard space a space. */
export function textIn(element: Element): string {
  return collect(element)
    .replace(/[ \t\r\f]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

/** Line breaks of the markup are white space; those of the text are `\n` once they are put in here. */
function collect(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[\s\u00a0]+/gu, ' ');
  if (!(node.nodeType === Node.ELEMENT_NODE)) return '';
  const element = node as Element;
  if (unread.has(element.tagName) || isHidden(element)) return '';
  if (element.tagName === 'BR') return '\n';
  if (element.tagName === 'INPUT') return checkMark(element);
  const text = [...element.childNodes].map(collect).join('');
  return blocks.has(element.tagName) ? `\n${text}\n` : text;
}

/** Hidden parts, and the bullets and numbers that Word writes before the text of a list. */
function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/iu.test(style);
}

function checkMark(element: Element): string {
  if (element.getAttribute('type')?.toLowerCase() !== 'checkbox') return '';
  return element.hasAttribute('checked') ? '☑' : '☐';
}
