import { describe, expect, it } from 'vitest';
import { periodsToSend } from './periods-to-send.ts';

const period = (periodKey: string, due: string) => ({
  occurrenceId: '',
  periodKey,
  periodLabel: periodKey,
  due,
  state: 'upcoming',
});
const ME = { id: 'toi', code: '', name: '', shortName: '' };
const last = (periodKey: string) => ({
  id: '',
  sender: ME,
  periodKey,
  periodLabel: periodKey,
  state: 'confirmed' as const,
  timeliness: 'on_time' as const,
  confirmedAt: '',
  rowsGood: 1,
});
const keys = (row: Parameters<typeof periodsToSend>[0]) =>
  periodsToSend(row, 'toi', '2026-11-25').map(({ periodKey, isSent }) =>
    isSent ? `${periodKey} thay` : periodKey,
  );

describe('Kỳ chọn sẵn khi gửi tệp', () => {
  it('kỳ đang chờ đứng đầu, rồi kỳ tới đã bắt đầu, rồi kỳ đã gửi để thay', () => {
    const upcoming = period('2026-Q4', '2026-12-31');
    expect(
      keys({
        waiting: [period('2026-Q3', '2026-09-30')],
        upcoming,
        last: last('2026-Q2'),
        cadence: 'quarterly',
      }),
    ).toEqual(['2026-Q3', '2026-Q4', '2026-Q2 thay']);
  });

  it('đã gửi kỳ này mà kỳ sau chưa bắt đầu: chọn sẵn kỳ đã gửi, không gửi nhầm sang kỳ sau', () => {
    const upcoming = period('2027-Q1', '2027-03-31');
    expect(keys({ waiting: [], upcoming, last: last('2026-Q4'), cadence: 'quarterly' })).toEqual([
      '2026-Q4 thay',
      '2027-Q1',
    ]);
  });
});
