import { labelOf } from './label.ts';
import {
  beginsClosing,
  beginsPreamble,
  documentKindOf,
  isAttachmentNote,
  isEnactingWord,
} from './line-kinds.ts';
import type { SourceLine } from './source-lines.ts';
import { endsParagraph, hasNoSmallLetter, isLeftOpen, isRule, isShouted, startsLower } from './words.ts';

/** Where the parts of a region stand, as line numbers; each part ends where the next begins. */
export interface RegionFrame {
  /** Line with the kind of document ("QUYẾT ĐỊNH"), or -1. */
  readonly kindLine: number;
  /** Lines of the title, after the kind line: [from, to). */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly preamble: number;
  readonly body: number;
  /** Closing words ("Trên đây là …"), when they stand apart from the last provision. */
  readonly ending: number;
  /** Signatures and recipients. */
  readonly closing: number;
  readonly end: number;
}

const FIRST_LABELS = new Set(['part', 'letter', 'chapter', 'section', 'roman', 'article', 'number']);

/** First line of the body, or -1; where only items are numbered, the first of them. */
function bodyStart(lines: readonly SourceLine[], from: number, to: number): { first: number; item: number } {
  let firstNumber = -1;
  let firstItem = -1;
  let previous = '';
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (line === undefined || line.text === '') continue;
    const bare = /^(?:Chương|CHƯƠNG|Phần|PHẦN|Điều)$/.test(line.text);
    const label =
      line.cells !== null ? null : labelOf(bare ? `${line.text} ${lines[i + 1]?.text ?? ''}` : line.text);
    const open = isLeftOpen(previous) && lines[i - 1]?.text !== '';
    if (label !== null && label.value === 1 && FIRST_LABELS.has(label.style) && !open) {
      const weak = label.style === 'number' || (label.style === 'section' && startsLower(label.rest));
      if (!weak)
        return {
          first: firstNumber >= 0 && label.style !== 'article' && label.style !== 'chapter' ? firstNumber : i,
          item: firstItem,
        };
      if (firstNumber === -1) firstNumber = i;
    } else if (
      (label?.style === 'article' || (label?.style === 'chapter' && !startsLower(label.rest))) &&
      !open &&
      firstNumber === -1
    )
      return { first: i, item: firstItem };
    else if (label !== null && label.style !== 'footnote' && firstItem === -1 && !open) firstItem = i;
    previous = line.text;
  }
  return { first: firstNumber, item: firstItem };
}

function closingStart(lines: readonly SourceLine[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (line === undefined || line.text === '') continue;
    if (line.pieces.some((piece) => beginsClosing(piece.text))) return backOverNames(lines, i, from);
    if (/\.\/\.?["”]?$/.test(line.text) && !restHasLabels(lines, i + 1, to)) {
      const start = afterFootnotes(lines, i + 1, to);
      return lines.slice(start, to).some((rest) => rest.text !== '') ? start : to;
    }
  }
  return to;
}

function backOverNames(lines: readonly SourceLine[], index: number, from: number): number {
  let start = index;
  for (let i = index - 1; i > from; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    if (!isRule(text) && text !== '-' && !(isShouted(text) && text.length < 70 && !labelOf(text))) break;
    start = i;
  }
  return start;
}

function restHasLabels(lines: readonly SourceLine[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const text = lines[i]?.text ?? '';
    if (beginsClosing(text)) return false;
    const label = text === '' ? null : labelOf(text);
    if (label !== null && label.style !== 'footnote' && label.style !== 'dash' && label.style !== 'bullet')
      return true;
  }
  return false;
}

function afterFootnotes(lines: readonly SourceLine[], from: number, to: number): number {
  let start = from;
  let inside = false;
  for (let i = from; i < to; i += 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') {
      inside = false;
      continue;
    }
    const footnote = labelOf(text)?.style === 'footnote';
    if (!footnote && !(inside && !beginsClosing(text))) break;
    inside = !endsParagraph(text);
    start = i + 1;
  }
  return start;
}

/** How the last, unnumbered words of a plan, a directive or a notice begin. */
const ENDING =
  /^(?:Trên đây(?: là|,)|Căn cứ (?:nội dung )?(?:Kế hoạch|Chương trình|Chỉ thị|Thông báo) này,|(?:Ủy ban|Uỷ ban|UBND) .{0,50}(?:yêu cầu|đề nghị) (?:các|Thủ trưởng|Giám đốc)|Yêu cầu (?:các|Thủ trưởng|Giám đốc|Chủ tịch)|Nhận được |.{0,60}thông báo (?:để|đến|tới|cho) (?:các|Thủ trưởng|quý)|Trong quá trình (?:tổ chức |triển khai )?thực hiện|Trân trọng)/;

function endingStart(lines: readonly SourceLine[], from: number, closing: number): number {
  for (let i = closing - 1; i > from && closing - i < 40; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (ENDING.test(text)) {
      const before = lines[i - 1]?.text ?? '';
      if (before === '' || endsParagraph(before)) return i;
    }
    if (labelOf(text) !== null) return closing;
  }
  return closing;
}

function titleEnd(lines: readonly SourceLine[], from: number, to: number): number {
  let end = from;
  let seen = false;
  for (let i = from; i < to; i += 1) {
    const text = lines[i]?.text ?? '';
    const before = lines[i - 1]?.text ?? '';
    if (text === '') {
      if (seen && !isLeftOpen(lines[end - 1]?.text ?? '')) break;
      continue;
    }
    if (isAttachmentNote(text) || isRule(text) || labelOf(text) !== null || /^Số\s*:/i.test(text)) break;
    if (seen && !startsLower(text) && !isLeftOpen(before)) {
      if (beginsPreamble(text) || isEnactingWord(text) || isIssuerLine(lines, i, to)) break;
      if (isShouted(before) && !hasNoSmallLetter(text)) break;
      if (endsParagraph(before)) break;
    }
    seen = true;
    end = i + 1;
    if (end - from > 12) break;
  }
  return end;
}

const ISSUER_LINE =
  /^(?:(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG|HĐND|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BẢO HIỂM XÃ HỘI|SỞ |BAN |TRƯỞNG BAN|LIÊN )/;

/** "ỦY BAN NHÂN DÂN TỈNH …" between the title and the legal bases names the issuer and is no title. */
function isIssuerLine(lines: readonly SourceLine[], index: number, to: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!ISSUER_LINE.test(text) || !isShouted(text) || /\sVỀ\s/.test(text)) return false;
  for (let i = index + 1; i < to && i < index + 5; i += 1) {
    const next = lines[i]?.text ?? '';
    if (next === '') continue;
    if (beginsPreamble(next) || isEnactingWord(next)) return true;
    if (!/^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|NHÂN DÂN|DÂN)(?=\s|$)/.test(next) || !isShouted(next)) return false;
  }
  return false;
}

/** Finds the parts of a region: letterhead and title, preamble, body, closing words, signatures. */
export function regionFrame(lines: readonly SourceLine[], from: number, to: number): RegionFrame {
  let kindLine = -1;
  let word = -1;
  for (let i = from; i < to && i < from + 120; i += 1) {
    const text = lines[i]?.text ?? '';
    if (kindLine === -1 && documentKindOf(text) !== null) kindLine = i;
    else if (kindLine >= 0 && isEnactingWord(text) && text.endsWith(':')) word = i;
    if (labelOf(text)?.style === 'article') break;
  }
  const head = kindLine === -1 ? from : kindLine + 1;
  const titleTo = kindLine === -1 ? head : titleEnd(lines, head, to);
  const found = bodyStart(lines, Math.max(word + 1, titleTo), to);
  const closingFrom = found.first >= 0 ? found.first : titleTo;
  const closing = closingStart(lines, closingFrom, to);
  const body =
    found.first >= 0
      ? Math.min(found.first, closing)
      : found.item >= 0
        ? Math.min(found.item, closing)
        : closing;
  let preamble = body;
  for (let i = Math.min(titleTo, body); i < body; i += 1) {
    const text = lines[i]?.text ?? '';
    if (
      text === '' ||
      isAttachmentNote(text) ||
      isRule(text) ||
      /^Số\s*:/i.test(text) ||
      isIssuerLine(lines, i, to) ||
      (text.endsWith(')') &&
        !beginsPreamble(text) &&
        i - preamble < 4 &&
        kindLine >= 0 &&
        isNoteTail(lines, i, titleTo))
    )
      continue;
    if (
      kindLine === -1 &&
      !/^(?:Căn cứ|Thực hiện|Thi hành|Kính gửi|Hôm nay|Theo đề nghị|Xét)(?=[\s:,]|$)/.test(text) &&
      i - from < 40
    )
      continue;
    preamble = i;
    break;
  }
  return {
    kindLine,
    titleFrom: head,
    titleTo,
    preamble,
    body,
    ending: endingStart(lines, body, closing),
    closing,
    end: to,
  };
}

function isNoteTail(lines: readonly SourceLine[], index: number, from: number): boolean {
  for (let i = index; i >= from; i -= 1) if (isAttachmentNote(lines[i]?.text ?? '')) return true;
  return false;
}
