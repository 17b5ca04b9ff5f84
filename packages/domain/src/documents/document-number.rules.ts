import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';

/** What stands after the number: a letter names the issuer and the unit that wrote it, every other kind its own letters and the issuer. */
export interface DocumentSymbol {
  readonly kind: DocumentKind;
  /** Abbreviation of the issuing body: "BHXH", "UBND". */
  readonly issuer: string;
  /** Abbreviation of the unit or field that drafted it, on letters: "QLT". */
  readonly unit?: string;
}

/**
 * Returns number and symbol as printed: "Số: 05/BC-BHXH", on a letter "Số: 05/BHXH-QLT". Numbers below ten are written with a zero
 * before them; without a number the place stays free, as on a draft.
 * @law NĐ 30/2020/NĐ-CP Đ8, annex I.3
 */
export function documentNumberText(number: number | undefined, symbol: DocumentSymbol): string {
  return `Số: ${number === undefined ? '        ' : ''}${numberAndSymbol(number, documentSymbolText(symbol))}`;
}

/** Returns number and symbol as lists and registers have them: "05/BC-BHXH"; "/BC-BHXH" before there is a number. */
export function numberAndSymbol(number: number | undefined, symbol: string): string {
  return `${number === undefined ? '' : String(number).padStart(2, '0')}/${symbol}`;
}

/** Returns the symbol alone: "BC-BHXH", "BHXH-QLT". */
export function documentSymbolText({ kind, issuer, unit }: DocumentSymbol): string {
  const { symbol } = DOCUMENT_KINDS[kind];
  return [symbol, issuer, symbol === '' ? unit : undefined].filter(Boolean).join('-');
}

/**
 * Returns "Quảng Ngãi, ngày 04 tháng 7 năm 2026": days and the months January and February below ten have a zero before them, so that
 * nobody adds a digit. Without a day the places stay free.
 * @law NĐ 30/2020/NĐ-CP annex I.4
 */
export function placeAndDateText(place: string, day: string | undefined): string {
  if (day === undefined) return `${place}, ngày      tháng      năm         `;
  const [year = '', month = '', date = ''] = day.split('-');
  const monthText = Number(month) <= 2 ? month : String(Number(month));
  return `${place}, ngày ${date} tháng ${monthText} năm ${year}`;
}
