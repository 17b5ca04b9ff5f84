import { TextMemory } from '../remembered.ts';

/** The style of a printed label; labels of one style count as siblings. */
export type LabelStyle =
  | 'part'
  | 'letter'
  | 'chapter'
  | 'section'
  | 'roman'
  | 'article'
  | 'number'
  | 'nested'
  | 'bracket'
  | 'point'
  | 'dash'
  | 'plus'
  | 'bullet'
  | 'footnote';

/** A label that a line seems to begin with. */
export interface LabelCandidate {
  readonly style: LabelStyle;
  /** As printed: "Điều 7", "1.", "a)", "-". */
  readonly label: string;
  /** Place in the order of its style; 0 where there is none (dashes). */
  readonly value: number;
  /** Identifier-ready form of the number: "7", "7a", "dd", "1-2". */
  readonly key: string;
  /** Words after the label. */
  readonly rest: string;
  /** Set when the punctuation after the number is missing, so that only its order can tell. */
  readonly weak?: boolean;
}

const POINT_LETTERS = 'abcdđefghijklmnopqrstuvxyz';
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Returns the value of a roman numeral, or 0 when it is none. */
export function romanValue(text: string): number {
  if (!/^[IVXLC]+$/.test(text)) return 0;
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (let i = 0; i < text.length; i += 1) {
    const own = values[text.charAt(i)] ?? 0;
    const next = values[text.charAt(i + 1)] ?? 0;
    total += own < next ? -own : own;
  }
  return total;
}

function counted(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ordinal = ORDINALS.indexOf(text.toLowerCase().replace(/^thứ\s+/, ''));
  return ordinal >= 0 ? ordinal + 1 : romanValue(text.toUpperCase());
}

function titled(text: string): LabelCandidate | null {
  const match =
    /^(Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+((?:thứ\s+|THỨ\s+)?[\p{L}\d]+)\s*(?:[.:\-–]\s*|\s+|$)(.*)$/u.exec(
      text,
    );
  if (!match) return null;
  const [, word = '', number = '', rest = ''] = match;
  const value = counted(number);
  if (value === 0) return null;
  const first = word.charAt(0).toUpperCase();
  const style = first === 'C' ? 'chapter' : first === 'P' ? 'part' : 'section';
  return { style, label: `${word} ${number}`, value, key: String(value), rest };
}

function article(text: string): LabelCandidate | null {
  const match = /^(Điều|ĐIỀU|Ðiều)\s+(\d{1,3})([a-zđ]?)\s*(?:[.:\-–]\s*(.*))?$/u.exec(text);
  if (!match) return bareArticle(text);
  const [, word = '', number = '', letter = '', rest = ''] = match;
  return {
    style: 'article',
    label: `${word} ${number}${letter}`,
    value: Number(number),
    key: `${Number(number)}${letter === 'đ' ? 'dd' : letter}`,
    rest,
  };
}

const CITED_LAW =
  /^(?:Luật|Bộ luật|Hiến pháp|Nghị định|Thông tư|(?:Quyết định|Quy chế) số|(?:Mục|Chương|Phần) [\dIVX])/;

function bareArticle(text: string): LabelCandidate | null {
  const match = /^(Điều|ĐIỀU)\s+(\d{1,3})\s+(\p{Lu}.*)$/u.exec(text);
  if (!match || CITED_LAW.test(match[3] ?? '')) return null;
  const [, word = '', number = '', rest = ''] = match;
  return {
    style: 'article',
    label: `${word} ${number}`,
    value: Number(number),
    key: String(Number(number)),
    rest,
    weak: true,
  };
}

function numbered(text: string): LabelCandidate | null {
  const nested = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=[\p{L}“"(*])(.*)$/u.exec(text);
  if (nested) {
    const [, number = '', rest = ''] = nested;
    const parts = number.split('.').map(Number);
    const label = text.slice(0, text.length - rest.length).trim();
    return { style: 'nested', label, value: parts.at(-1) ?? 0, key: parts.join('-'), rest };
  }
  const dotted = /^(\d{1,3})\s?([./])(?:\s*(?=[\p{L}“"(*])|\s+|$)(.*)$/u.exec(text);
  if (dotted) {
    const [, number = '', mark = '', rest = ''] = dotted;
    if (mark === '/' && !/^\p{Lu}/u.test(rest)) return null;
    return {
      style: 'number',
      label: `${number}${mark}`,
      value: Number(number),
      key: String(Number(number)),
      rest,
    };
  }
  const hyphened = /^(\d{1,2})\s?[-–]\s+(?=\p{Lu})(.*)$/u.exec(text);
  if (hyphened) {
    const [, number = '', rest = ''] = hyphened;
    return {
      style: 'number',
      label: `${number}-`,
      value: Number(number),
      key: String(Number(number)),
      rest,
      weak: true,
    };
  }
  const bracket = /^(\(?)(\d{1,2})\)\s*(.*)$/.exec(text);
  if (bracket) {
    const [, open = '', number = '', rest = ''] = bracket;
    return {
      style: 'bracket',
      label: `${open}${number})`,
      value: Number(number),
      key: String(Number(number)),
      rest,
    };
  }
  return null;
}

function lettered(text: string): LabelCandidate | null {
  const roman = /^([IVX]{1,6})\s?(?:[.\-–/):]\s*)(?=[\p{L}“"]|$)(.*)$/u.exec(text);
  if (roman) {
    const [, number = '', rest = ''] = roman;
    const label = text.slice(0, text.length - rest.length).replace(/[\s\-–]+$/, '');
    return { style: 'roman', label, value: romanValue(number), key: String(romanValue(number)), rest };
  }
  const upper = /^([A-H])\s?(?:[.\-–/)]\s*)(?=\p{Lu}\p{Lu}|\p{Lu}\p{L}+\s)(.*)$/u.exec(text);
  if (upper) {
    const [, letter = '', rest = ''] = upper;
    return {
      style: 'letter',
      label: `${letter}.`,
      value: letter.charCodeAt(0) - 64,
      key: letter.toLowerCase(),
      rest,
    };
  }
  const point = /^(\(?)([a-zđ])(\d?)(?:\)|[./]\s|\s?[-–]\s(?=\p{Lu}))\s*(.*)$/u.exec(text);
  if (point) {
    const [, , letter = '', digit = '', rest = ''] = point;
    const label = text.slice(0, text.length - rest.length).trim();
    const value = POINT_LETTERS.indexOf(letter) + 1;
    return value === 0
      ? null
      : { style: 'point', label, value, key: `${letter === 'đ' ? 'dd' : letter}${digit}`, rest };
  }
  return null;
}

function marked(text: string): LabelCandidate | null {
  const first = text.charAt(0);
  const rest = text.slice(1).trim();
  if (SUPERSCRIPTS.includes(first)) {
    const match = /^([⁰¹²³⁴-⁹]{1,3})\s*(.*)$/u.exec(text);
    if (!match) return null;
    const digits = [...(match[1] ?? '')].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
    return {
      style: 'footnote',
      label: match[1] ?? '',
      value: Number(digits),
      key: String(Number(digits)),
      rest: match[2] ?? '',
    };
  }
  const squared = /^\[(\d{1,3})\]\s*(.+)$/.exec(text);
  if (squared) {
    const number = Number(squared[1]);
    return {
      style: 'footnote',
      label: `[${number}]`,
      value: number,
      key: String(number),
      rest: squared[2] ?? '',
    };
  }
  if (rest === '') return null;
  if (/[-–—−]/.test(first) && !/^\d/.test(rest))
    return { style: 'dash', label: first, value: 0, key: '', rest };
  if (/[-–—−]/.test(first) && /^.\s/.test(text))
    return { style: 'dash', label: first, value: 0, key: '', rest };
  if (first === '+') return { style: 'plus', label: first, value: 0, key: '', rest };
  if (/[•●○▪■◦*·§]/.test(first) && /^.\s*\p{L}/u.test(text))
    return { style: 'bullet', label: first, value: 0, key: '', rest };
  return null;
}

/** Returns the label that the words of a line begin with, or null; whether it is one is decided by its order. */
export const labelOf: (text: string) => LabelCandidate | null = new TextMemory(2048).remembered(readLabel);

function readLabel(text: string): LabelCandidate | null {
  const first = text.charAt(0);
  if (first === '') return null;
  if (/[CPMT]/.test(first)) return titled(text) ?? (first === 'C' ? lettered(text) : null);
  if (first === 'Đ' || first === 'Ð') return article(text);
  if (first === '(' || (first >= '0' && first <= '9')) return numbered(text) ?? lettered(text);
  return /\p{L}/u.test(first) ? lettered(text) : marked(text);
}
