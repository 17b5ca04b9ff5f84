import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherCell } from '@ansinh/domain/reports';
import type { SetAsideFigure } from '../db/settlements.repo.ts';
import { indexed, sharesOf, type SentIndex } from './gathered-figures.ts';
import { asTheyCount } from './set-aside.ts';

const sentOf = (reports: Readonly<Record<string, Readonly<Record<string, number>>>>): SentIndex =>
  indexed(
    Object.keys(reports).map((reportId) => ({
      reportId,
      revision: 1,
      agencyId: `cq-${reportId}`,
      signer: '',
      submittedAt: '2026-07-05T02:00:00.000Z',
    })),
    Object.entries(reports).flatMap(([reportId, figures]) =>
      Object.entries(figures).map(([key, value]) => ({
        reportId,
        key,
        value,
        asOf: '2026-06-30',
        estimated: false,
      })),
    ),
  );
const aside = (
  [reportId, key, value]: readonly [string, string, number],
  [countedId, countedKey, countedValue]: readonly [string, string, number],
): SetAsideFigure => ({
  reportId,
  key,
  value,
  counted: { reportId: countedId, key: countedKey, value: countedValue, agencyId: `cq-${countedId}` },
  reason: 'Đã đối chiếu sổ',
});
const sum = (sent: SentIndex, cell: string): number | null => {
  const { values } = sharesOf({ kind: 'gathered', cell, by: 'sum' }, sent);
  return gatherCell(
    'sum',
    values.map((value) => ({ value, weight: null })),
  );
};

describe('Số hai cơ quan cùng báo đã thống nhất thì chỉ một số được tổng hợp', () => {
  it('hai cơ quan cùng ghi vào một ô: số được dùng cộng một lần, số kia để lại', () => {
    const sent = sentOf({
      xa: { 'lop-tap-huan': 4 },
      'ban-chi-dao': { 'lop-tap-huan': 5 },
      so: { 'lop-tap-huan': 2 },
    });
    const counted = asTheyCount(sent, [aside(['ban-chi-dao', 'lop-tap-huan', 5], ['xa', 'lop-tap-huan', 4])]);
    expect([sum(sent, 'lop-tap-huan'), sum(counted, 'lop-tap-huan')]).toEqual([11, 6]);
  });

  it('số được dùng đứng ở báo cáo của quy chế khác: thay vào chỗ số để lại', () => {
    const sent = sentOf({ xa: { nguoi: 22_537 }, so: { nguoi: 100 } });
    const counted = asTheyCount(sent, [
      aside(['xa', 'nguoi', 22_537], ['bao-cao-khac', 'thuc-hien', 22_500]),
    ]);
    expect(sum(counted, 'nguoi')).toBe(22_600);
  });

  it('cơ quan đã báo lại số khác thì điều đã thống nhất về số cũ không áp dụng nữa', () => {
    const sent = sentOf({ xa: { nguoi: 22_600 } });
    expect(sum(asTheyCount(sent, [aside(['xa', 'nguoi', 22_537], ['kia', 'nguoi', 22_500])]), 'nguoi')).toBe(
      22_600,
    );
  });

  it('ô khác, báo cáo khác giữ nguyên từng số', () => {
    const others = (sent: SentIndex): unknown[] =>
      sent.flatMap(({ report, figures }) =>
        [...figures]
          .filter(([key]) => report.reportId !== 'a' || key !== 'x')
          .map(([key, { value }]) => [report.reportId, key, value]),
      );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('a', 'b', 'c'),
          fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.nat(99)),
        ),
        (reports) => {
          const sent = sentOf(reports);
          const counted = asTheyCount(sent, [aside(['a', 'x', reports['a']?.['x'] ?? 0], ['b', 'x', 7])]);
          expect(others(counted)).toEqual(others(sent));
        },
      ),
    );
  });
});
