import type { LabelStyle } from './label.ts';

/**
 * Provision ids are made of printed labels and sibling order, never of offsets, so that they survive a new copy of the text:
 *
 *   d7         Điều 7                    d7.7       khoản 7 of Điều 7        d7.7.a     điểm a ("đ" is "dd")
 *   d8.1.g5    5th dash                  ….p4       4th plus                 ….b2       2nd bullet
 *   d3.2.t2    2nd unnumbered paragraph  ….cc1      footnote 1               ….n1       "1)" or "(1)"
 *   c2, c2.m1  Chương II, its Mục 1      ph1, ph-a  Phần I, part "A."        r3.3       III, clause 3 in it
 *   k3         clause 3 with no parent   ….1-1      nested "1.1."
 *   dau, mo-dau, ket, ky   letterhead and title; preamble; closing words; signatures and recipients
 *   qd, vb     enacting decision (its provisions begin with "qd."), attached text     pl1    annex 1
 *
 * Articles do not carry their chapter. A label used twice under one parent gets "~2".
 */
export function idSegment(style: LabelStyle, key: string, order: number): string {
  switch (style) {
    case 'part':
      return `ph${key}`;
    case 'letter':
      return `ph-${key}`;
    case 'chapter':
      return `c${key}`;
    case 'section':
      return `m${key}`;
    case 'roman':
      return `r${key}`;
    case 'article':
      return `d${key}`;
    case 'number':
    case 'nested':
    case 'point':
      return key;
    case 'bracket':
      return `n${key}`;
    case 'dash':
      return `g${order}`;
    case 'plus':
      return `p${order}`;
    case 'bullet':
      return `b${order}`;
    case 'footnote':
      return `cc${key}`;
  }
}

/** Returns the id itself, or with "~2", "~3" … when it is taken; records it. */
export function uniqueId(id: string, taken: Map<string, number>): string {
  let copy = taken.get(id) ?? 0;
  let unique = copy === 0 ? id : `${id}~${copy + 1}`;
  for (copy += 1; copy > 1 && taken.has(unique); copy += 1) unique = `${id}~${copy + 1}`;
  taken.set(id, copy);
  if (unique !== id) taken.set(unique, 1);
  return unique;
}
