import type { CellRow } from './cell-row.ts';

/** One blocking pass: records sharing the key word of that number are compared. */
export interface BlockingPass {
  readonly name: string;
  /** Blocks with more pairs than this are cut; the cut is reported, never silent. */
  readonly cap: number;
}

/** A column a list may have: its key and how headers name it (folded: no marks, small letters, single spaces). */
export interface ColumnNames {
  readonly key: string;
  readonly names: readonly string[];
}

/** Distinct values one part of a file brought along, by kind ("tokens", "tails" …), in order of first sight. */
export type PartDictionary = Readonly<Record<string, readonly string[]>>;

/** Tables all threads read: shared typed arrays by name. */
export type SharedTables = Readonly<Record<string, Uint32Array | Float32Array | Uint8Array | Uint16Array>>;

/** Reads the rows of one part of a file into packed records with local numbers for dictionary values. */
export interface Packer {
  /** Writes the record of a row at word `at` of `records` (zeroed before). */
  pack(row: CellRow, records: Uint32Array, at: number): void;
  dictionary(): PartDictionary;
}

/** Dictionaries of all parts made one: tables for the scorer, and for each part the new number of each local value. */
export interface MergedDictionaries {
  readonly tables: SharedTables;
  readonly remaps: readonly Readonly<Record<string, Uint32Array>>[];
  /** All values in order of their number: merged again as the first part they keep their numbers. */
  readonly dictionary: PartDictionary;
}

/** Compares two packed records. */
export interface Scorer {
  /**
   * Returns the log2 odds of "one subject" against "two subjects", before rivals, and writes the level of each field and
   * its share of the odds into `trace` when given; the shares sum up to the score. Symmetric.
   */
  score(a: Uint32Array, at: number, b: Uint32Array, bt: number, trace?: ScoreTrace): number;
}

/** Level number and weight of each field, in the order of `FeatureSet.fields`. */
export interface ScoreTrace {
  readonly levels: Uint8Array;
  readonly shares: Float64Array;
}

/**
 * What the kernel must know about a kind of subject. A module exports one as `features`; worker threads import the module
 * by its address, so it must stand alone. Steps on rows get a range and may run in any thread; each thread counts for itself.
 */
export interface FeatureSet {
  readonly name: string;
  /** Goes up with every change of keys, levels or weights; part of every artefact's hash. */
  readonly version: string;
  readonly columns: readonly ColumnNames[];
  readonly fields: readonly string[];
  readonly passes: readonly BlockingPass[];
  /** `present[column]` = is that column of `columns` in the file. Cells come in the order of `columns`. */
  openPacker(present: readonly boolean[]): Packer;
  /**
   * Runs once, on the dictionaries of the parts of all lists. `known` = tables of a list packed before, whose dictionary is
   * the first part: its counts are taken over, and are not changed.
   */
  mergeDictionaries(parts: readonly PartDictionary[], known?: SharedTables): MergedDictionaries;
  /** Returns empty counts for one thread. */
  openCounts(tables: SharedTables): SharedTables;
  /** Puts global numbers in place of local ones and adds the rows to the thread's counts. */
  countRows(
    records: Uint32Array,
    from: number,
    to: number,
    part: { readonly dictionary: PartDictionary; readonly remap: Readonly<Record<string, Uint32Array>> },
    tables: SharedTables,
    counts: SharedTables,
  ): void;
  /** Adds the counts of one thread to the tables; one thread at a time. */
  addCounts(counts: SharedTables, tables: SharedTables): void;
  /** Writes blocking keys and frequencies once all rows are counted. */
  keyRows(records: Uint32Array, from: number, to: number, tables: SharedTables): void;
  /** Share of the smaller list's rows that have a partner, as scores suppose before any pair is seen. */
  overlap(within: boolean): number;
  /** A scorer for pairs between lists of these sizes, or `within` one list. */
  openScorer(tables: SharedTables, rowsA: number, rowsB: number, within: boolean): Scorer;
}
