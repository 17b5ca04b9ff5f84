import { isRecipientsLine, isSigningLine } from '../structure/line-kinds.ts';
import type { SourceLine } from '../structure/source-lines.ts';
import { isRule, isShouted } from '../structure/words.ts';

/** Who signed and who receives. */
export interface ClosingFacts {
  readonly signer: { readonly name: string | null; readonly position: string | null };
  /** Blocks of signatures, as many as parties signed. */
  readonly signatures: number;
  readonly recipients: readonly string[];
}

const PERSON =
  /^(?:(?:Ông|Bà|Đồng chí|BS\.?|ThS\.?|TS\.?|PGS\.?|Y|Bs\.?|Ths\.?)\s+)*\p{Lu}[\p{Ll}'’]*(?:\s+\p{Lu}[\p{Ll}'’]*){1,5}$/u;
const NOT_PERSON =
  /^(?:Nơi nhận|Tải |Như |Lưu|Chủ tịch|Giám đốc|Phó |Trưởng |Thủ tướng|Bộ trưởng|Đại diện|Văn bản|Phụ lục|Thành phố|Tỉnh )/i;
const PROXY = /^(?:T\/?M|K\/?T|T\/?L|TUQ|T\/?UQ|Q)\s*\./;

/** Closing lines in reading order: what was printed in a left column first, then the right column. */
function printedLines(lines: readonly SourceLine[], from: number, to: number): string[] {
  const rows = lines.slice(from, to).filter((line) => line.pieces.length > 0);
  const seconds = rows.flatMap((line) => line.pieces.slice(1).map((piece) => piece.column));
  const seam = seconds.length === 0 ? Infinity : Math.max(1, Math.min(...seconds) - 6);
  const left: string[] = [];
  const right: string[] = [];
  for (const line of rows) {
    for (const piece of line.pieces)
      if (!isRule(piece.text)) (piece.column >= seam ? right : left).push(piece.text);
  }
  return [...left, ...right];
}

function recipientsIn(printed: readonly string[]): string[] {
  const start = printed.findIndex((text) => isRecipientsLine(text));
  if (start === -1) return [];
  const found: string[] = [];
  for (const text of printed.slice(start + 1)) {
    const item = /^[-–+•*]\s*(.+)$/.exec(text);
    if (item !== null) found.push(item[1] ?? '');
    else if (isSigningLine(text) || found.length === 0 || PERSON.test(text)) {
      if (isSigningLine(text)) break;
    } else if (/^[\p{Ll}(;,]/u.test(text)) found.push(`${found.pop() ?? ''} ${text}`);
    else break;
  }
  return found.map((text) => text.replace(/\s*[;.,]+$/, '').trim()).filter((text) => text !== '');
}

/** Adds a line of a signature block; a wrapped line goes on with the one before it. */
function addPosition(position: string[], text: string): void {
  const words = PROXY.test(text) ? text.replace(/^(\S+?)\s*\.\s*/, '$1. ') : text;
  if (position.length === 0 || isSigningLine(text)) position.push(words);
  else position.push(`${position.pop() ?? ''} ${words}`);
}

/** Reads signatures and recipients from the closing lines. */
export function closingFacts(lines: readonly SourceLine[], from: number, to: number): ClosingFacts {
  const printed = printedLines(lines, from, to);
  const position: string[] = [];
  let name: string | null = null;
  let blocks = 0;
  let inBlock = false;
  for (const text of printed) {
    if (/^[-–+•]/.test(text) || isRecipientsLine(text)) {
      inBlock = false;
      continue;
    }
    const signing = isSigningLine(text) || (inBlock && isShouted(text) && text.length < 60);
    if (signing) {
      if (!inBlock || /^(?:T\/?M\s*\.|ĐẠI DIỆN)/.test(text)) blocks += 1;
      inBlock = true;
      if (name === null && blocks <= 1) addPosition(position, text);
    } else if (name === null && position.length > 0 && PERSON.test(text) && !NOT_PERSON.test(text)) {
      name = text;
      inBlock = false;
    }
  }
  return {
    signer: { name, position: position.length > 0 ? position.join('; ') : null },
    signatures: blocks,
    recipients: recipientsIn(printed),
  };
}
