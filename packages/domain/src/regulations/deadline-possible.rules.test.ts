import { describe, expect, it } from 'vitest';
import { impossibleDeadline, type ImpossibleDeadline } from './deadline-possible.rules.ts';
import type { DeadlineRule } from '../obligations/index.ts';

const CASES: [Partial<DeadlineRule>, ImpossibleDeadline | null][] = [
  [{ month: 2, day: 31 }, 'day-out-of-range'],
  [{ month: 4, day: 31 }, 'day-out-of-range'],
  [{ month: 2, day: 29 }, null],
  [{ month: 2, day: 29, year: 2025 }, 'day-out-of-range'],
  [{ month: 13, day: 1 }, 'month-out-of-range'],
  [{ month: 0, day: 1 }, 'month-out-of-range'],
  [{ month: 7, day: 0 }, 'day-out-of-range'],
  [{ day: 32 }, 'day-out-of-range'],
  [{ month: 7, day: 1.5 }, 'day-out-of-range'],
  [{ rule: 'within', quarter: 5 }, 'quarter-out-of-range'],
  [{ rule: 'within', quarter: 4, year: 20_260 }, 'year-out-of-range'],
  [{ month: 7 }, 'day-missing'],
  [{ rule: 'no-later-than', month: 7 }, null],
  [{ rule: 'event', days: 0 }, 'days-not-positive'],
  [{ rule: 'event', days: -3, dayKind: 'working' }, 'days-not-positive'],
  [{ rule: 'event', dayKind: 'working' }, 'days-missing'],
  [{ rule: 'event', anchor: 'kết thúc niên độ' }, null],
  [{ rule: 'unspecified' }, null],
  [{ month: 7, day: 5 }, null],
];

describe('thời hạn không thể có', () => {
  it.each(CASES)('%j: %s', (deadline, expected) => {
    expect(impossibleDeadline({ rule: 'before', raw: '', ...deadline })).toBe(expected);
  });
});
