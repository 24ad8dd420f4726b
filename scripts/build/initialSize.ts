import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPage } from './page';

/** Initial JavaScript of the task pane: the scripts its page names, gzipped, Office.js not counted. */
export const initialLimit = 185_000;
/** With what is fetched at the same time and without being asked for: the reading and the rules. */
export const firstCheckLimit = 240_000;

/** Chunks with this prefix are loaded when a person asks for what is in them, all others are taken to be loaded at the start. */
export const onDemandPrefix = 'on-demand-';

export interface ScriptSize {
  readonly file: string;
  readonly gzipped: number;
  /** `beside`: fetched while the page starts, for the first check. */
  readonly when: 'start' | 'beside' | 'later';
}

/** The task pane's scripts: those its page names, and the chunks those load. */
export function taskPaneScripts(dist: string): ScriptSize[] {
  const named = (page: string) => readPage(path.join(dist, page)).scripts.filter((source) => source !== null);
  const files = readdirSync(dist);
  const ofTaskPane = named('taskpane.html');
  const ofOtherPages = files.filter((file) => file.endsWith('.html') && file !== 'taskpane.html').flatMap(named);
  return files
    .filter((file) => file.endsWith('.js') && (ofTaskPane.includes(file) || !ofOtherPages.includes(file)))
    .map((file) => ({
      file,
      gzipped: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
      when: ofTaskPane.includes(file) ? 'start' : file.startsWith(onDemandPrefix) ? 'later' : 'beside',
    }));
}

export function initialSize(scripts: readonly ScriptSize[]): number {
  return sizeOf(scripts.filter(({ when }) => when === 'start'));
}

/** Everything that the first findings wait for. */
export function firstCheckSize(scripts: readonly ScriptSize[]): number {
  return sizeOf(scripts.filter(({ when }) => when !== 'later'));
}

const sizeOf = (scripts: readonly ScriptSize[]): number => scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
