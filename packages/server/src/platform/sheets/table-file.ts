import type { RowBlock } from './row-block.ts';

/** A sheet of a file. A .csv has one without a name. */
export interface TableSheet {
  readonly name: string | null;
  readonly hidden: boolean;
}

/** A file of tables, open for reading row by row. */
export interface TableFile {
  readonly format: 'csv' | 'xlsx' | 'xls' | 'ods' | 'html';
  /** Of text files: 'utf-8', 'utf-16le', 'tcvn3' …; null where the format knows its own. */
  readonly encoding: string | null;
  readonly sheets: readonly TableSheet[];
  /** Yields the rows of a sheet from its beginning; a block is valid until the next is asked for. */
  blocks(sheet: number): AsyncIterable<RowBlock>;
  /** Share of the current sheet that was read, 0 to 1. */
  progress(): number;
  close(): Promise<void>;
}

/** A file that cannot be read, and why. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode) {
    super(code);
    this.name = 'UnreadableFile';
    this.code = code;
  }
}

/** Reasons why a file cannot be read. */
export type UnreadableCode =
  | 'file_empty'
  | 'file_encrypted'
  | 'file_has_macros'
  | 'file_is_xlsb'
  | 'file_is_xml'
  | 'file_is_document'
  | 'file_unpacks_too_large'
  | 'file_damaged'
  | 'file_not_a_table'
  | 'file_too_large';
