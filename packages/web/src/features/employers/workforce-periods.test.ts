import type { EmployerFact } from '@ansinh/contract/employers/employers.schemas';
import { describe, expect, it } from 'vitest';
import { workforcePeriods } from './workforce-periods.ts';

const fact = (
  source: EmployerFact['source'],
  kind: EmployerFact['kind'],
  period: string,
  workers: number,
  more: Partial<EmployerFact> = {},
): EmployerFact => ({
  id: crypto.randomUUID(),
  source,
  kind,
  period,
  from: '2026-01-01',
  until: null,
  status: null,
  workers,
  workersObliged: null,
  wages: null,
  amount: null,
  flag: null,
  name: null,
  address: null,
  unitCode: null,
  detail: {},
  dataset: null,
  submissionId: null,
  row: null,
  agency: null,
  seenAt: '2026-01-01T00:00:00Z',
  latest: true,
  withdrawn: false,
  ...more,
});

describe('Lao động và quỹ lương theo kỳ', () => {
  it('số thiếu là số phải tham gia nhiều nhất mà một nguồn khai, trừ số đang tham gia; kỳ mới đứng trước', () => {
    const periods = workforcePeriods([
      fact('labour', 'workforce', '2026-Q2', 20, { workersObliged: 18 }),
      fact('tax', 'workforce', '2026-Q2', 15),
      fact('social-insurance', 'insured', '2026-Q2', 12),
      fact('social-insurance', 'insured', '2026-Q1', 10),
    ]);
    expect(periods.map(({ period, gap }) => [period, gap])).toEqual([
      ['2026-Q2', 6],
      ['2026-Q1', null],
    ]);
  });

  it('danh sách đã bị thay thì không tính; nguồn nói hai lần thì lấy lần sau', () => {
    const [only] = workforcePeriods([
      fact('labour', 'workforce', '2026-Q2', 9),
      fact('labour', 'workforce', '2026-Q2', 8),
      fact('tax', 'workforce', '2026-Q2', 99, { withdrawn: true }),
    ]);
    expect(only?.declared).toEqual([{ source: 'labour', workers: 9, obliged: null, wages: null }]);
  });
});
