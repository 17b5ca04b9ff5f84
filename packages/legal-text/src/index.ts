export type * from './parsed-regulation.ts';
export { parseStructure } from './parse-structure.ts';
export type { ParsedStructure, SourceTable } from './parse-structure.ts';
