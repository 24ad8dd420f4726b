import type { DocumentCore } from '../document/core/documentCore';
import type { Host } from './host';

/** The document's state, for its parts that work on it directly: formats, layout, protection, merges, conditional formats. */
export const coreOf = ({ document }: Host): DocumentCore => document['core'];
