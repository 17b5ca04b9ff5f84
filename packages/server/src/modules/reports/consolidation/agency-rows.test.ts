import { describe, expect, it } from 'vitest';
import { readPackReports } from '../packs/read-pack-reports.ts';
import { agencyRows } from './agency-rows.ts';
import { indexed } from './gathered-figures.ts';
import type { SentReport } from './sent-report.ts';

const AGENCIES: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  'xa-dak-ha': { 'tham-gia.bhyt-nguoi.thuc-hien': 12_000, 'so-lieu.tin-bai.trong-ky': 4 },
  'so-y-te': { 'so-lieu.tin-bai.trong-ky': 30 },
  'phuong-kon-tum': { 'tham-gia.bhyt-nguoi.thuc-hien': null, 'so-lieu.tin-bai.trong-ky': 9 },
};
const REPORTS = Object.keys(AGENCIES).map((agencyId): SentReport => ({
  reportId: `r-${agencyId}`,
  revision: 1,
  agencyId,
  signer: 'Người ký',
  submittedAt: '2026-07-05T02:00:00.000Z',
}));
const FIGURES = Object.entries(AGENCIES).flatMap(([agencyId, figures]) =>
  Object.entries(figures).map(([key, value]) => ({
    reportId: `r-${agencyId}`,
    key,
    value,
    asOf: '2026-06-30',
    estimated: false,
  })),
);

describe('Phụ lục theo cơ quan', () => {
  it('chỉ nêu cơ quan được hỏi số của phụ lục; cơ quan bỏ trống ô vẫn đứng trong phụ lục', async () => {
    const { forms } = await readPackReports('kontum-25-2024');
    const form = forms.find(({ code }) => code === 'kt25-6t-tong-hop');
    if (!form) throw new Error('the pack has the form');
    const sent = indexed(REPORTS, FIGURES);
    const rows = agencyRows(form, sent, (id) => id);
    expect(rows['pl-tham-gia']?.map(({ agency, cells }) => [agency.id, cells['bhyt-nguoi']])).toEqual([
      ['phuong-kon-tum', null],
      ['xa-dak-ha', 12_000],
    ]);
    expect(rows['pl-hoat-dong']?.map(({ agency }) => agency.id)).toEqual([
      'phuong-kon-tum',
      'so-y-te',
      'xa-dak-ha',
    ]);
  });
});
