import { isAttachmentNote, isLetterhead, isSigningLine } from '../structure/line-kinds.ts';
import type { SourceLine } from '../structure/source-lines.ts';
import { isRule, isShouted } from '../structure/words.ts';
import { documentNumberIn } from './document-number.ts';
import { issueDateIn, printedDateIn } from './printed-date.ts';

/** What stands above and around the title of a document. */
export interface LetterheadFacts {
  readonly issuer: string | null;
  readonly number: string | null;
  readonly place: string | null;
  /** ISO date, null when the day is blank. */
  readonly issuedOn: string | null;
}

const MOTTO =
  /^CỘNG$|CỘNG H(?:ÒA|OÀ)|^H(?:ÒA|OÀ) XÃ HỘI|^XÃ HỘI CHỦ|^HỘI CHỦ|CHỦ NGHĨA VIỆT NAM|^VIỆT NAM$|^NAM$|Độc lập|Hạnh phúc|^ĐẢNG CỘNG SẢN/i;
const DATE_LINE = /(?:^|[,\s])ngày\b|^tháng\s|năm\s+\d{4}/i;

/** Two columns that ran into one line come apart where the motto or the place and date begin. */
const COLUMN_SEAM =
  /\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–])|(?<=\d\/[\p{Lu}\d/-]*)\s+(?=\p{Lu}[\p{L}\s.]{1,30},\s*ngày)/u;

function cellsOf(lines: readonly SourceLine[], from: number, to: number): string[] {
  return lines
    .slice(from, to)
    .flatMap((line) => line.pieces.flatMap((piece) => piece.text.split(COLUMN_SEAM)))
    .filter((cell) => cell !== '');
}

function numberOf(cells: readonly string[]): string | null {
  for (let i = 0; i < cells.length; i += 1) {
    const match = /(?:^|\s)S(?:ố|ỐO?|o)\s*[:.]?\s*(.*)$/iu.exec(cells[i] ?? '');
    if (match === null || !/^(?:.*\s)?s[ốo]\s*[:.]|^s[ốo]\s/iu.test(cells[i] ?? '')) continue;
    const rest = match[1] ?? '';
    const words = rest === '' ? (cells[i + 1] ?? '') : rest;
    if (/^[\s._…-]*\//.test(words)) return null;
    const number = documentNumberIn(words);
    if (number !== null) return number;
  }
  return null;
}

function placeOf(cells: readonly string[]): string | null {
  for (let i = 0; i < cells.length; i += 1) {
    const match = /^(.*?),\s*ngày(?=\s|$|\.|…|_)/i.exec(cells[i] ?? '');
    if (match === null) continue;
    const words = (match[1] ?? '').replace(/^.*\d\S*\s+/, '').trim();
    const before = cells[i - 1] ?? '';
    const split = !words.includes(' ') && /^\p{Lu}\p{Ll}+$/u.test(before);
    const place = split ? `${before} ${words}` : words;
    return /^\p{Lu}[\p{L}\s.'-]{1,40}$/u.test(place) ? place : null;
  }
  return null;
}

/** "UBND TỈNH X" above "SỞ Y TẾ": the parent stands first, the issuer below it. */
const PARENT_BODY =
  /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|TP|XÃ|PHƯỜNG|ĐẶC KHU|THỊ)|^(?:BỘ|SỞ|ĐẢNG BỘ|(?:TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ)|TỔNG LIÊN ĐOÀN) |^BẢO HIỂM XÃ HỘI (?:VIỆT NAM|TỈNH|THÀNH PHỐ|KHU VỰC)/;
const OWN_BODY =
  /^(?:SỞ|CHI CỤC|BAN|TRUNG TÂM|PHÒNG|CỤC|TỔNG CỤC|THANH TRA|VĂN PHÒNG|TRƯỜNG|BỆNH VIỆN|BẢO HIỂM XÃ HỘI|LIÊN NGÀNH|ĐẢNG (?:ỦY|UỶ)|CHI BỘ|CÔNG AN|THUẾ|LIÊN ĐOÀN LAO ĐỘNG|HỘI|(?:ỦY|UỶ) BAN MẶT TRẬN|NGÂN HÀNG|BƯU ĐIỆN|BỘ CHỈ HUY|TRẠM|HẠT|ĐỘI|QUỸ)(?=\s)/;
/** Bodies that stand side by side in the head of a joint document. */
const EQUAL_BODY =
  /^(?:SỞ|CÔNG AN|THUẾ|BẢO HIỂM XÃ HỘI|CỤC|LIÊN ĐOÀN LAO ĐỘNG|NGÂN HÀNG|BƯU ĐIỆN|BỘ CHỈ HUY|(?:ỦY|UỶ) BAN MẶT TRẬN|HỘI|TỈNH ĐOÀN|VIỆN KIỂM SÁT|TÒA ÁN|THANH TRA)(?=\s)/;

/** "BẢO HIỂM XÃ HỘI VIỆT NAM" above "BẢO HIỂM XÃ HỘI TỈNH X": one is part of the other. */
function isPart(above: string, below: string): boolean {
  const head = EQUAL_BODY.exec(below)?.[0];
  return head === 'THANH TRA' || (head !== 'SỞ' && head === EQUAL_BODY.exec(above)?.[0]);
}

function issuerOf(cells: readonly string[]): string | null {
  const words: string[] = [];
  for (const cell of cells) {
    const numbered = /^S[ốỐ]\s*[:.]?/u.test(cell);
    if ((isRule(cell) || numbered) && words.length > 0) break;
    if (
      isRule(cell) ||
      numbered ||
      MOTTO.test(cell) ||
      DATE_LINE.test(cell) ||
      /^(?:DỰ THẢO|V\/v)/i.test(cell)
    )
      continue;
    if (isShouted(cell) && !/[\d/|]/.test(cell) && words.length < 5)
      words.push(cell.replace(/\s*[-–_=*]{2,}$/, ''));
    else if (words.length > 0) break;
  }
  const body = words.findIndex((word, index) => index > 0 && OWN_BODY.test(word));
  const parent = body > 0 && PARENT_BODY.test(words.slice(0, body).join(' '));
  const above = words.slice(0, Math.max(0, body)).join(' ');
  if (
    body > 0 &&
    EQUAL_BODY.test(above) &&
    EQUAL_BODY.test(words[body] ?? '') &&
    !isPart(above, words[body] ?? '')
  )
    return `${above} - ${words.slice(body).join(' ')}`;
  const joined = (parent ? words.slice(body) : words).join(' ').trim();
  return joined === '' ? null : joined;
}

/** The issuer named in capitals right before the legal bases. */
function namedIssuer(below: readonly string[], above: readonly string[]): string | null {
  const named = below.length > 0 ? below.filter((cell) => !isAttachmentNote(cell)) : above.slice(-1);
  const isIssuer = (cell: string): boolean =>
    isShouted(cell) && !isRule(cell) && !MOTTO.test(cell) && (isLetterhead(cell) || isSigningLine(cell));
  const first = named.findIndex(isIssuer);
  if (first === -1) return null;
  const next = named[first + 1];
  const goesOn =
    next !== undefined && isShouted(next) && /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|NHÂN DÂN|DÂN)(?=\s|$)/.test(next);
  return goesOn ? `${named[first]} ${next}` : (named[first] ?? null);
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" names the head of the body that the letterhead names in full. */
function isOfficeOf(named: string, printed: string | null): boolean {
  return (
    printed !== null &&
    /^CHỦ TỊCH (?:ỦY|UỶ) BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)$/.test(named) &&
    /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)\s\S+\s\S/.test(printed)
  );
}

/** Reads issuer, number, place and date from the lines before the title and, for the issuer, right after it. */
export function letterheadFacts(
  lines: readonly SourceLine[],
  region: {
    readonly from: number;
    readonly kindLine: number;
    readonly titleTo: number;
    readonly preamble: number;
  },
): LetterheadFacts {
  const top = region.kindLine >= 0 ? region.kindLine : region.preamble;
  const above = cellsOf(lines, region.from, top);
  const below = region.kindLine >= 0 ? cellsOf(lines, region.titleTo, region.preamble) : [];
  const whole = [...above, ...below];
  const flat = whole.filter((cell) => !isAttachmentNote(cell)).join(' ');
  const dated = /(?:ngày|,)\s.*năm\s+\d{4}/i.test(flat)
    ? issueDateIn(flat.replace(/Số\s*:\s*\S+/i, ''))
    : null;
  const named = namedIssuer(below, above);
  const printed = issuerOf(above);
  return {
    issuer: named === null || isOfficeOf(named, printed) ? (printed ?? named) : named,
    number: numberOf(whole),
    place: placeOf(whole),
    issuedOn: dated,
  };
}

/** Number and date that an attached text gives of the decision it came with: "(Kèm theo Quyết định số … ngày …)". */
export function attachmentNoteFacts(
  lines: readonly SourceLine[],
  from: number,
  to: number,
): Pick<LetterheadFacts, 'number' | 'issuedOn'> {
  for (let i = from; i < to; i += 1) {
    if (!isAttachmentNote(lines[i]?.text ?? '')) continue;
    const words = lines
      .slice(i, Math.min(to, i + 4))
      .map((line) => line.text)
      .join(' ');
    return {
      number: documentNumberIn(words.replace(/^[^\d]*/, '')),
      issuedOn: printedDateIn(words.replace(/^.*?(?=ngày)/i, '')),
    };
  }
  return { number: null, issuedOn: null };
}
