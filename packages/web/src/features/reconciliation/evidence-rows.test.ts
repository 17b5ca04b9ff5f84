import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { describe, expect, it } from 'vitest';
import { evidenceRows } from './evidence-rows.ts';

const row = (source: string, says: FindingDetail['evidence'][number]['says']) => ({
  source,
  kind: 'x',
  dataset: null,
  submissionId: null,
  submissionSeen: false,
  row: null,
  agency: null,
  period: null,
  statedOn: null,
  says,
});

describe('Đặt các dòng chứng cứ cạnh nhau', () => {
  it('so số người thuộc diện của nguồn này với số người đang đóng của nguồn kia, không so với tổng lao động', () => {
    const rows = evidenceRows([
      row('labour', { workers: 96, obliged: 83, wages: 854_400_000 }),
      row('social-insurance', { workers: 83, wages: 700_000_000 }),
    ]);
    expect(rows).toEqual([
      { key: 'people', values: [83, 83], differs: false },
      { key: 'workers', values: [96, null], differs: false },
      { key: 'wages', values: [854_400_000, 700_000_000], differs: true },
    ]);
  });

  it('mục chỉ một nguồn nói thì không phải là khác nhau; tên chỉ khác chữ hoa cũng không', () => {
    const rows = evidenceRows([
      row('tax', { name: 'Công ty An', status: 'dissolved' }),
      row('social-insurance', { name: 'CÔNG TY AN', unitCode: 'TZ1' }),
    ]);
    expect(rows.filter(({ differs }) => differs)).toEqual([]);
    expect(rows.map(({ key }) => key)).toEqual(['name', 'status', 'unitCode']);
  });
});
