import { readFileSync, writeFileSync } from 'node:fs';
import { declaredTypes } from '../src/preview/richapi/classes';
import { memberList } from '../src/preview/richapi/memberList';
import { withMembers } from '../src/preview/richapi/standInPage';

/** Writes the list of members into `docs/stand-in.md` anew. */
const page = 'docs/stand-in.md';
writeFileSync(page, withMembers(readFileSync(page, 'utf8'), memberList(declaredTypes)));
