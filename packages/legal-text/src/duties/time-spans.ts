import { findDeadlines } from './deadline.ts';
import { remembered } from '../remembered.ts';
import { looseCadences, periodicCadences } from './recurrence.ts';

/** Words about time in a text. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** The rhythm or dated rule the words stand for; null when they say only that something is continuous or on demand. */
  readonly rhythm: string | null;
  readonly listed: boolean;
}

/** Every expression of rhythm or deadline, so that readers of the clause can step over it. */
export const timeSpans: (text: string) => readonly TimeSpan[] = remembered(readTimeSpans);

function readTimeSpans(text: string): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const cadence of periodicCadences(text)) {
    spans.push({
      start: cadence.start + (/^(?:báo\s+cáo|sơ\s+kết|tổng\s+kết)\s+/iu.exec(cadence.raw)?.[0].length ?? 0),
      end: cadence.end,
      rhythm: cadence.recurrence,
      listed: cadence.listed === true,
    });
  }
  for (const found of findDeadlines(text)) {
    const rhythm = found.rule.rule === 'from' || found.rule.rule === 'within' ? found.rule.rule : null;
    spans.push({ start: found.start, end: found.end, rhythm, listed: false });
  }
  for (const cadence of looseCadences(text)) {
    if (cadence.recurrence === 'continuous')
      spans.push({ start: cadence.start, end: cadence.end, rhythm: null, listed: false });
  }
  return spans.sort((a, b) => a.start - b.start);
}
