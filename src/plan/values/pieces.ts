import { dayPieces } from './dayPieces';
import { divisionPieces } from './divisionPieces';
import { loosePieces } from './loosePieces';
import { monthPieces } from './monthPieces';
import type { Piece } from './piece';
import { weekPieces } from './weekPieces';

/** What a folded text can mean as one thing in the calendar; empty when it is none. */
export function piecesOf(text: string, planYear: number): readonly Piece[] {
  const exact = exactPieces(text, planYear);
  return exact.length > 0 ? exact : loosePieces(text, (rest) => exactPieces(rest, planYear));
}

function exactPieces(text: string, planYear: number): readonly Piece[] {
  for (const kind of [dayPieces, monthPieces, weekPieces, divisionPieces]) {
    const pieces = kind(text, planYear);
    if (pieces.length > 0) return pieces;
  }
  return [];
}
