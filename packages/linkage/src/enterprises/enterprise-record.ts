import { decodeTcvn3, decodeVni, detectFontEncoding } from '@ansinh/vietnamese/legacy-encoding';
import { toNfc } from '@ansinh/vietnamese/text';
import type { EnterpriseColumn } from './enterprise-columns.ts';
import { parseEnterpriseName, type EnterpriseName } from './enterprise-name.ts';
import { plainWords } from './name-words.ts';
import { parseTaxCode, type TaxCode } from './tax-code.ts';

/** One row of a list of enterprises, normalised once so that comparing is cheap. */
export interface EnterpriseRecord {
  readonly id: string;
  readonly code: TaxCode;
  readonly name: EnterpriseName;
  /** The proper name as one word, in its own order: key of frequencies. */
  readonly core: string;
  readonly isBranch: boolean;
  /** Words of the director's name in order, and the same as one text. */
  readonly director: readonly string[];
  readonly directorKey: string;
  /** Last nine digits of the telephone number, empty when there is none. */
  readonly phone: string;
  /** House number and street or hamlet, as one text; empty when the address starts with a commune. */
  readonly street: string;
  /** Words of places in the address, kinds left out. */
  readonly places: readonly string[];
  /** Day of registration as yyyymmdd, 0 when unknown. */
  readonly registered: number;
  readonly unitCode: string;
  readonly workers: number;
  readonly payroll: number;
}

export type EnterpriseCells = Readonly<Record<EnterpriseColumn, string>>;

const UNICODE_VIETNAMESE = /[\u0100-\u1EFF]/u;
const LATIN_1 = /[\u0080-\u00FF]/u;

/** Old fonts are decided for the row as a whole: a short cell alone may read well both ways. */
function decoderOf(row: string): (text: string) => string {
  if (UNICODE_VIETNAMESE.test(row) || !LATIN_1.test(row)) return toNfc;
  const font = detectFontEncoding(row);
  return font === null ? toNfc : font === 'vni' ? decodeVni : decodeTcvn3;
}

/** Returns yyyymmdd of a date in the usual ways of writing it, or of an Excel serial; 0 when it is none. */
export function dayNumber(text: string): number {
  const clean = text.trim().replace(/[ T].*$/u, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(clean);
  const own = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(clean);
  if (iso !== null) return Number(iso[1]) * 10_000 + Number(iso[2]) * 100 + Number(iso[3]);
  if (own !== null) return Number(own[3]) * 10_000 + Number(own[2]) * 100 + Number(own[1]);
  if (/^(19|20)\d{6}$/u.test(clean)) return Number(clean);
  if (!/^\d{5}(\.0+)?$/u.test(clean)) return 0;
  const date = new Date((Number(clean) - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

const KINDS = new Set(
  plainWords('số tỉnh thành phố tp huyện h quận q thị xã tx xã x phường p trấn tt t đường khu').flat(),
);

function phoneOf(text: string): string {
  const digits = text.replace(/\D/gu, '');
  return digits.length < 8 || /(\d)\1{7}/u.test(digits) ? '' : digits.slice(-9);
}

/** Returns the number of a cell, thousands parted by dots or commas; 0 when there is none. */
function amountOf(text: string): number {
  const plain = text
    .trim()
    .replace(/[.,](?=\d{3}(\D|$))/gu, '')
    .replace(',', '.');
  const amount = Number(plain);
  return plain === '' || !Number.isFinite(amount) ? 0 : amount;
}

/** Returns the normalised record of a row. */
export function enterpriseRecord(cells: EnterpriseCells): EnterpriseRecord {
  const decode = decoderOf(`${cells.ten} ${cells.dia_chi} ${cells.nguoi_dai_dien}`);
  const name = parseEnterpriseName(decode(cells.ten));
  const formOfColumn = name.form === '' ? parseEnterpriseName(decode(cells.loai_hinh)).form : name.form;
  const code = parseTaxCode(cells.ma_so_thue);
  const director = plainWords(decode(cells.nguoi_dai_dien).replace(/^\s*(ông|bà|ong|ba|mr|ms)[.:\s]+/iu, ''));
  const [first = '', ...rest] = decode(cells.dia_chi).split(/\s*[,;]\s*|\s+-\s+/u);
  const streetWords = plainWords(first).filter((word) => !KINDS.has(word));
  const isStreet = rest.length > 0 && /\d|th[oô]n|l[aà]ng|b[aả]n|t[oổ] |[aấ]p|kh[oố]i/iu.test(first);
  return {
    id: cells.id,
    code,
    name: { ...name, form: formOfColumn },
    core: name.core.join(' '),
    isBranch: name.office !== '' || code.branch !== '',
    director,
    directorKey: director.join(' '),
    phone: phoneOf(cells.dien_thoai),
    street: isStreet ? streetWords.join(' ') : '',
    places: (isStreet ? rest : [first, ...rest]).flatMap(plainWords).filter((word) => !KINDS.has(word)),
    registered: dayNumber(cells.ngay_dang_ky),
    unitCode: cells.ma_don_vi.toUpperCase().replace(/[^A-Z0-9]/gu, ''),
    workers: amountOf(cells.so_lao_dong),
    payroll: amountOf(cells.quy_luong),
  };
}
