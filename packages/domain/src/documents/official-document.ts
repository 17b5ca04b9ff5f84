import type { DocumentKind } from './document-kind.ts';

/** A piece of running text; bold and italic are the only marks an official document uses in its content. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** A column of a table: its heading and its share of the width. */
export interface TableColumn {
  readonly header: string;
  /** Share of the width, relative to the other columns. */
  readonly weight: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A row of a table, cell by cell in the order of the columns; a total is set in bold. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly total?: boolean | undefined;
}

/** What the content of a document is made of, top to bottom. */
export type DocumentBlock =
  | { readonly block: 'paragraph'; readonly runs: readonly TextRun[] }
  /** Level 1 is "I. …" in bold capitals as written, 2 is "1. …" in bold, 3 is "a) …" plain. Numbers are part of the text. */
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | {
      readonly block: 'table';
      readonly caption?: string | undefined;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      readonly note?: string | undefined;
    };

/** An annex on pages of its own; wide tables lie on their side. */
export interface DocumentAnnex {
  /** "Phụ lục I". */
  readonly label: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly content: readonly DocumentBlock[];
}

/** The place where somebody signs: the lines above the name, as {@link signatureLines} builds them. */
export interface SignatureBlock {
  readonly lines: readonly string[];
  readonly name: string;
  /** What stands between the office and the name where the document is signed electronically. */
  readonly seal?: string;
}

/**
 * An official document with its nine components, ready to be set. Texts are NFC and hold no line breaks but between paragraphs.
 * @law NĐ 30/2020/NĐ-CP Đ8
 */
export interface OfficialDocument {
  readonly kind: DocumentKind;
  /** Body above the issuing one, where the letterhead names it. */
  readonly superior?: string;
  readonly issuer: string;
  /** "Số: 15/BC-BHXH"; a draft says "Số:      /BC-BHXH". */
  readonly number: string;
  /** "Quảng Ngãi, ngày 04 tháng 7 năm 2026". */
  readonly placeAndDate: string;
  /** What it is about (trích yếu), without "V/v". */
  readonly summary: string;
  /** Whom a letter or submission is addressed to ("Kính gửi"). */
  readonly addressees: readonly string[];
  /** "Căn cứ …" lines, without the closing semicolon. */
  readonly bases: readonly string[];
  readonly content: readonly DocumentBlock[];
  readonly signatures: readonly SignatureBlock[];
  /** Lines of "Nơi nhận", without the leading dash. */
  readonly recipients: readonly string[];
  readonly annexes: readonly DocumentAnnex[];
}
