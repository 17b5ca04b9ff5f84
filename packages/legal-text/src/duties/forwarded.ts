import { withoutTail } from '../trailing.ts';
import { matchesOf } from '../matches.ts';
import { partiesAt } from './party-list.ts';
import type { Party } from './party-list.ts';
import { tokenize } from './tokens.ts';

/** What the recipient of a duty must do with it in turn. */
export interface Forwarded {
  /** Offset at which the words about the recipient's own task start ("để"). */
  readonly at: number;
  readonly words: string;
  readonly recipient: readonly Party[];
}

const FORWARD =
  /(?:,\s*)?(?<![\p{L}])(?:(?:để|nhằm)\s+|(?<=(?:về|cho|gửi|tới|kiến\s+nghị|phản\s+ánh|đề\s+xuất)\s[^,;.]{3,80}\s)(?=tổng\s+hợp\s*(?:,|và|để)))(?<task>(?:kịp\s+thời\s+|theo\s+dõi,?\s+|chung\s+)*(?:tổng\s+hợp|báo\s+cáo|trình)(?:\s+chung)?(?:\s*,\s*|\s+và\s+|\s+)?(?:kịp\s+thời\s+)?(?:báo\s+cáo|trình|tham\s+mưu(?:\s+cho)?|báo\s+cáo,?\s+đề\s+xuất)?\s*(?:kết\s+quả\s+)?(?:với\s+|cho\s+|lên\s+|về\s+)?(?=\p{Lu}|cấp\s+có|cơ\s+quan|các\s+))/giu;

/** "gửi về X để tổng hợp, báo cáo Y …": the task of X; null when the text hands on nothing. */
export function forwardOf(text: string): Forwarded | null {
  if (!/để|nhằm|tổng/iu.test(text) || !/tổng\s+hợp|báo\s+cáo|trình/iu.test(text)) return null;
  for (const match of matchesOf(text, FORWARD)) {
    if (match.index < 8) continue;
    if (!/báo\s+cáo|trình|tham\s+mưu/iu.test(match[0])) continue;
    const start = match.index + match[0].length;
    const rest = text.slice(start);
    const list = partiesAt(rest, tokenize(rest), 0);
    if (list.parties.length === 0) continue;
    const task = match.groups?.['task'] ?? '';
    const words = withoutTail(`${task}${rest}`, ';.,/');
    return { at: match.index, words, recipient: list.parties };
  }
  return null;
}
