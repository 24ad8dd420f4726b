import { readFileSync, writeFileSync } from 'node:fs';
import { declaredTypes } from './classes';
import { memberTable } from './memberTable';
import { withMemberTable } from './standInPage';

/** Writes the table of members into `docs/stand-in.md` anew: `npx tsx src/preview/richapi/writeMemberTable.ts`. */
const page = 'docs/stand-in.md';
writeFileSync(page, withMemberTable(readFileSync(page, 'utf8'), memberTable(declaredTypes)));
