import { remembered } from '../remembered.ts';
import { withoutTail } from '../trailing.ts';
import { matchesOf } from '../matches.ts';
import { partiesAt } from './party-list.ts';
import type { Party } from './party-list.ts';
import { tokenize } from './tokens.ts';

/** What plan lines ("Cơ quan chủ trì: …", "Thời gian thực hiện: …") say about the tasks before them. */
export interface PlanLines {
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
  readonly time: string | null;
  readonly deliverable: string | null;
}

const LABELS = new RegExp(
  String.raw`(?<lead>(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận)\s+)?(?:chịu\s+trách\s+nhiệm\s+)?(?:chủ\s+trì|đầu\s+mối)(?:\s+(?:thực\s+hiện|tham\s+mưu|triển\s+khai))?|(?:cơ\s+quan|đơn\s+vị|phân\s+công|trách\s+nhiệm|tổ\s+chức|người|nơi)\s+(?:thực\s+hiện|triển\s+khai|phụ\s+trách|tham\s+mưu))` +
    String.raw`|(?<coordinating>(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)\s+)?(?:cùng\s+)?phối\s+hợp(?:\s+thực\s+hiện)?)` +
    String.raw`|(?<time>thời\s+(?:gian|hạn|điểm)(?:\s+(?:thực\s+hiện|hoàn\s+thành|triển\s+khai|tổ\s+chức|báo\s+cáo|bắt\s+đầu))?|tiến\s+độ(?:\s+(?:thực\s+hiện|hoàn\s+thành))?|lộ\s+trình(?:\s+thực\s+hiện)?|hoàn\s+thành)` +
    String.raw`|(?<deliverable>(?:kết\s+quả\s*[,/]?\s*)?sản\s+phẩm(?:\s+(?:dự\s+kiến|đầu\s+ra|hoàn\s+thành|chủ\s+yếu))?|kết\s+quả(?:\s+(?:đầu\s+ra|dự\s+kiến|thực\s+hiện|cần\s+đạt))?)`,
  'iu',
);
const LABEL_LINE = new RegExp(
  String.raw`(?:^|[;.]\s+|\(\s*|,\s+)(?:[-+*•]\s*)?(?:${LABELS.source})\s*(?:\([^)]*\)\s*)?:\s*`,
  'giu',
);

/** Reads plan lines out of a text that begins with one; null when it does not. */
export function planLinesOf(text: string): PlanLines | null {
  const clean = text.replace(/\*/gu, '').trim();
  const starts = labelsIn(clean);
  if (starts.length === 0 || starts[0]?.start !== 0) return null;
  return readLines(clean, starts);
}

/** Takes plan lines off the end of a task: "Xây dựng kế hoạch. Cơ quan chủ trì: Sở Y tế; thời gian: Quý I/2025." */
export function splitPlanLines(text: string): { readonly task: string; readonly plan: PlanLines | null } {
  const starts = labelsIn(text);
  const first = starts[0];
  if (first === undefined || first.start === 0) return { task: text, plan: null };
  const plan = readLines(text, starts);
  if (plan.lead.length === 0 && plan.time === null) return { task: text, plan: null };
  return { task: text.slice(0, first.start).trim(), plan };
}

interface LabelHit {
  readonly kind: 'lead' | 'coordinating' | 'time' | 'deliverable';
  readonly start: number;
  readonly valueStart: number;
}

const labelsIn: (text: string) => readonly LabelHit[] = remembered(readLabels);

function readLabels(text: string): readonly LabelHit[] {
  const hits: LabelHit[] = [];
  if (!text.includes(':')) return hits;
  for (const match of matchesOf(text, LABEL_LINE)) {
    const groups = match.groups ?? {};
    const kind = (['lead', 'coordinating', 'time', 'deliverable'] as const).find(
      (name) => groups[name] !== undefined,
    );
    if (kind !== undefined)
      hits.push({ kind, start: match.index, valueStart: match.index + match[0].length });
  }
  return hits;
}

function readLines(text: string, starts: readonly LabelHit[]): PlanLines {
  let lead: readonly Party[] = [];
  let coordinating: readonly Party[] = [];
  let time: string | null = null;
  let deliverable: string | null = null;
  starts.forEach((hit, index) => {
    const value = withoutTail(
      text.slice(hit.valueStart, starts[index + 1]?.start ?? text.length),
      ';.,)',
    ).trim();
    if (hit.kind === 'lead') {
      const tokens = tokenize(value);
      const list = partiesAt(value, tokens, 0);
      lead = [
        ...lead,
        ...(list.parties.length > 0
          ? list.parties
          : value === ''
            ? []
            : [{ name: value, kind: 'agency' as const }]),
      ];
      const joint = /phối\s+hợp(?:\s+với)?\s*:?\s+(?<rest>.+)$/iu.exec(value)?.groups?.['rest'];
      if (joint !== undefined)
        coordinating = [...coordinating, ...partiesAt(joint, tokenize(joint), 0).parties];
    } else if (hit.kind === 'coordinating') {
      const list = partiesAt(value, tokenize(value), 0);
      coordinating = [
        ...coordinating,
        ...(list.parties.length > 0
          ? list.parties
          : value === ''
            ? []
            : [{ name: value, kind: 'group' as const }]),
      ];
    } else if (hit.kind === 'time') time = value === '' ? time : value;
    else deliverable = value === '' ? deliverable : value;
  });
  return { lead, coordinating, time, deliverable };
}

/** Joins what several neighbouring plan lines say; earlier words win. */
export function joinPlanLines(a: PlanLines, b: PlanLines): PlanLines {
  return {
    lead: a.lead.length > 0 ? a.lead : b.lead,
    coordinating: [...a.coordinating, ...b.coordinating],
    time: a.time ?? b.time,
    deliverable: a.deliverable ?? b.deliverable,
  };
}
