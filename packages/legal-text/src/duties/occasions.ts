import type { DeadlineRule, Recurrence } from '../parsed-regulation.ts';
import { findDeadlines } from './deadline.ts';
import type { FoundDeadline } from './deadline.ts';
import { looseCadences, periodicCadences } from './recurrence.ts';
import type { Cadence } from './recurrence.ts';

/** One rhythm with its deadline; a clause that names several becomes one duty for each. */
export interface Occasion {
  readonly recurrence: Recurrence;
  readonly deadline: DeadlineRule | null;
  /** The words the reading rests on. */
  readonly why: readonly string[];
}

const UNLIMITED: DeadlineRule['rule'][] = ['aligned-with', 'period-end', 'either', 'event', 'from'];

/** Rhythms and deadlines of a clause, paired in the order of the text; never empty. */
export function occasionsOf(text: string): Occasion[] {
  const deadlines = findDeadlines(text);
  const allPeriodic = periodicCadences(text);
  const allLoose = looseCadences(text);
  const purpose = allPeriodic.length + allLoose.length === 0 ? null : purposeAt(text);
  const periodic = allPeriodic.filter(
    (cadence) =>
      !insideEvent(cadence, deadlines) &&
      (purpose === null || cadence.start < purpose) &&
      !insideModifier(text, cadence),
  );
  const loose = allLoose.filter(
    (cadence) =>
      !overlaps(cadence, periodic) &&
      !(/^định\s+kỳ$/iu.test(cadence.raw) && insideModifier(text, { ...cadence, raw: 'hằng năm' })) &&
      !insideEvent(cadence, deadlines) &&
      (purpose === null || cadence.start < purpose),
  );
  const either = deadlines.find((found) => found.rule.rule === 'either');
  if (either !== undefined)
    return [
      { recurrence: 'annual', deadline: either.rule, why: [quoted('Chu kỳ tùy chọn', either.rule.raw)] },
    ];
  const marked = deadlines.filter((found) => found.dated);
  const ends = deadlines.filter((found) => found.rule.rule === 'period-end');
  const dated = marked.length === 0 && ends.length > 1 ? ends : marked;
  const main =
    dated.length >= 2
      ? dated.map((found, index) => datedOccasion(found, dated[index - 1], periodic, dated.length, index))
      : single(periodic, deadlines, loose);
  return [...main, ...onDemandBeside(main, loose)];
}

/** Where the purpose of a task begins: the rhythm of what it serves ("để xây dựng kế hoạch hằng năm") is not its own. */
function purposeAt(text: string): number | null {
  const match =
    /(?<![\p{L}])(?:để\s+(?!xuất|nghị)|nhằm\s+|làm\s+cơ\s+sở|phục\s+vụ\s+(?:cho\s+)?(?:việc|công))/iu.exec(
      text,
    );
  return match === null || match.index < 10 ? null : match.index;
}

const MODIFIER =
  /(?:được\s+(?:[\p{L}]+\s+){0,6}(?:giao|phân\s+bổ|phê\s+duyệt|duyệt)|việc\s+(?:thực\s+hiện|chấp\s+hành)\s+[^,.;:()]{0,40}?|(?:^|[\s,])(?:theo|căn\s+cứ)\s+(?:các\s+)?(?:kế\s+hoạch|dự\s+toán|chương\s+trình|chỉ\s+tiêu|ngân\s+sách)(?:\s+[^,.;:()]{0,50}?)?)\s+$/iu;

/** "chỉ tiêu được giao hằng năm", "theo kế hoạch công tác hằng năm": the rhythm of a thing that is only mentioned. */
function insideModifier(text: string, cadence: Cadence): boolean {
  if (cadence.listed === true || !/^(?:hằng|hàng|mỗi)\s/iu.test(cadence.raw)) return false;
  return MODIFIER.test(text.slice(Math.max(0, cadence.start - 90), cadence.start));
}

function insideEvent(cadence: Cadence, deadlines: readonly FoundDeadline[]): boolean {
  return deadlines.some(
    (found) => found.rule.rule === 'event' && cadence.start >= found.start && cadence.end <= found.end,
  );
}

function overlaps(cadence: Cadence, others: readonly Cadence[]): boolean {
  return others.some((other) => cadence.start < other.end && other.start < cadence.end);
}

function datedOccasion(
  found: FoundDeadline,
  previous: FoundDeadline | undefined,
  periodic: readonly Cadence[],
  count: number,
  index: number,
): Occasion {
  const since = previous?.end ?? 0;
  const own = periodic.filter((cadence) => cadence.start >= since && cadence.end <= found.start).at(-1);
  const inside = periodic.find((cadence) => cadence.start >= found.start && cadence.end <= found.end + 12);
  const paired = periodic.length === count ? periodic[index] : undefined;
  const cadence = paired ?? own ?? inside ?? periodic.at(-1);
  return occasion(cadence, found);
}

function single(
  periodic: readonly Cadence[],
  deadlines: readonly FoundDeadline[],
  loose: readonly Cadence[],
): Occasion[] {
  const found =
    deadlines.find((other) => other.dated) ??
    deadlines.find((other) => UNLIMITED.includes(other.rule.rule)) ??
    deadlines[0];
  const listed = distinct(periodic.filter((cadence) => cadence.listed === true));
  if (listed.length >= 2) return listed.map((cadence) => occasion(cadence, nearest(found, cadence, listed)));
  const cadence = primary(periodic);
  if (cadence !== undefined || found !== undefined) return [occasion(cadence, found, loose)];
  const bare = loose.find((other) => /định\s+k[ỳì]/iu.test(other.raw));
  const soft = bare ?? loose.find((other) => other.recurrence === 'on-demand') ?? loose[0];
  if (soft === undefined) return [{ recurrence: 'none', deadline: null, why: [] }];
  return [looseOccasion(soft)];
}

function nearest(
  found: FoundDeadline | undefined,
  cadence: Cadence,
  listed: readonly Cadence[],
): FoundDeadline | undefined {
  if (found === undefined) return undefined;
  const before = listed.filter((other) => other.end <= found.start).at(-1);
  return before === undefined || before === cadence ? found : undefined;
}

function distinct(cadences: readonly Cadence[]): Cadence[] {
  return cadences.filter(
    (cadence, index) => cadences.findIndex((other) => other.recurrence === cadence.recurrence) === index,
  );
}

/** The rhythm of the task itself: a period shorter than the life of a programme wins over "giai đoạn 2021 - 2025". */
function primary(periodic: readonly Cadence[]): Cadence | undefined {
  return periodic.find((cadence) => cadence.recurrence !== 'multi-year') ?? periodic[0];
}

function looseOccasion(cadence: Cadence): Occasion {
  const bare = /định\s+k[ỳì]/iu.test(cadence.raw);
  return {
    recurrence: cadence.recurrence,
    deadline: bare ? { rule: 'unspecified', raw: cadence.raw } : null,
    why: [quoted(bare ? 'Định kỳ không nêu thời hạn' : 'Nhịp thực hiện', cadence.raw)],
  };
}

function occasion(
  cadence: Cadence | undefined,
  found: FoundDeadline | undefined,
  loose: readonly Cadence[] = [],
): Occasion {
  const why: string[] = [];
  if (cadence !== undefined) why.push(quoted('Chu kỳ', cadence.raw));
  if (found !== undefined) why.push(quoted('Thời hạn', found.rule.raw));
  return {
    recurrence: recurrenceOf(cadence, found, loose),
    deadline: found?.rule ?? (cadence === undefined ? null : stageEnd(cadence)),
    why,
  };
}

/** "giai đoạn 2022 - 2025": a task of the stage ends with it. */
function stageEnd(cadence: Cadence): DeadlineRule | null {
  const year = /^(?:giai\s+đoạn|thời\s+kỳ)[^\d]*\d{4}\s*[-–—]\s*(\d{4})$/iu.exec(cadence.raw)?.[1];
  return year === undefined || cadence.recurrence !== 'multi-year'
    ? null
    : { rule: 'period-end', year: Number(year), raw: cadence.raw.replace(/\s+/gu, ' ') };
}

const PERIOD_CLOSED = /kết\s+thúc\s+(?:mỗi\s+)?(?:quý|tháng|năm)(?:\s|$)/iu;

/** "15 ngày kể từ ngày kết thúc quý": a clock that every end of a period starts recurs with the period. */
function periodOf(anchor: string): Recurrence {
  return /quý/iu.test(anchor) ? 'quarterly' : /tháng/iu.test(anchor) ? 'monthly' : 'annual';
}

function recurrenceOf(
  cadence: Cadence | undefined,
  found: FoundDeadline | undefined,
  loose: readonly Cadence[],
): Recurrence {
  const rule = found?.rule;
  if (
    rule?.year !== undefined &&
    rule.rule !== 'from' &&
    (cadence === undefined || cadence.recurrence === 'multi-year')
  )
    return 'one-off';
  if (rule?.rule === 'period-end' && cadence?.recurrence !== 'annual' && cadence !== undefined)
    return cadence.recurrence;
  if (rule?.rule === 'period-end')
    return /quý/iu.test(rule.raw) ? 'quarterly' : /tháng/iu.test(rule.raw) ? 'monthly' : 'annual';
  if (cadence !== undefined) return cadence.recurrence;
  if (rule?.rule === 'event' && PERIOD_CLOSED.test(rule.anchor ?? '')) return periodOf(rule.anchor ?? '');
  if (rule?.rule === 'event' || (rule?.rule === 'before' && rule.days !== undefined)) return 'on-demand';
  if (rule?.rule === 'aligned-with') return 'annual';
  if (rule?.day !== undefined && rule.month === undefined)
    return /quý/iu.test(rule.anchor ?? '') ? 'quarterly' : 'monthly';
  if (rule?.anchor === 'ngày cuối tháng') return 'monthly';
  if (rule?.month !== undefined && rule.year === undefined) return 'annual';
  if (rule?.quarter !== undefined) return 'annual';
  if (rule?.rule === 'from') return 'continuous';
  return loose[0]?.recurrence ?? 'none';
}

/** "… và báo cáo đột xuất khi có yêu cầu": a delivery on demand beside the periodic one. */
function onDemandBeside(main: readonly Occasion[], loose: readonly Cadence[]): Occasion[] {
  const sudden = loose.find((cadence) => /đột\s+xuất/iu.test(cadence.raw));
  if (sudden === undefined) return [];
  if (main.every((occasion) => occasion.recurrence === 'on-demand' || occasion.recurrence === 'none'))
    return [];
  return [{ recurrence: 'on-demand', deadline: null, why: [quoted('Thực hiện khi có yêu cầu', sudden.raw)] }];
}

function quoted(label: string, words: string): string {
  return `${label}: “${words.replace(/\s+/gu, ' ')}”`;
}
