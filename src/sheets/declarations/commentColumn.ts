import type { ColumnDeclaration } from './declaration';

/** The last column of every table: what a person wants to say about a row. */
export const commentColumn = {
  id: 'comment',
  headers: { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
  aliases: ['Merknad', 'Merknader', 'Notat'],
  kind: 'text',
  required: false,
  width: 260,
} as const satisfies ColumnDeclaration<'comment'>;
