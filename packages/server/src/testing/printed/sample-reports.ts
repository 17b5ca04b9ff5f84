import { randomUUID } from 'node:crypto';
import type { Excerpt, ReportDetail, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { OfficialDocument } from '@ansinh/domain/documents';
import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import { officialReport } from '../../modules/reports/consolidation/print/official-report.ts';
import { reportDraft } from '../../modules/reports/consolidation/print/report-draft.ts';
import { readPackReports } from '../../modules/reports/packs/read-pack-reports.ts';
import { evaluationDocument } from '../../modules/results/evaluation-document.ts';
import type { Evaluation } from '../../modules/results/evaluate-outreach.ts';

/** Agencies whose reports are put together. */
export const AGENCIES = 45;
const FORM = 'kt25-6t-tong-hop';
const SPOKEN =
  'Đã ban hành văn bản chỉ đạo, giao chỉ tiêu đến từng thôn, làng, tổ dân phố; phối hợp cơ quan bảo hiểm xã hội tổ chức hội nghị tuyên truyền, vận động hộ gia đình tham gia bảo hiểm y tế.';

/** Returns the consolidated report of the regulation's own form with every figure and section filled in, as it is printed. */
export async function sampleConsolidated(): Promise<OfficialDocument> {
  const { forms } = await readPackReports('kontum-25-2024');
  const form = forms.find(({ code }) => code === FORM);
  if (!form) throw new Error(`no form ${FORM}`);
  const issuer = { name: 'Bảo hiểm xã hội tỉnh Quảng Ngãi', superior: 'Bảo hiểm xã hội Việt Nam' };
  const report = filledReport(form);
  const draft = reportDraft(report, issuer.name, {
    place: 'Quảng Ngãi',
    regulationKind: 'quyết định',
    regulationNumber: '25/2024/QĐ-UBND',
    regulationTitle:
      'Ban hành Quy chế phối hợp trong công tác tổ chức thực hiện chính sách, pháp luật về bảo hiểm',
    regulationIssuer: 'Ủy ban nhân dân tỉnh Kon Tum',
    regulationDay: '2024-05-13',
  });
  return officialReport(draft, issuer, report);
}

function filledReport(form: ReportForm): ReportDetail {
  const agencies = Array.from({ length: AGENCIES }, (_, at) =>
    agency(`Ủy ban nhân dân xã Đăk Tờ Kan ${at + 1}`),
  );
  const clause = (citation: string) => ({
    regulationId: randomUUID(),
    regulationCode: 'KT25',
    provisionId: 'dieu-24',
    citation,
  });
  const counts = { due: 12, onTime: 10, late: 1, open: 1 };
  const tables = form.sections.flatMap(({ tables: own = [] }) => own);
  return {
    form,
    basis: clause('KT25 · Đ24.1'),
    recipients: [agency('Ủy ban nhân dân tỉnh Quảng Ngãi')],
    periodKey: '2026-H1',
    periodLabel: '6 tháng đầu năm 2026',
    dataAsOf: '2026-06-30',
    estimated: false,
    approvedBy: 'Trần Văn Minh Họa',
    parts: partsOf(form).map(({ key, kind }, at) => filledPart(key, kind, { at, agencies })),
    agencyRows: Object.fromEntries(
      tables
        .filter(({ perAgency }) => perAgency !== undefined)
        .map((table) => [
          table.code,
          agencies.map((one, row) => ({
            agency: one,
            reportId: randomUUID(),
            cells: Object.fromEntries(table.columns.map(({ code }, at) => [code, row * 137 + at * 11])),
          })),
        ]),
    ),
    carryingOut: {
      agencies: agencies.slice(0, 8).map((one) => ({ agency: one, ...counts })),
      clauses: ['KT25 · Đ5.1', 'KT25 · Đ6.2 a'].map((citation) => ({ clause: clause(citation), ...counts })),
    },
  } as unknown as ReportDetail;
}

function filledPart(
  key: string,
  kind: ReportPart['kind'],
  { at, agencies }: { readonly at: number; readonly agencies: readonly Excerpt['agency'][] },
): ReportPart {
  const excerpt = (one: Excerpt['agency'], theme: Excerpt['theme']) =>
    ({ agency: one, text: SPOKEN, used: true, theme }) as Excerpt;
  const excerpts = agencies.slice(at % 5, (at % 5) + 3);
  return {
    key,
    value: kind === 'figure' ? 1_234 + at * 17 : null,
    text: kind === 'text' ? SPOKEN : '',
    provenance: null,
    issues:
      kind === 'issues'
        ? [
            {
              theme: 'data',
              difficulty: 'Dữ liệu giữa các cơ quan chưa khớp.',
              proposal: 'Đối chiếu hằng tháng.',
            },
          ]
        : [],
    excerpts:
      kind === 'figure' ? [] : excerpts.map((one) => excerpt(one, kind === 'issues' ? 'coverage' : null)),
  } as unknown as ReportPart;
}

function agency(name: string): { id: string; name: string } {
  return { id: randomUUID(), name };
}

/** Returns the evaluation of a ward with its villages, targets, refusals and contest, as it is printed. */
export function sampleEvaluation(): OfficialDocument {
  const funnel = (listed: number) => ({
    listed,
    shared: listed - 2,
    contacted: listed - 5,
    joined: 4,
    alone: 1,
    ripe: 3,
    kept: 2,
    rates: { shared: 0.9, contacted: 0.8, joined: 0.4, kept: 0.5 },
  });
  const evaluation: Evaluation = {
    commune: { key: '2025:23293', name: 'Phường Kon Tum' },
    period: '2026-Q3',
    from: '2026-07',
    to: '2026-09',
    asOf: '2026-10-02',
    total: funnel(120),
    villages: Array.from({ length: 12 }, (_, at) => ({
      key: `v${at}`,
      name: `Tổ dân phố ${at + 1}`,
      funnel: funnel(10 + at),
    })),
    kinds: [{ key: 'due', name: null, funnel: funnel(60) }],
    channels: [],
    retention: { due: 40, paid: 31, lapsed: 4, waiting: 5, rate: 0.775 },
    refusals: [{ reason: 'other', people: 7 }],
    targets: [
      { unit: 'u', name: 'Phường Kon Tum', scheme: 'BHXH-TN', value: 320, needed: 40, won: 22, rate: 0.55 },
    ],
    contest: [
      {
        place: 1,
        unit: 'c',
        name: 'Nguyễn Thị Ví Dụ',
        agency: null,
        won: 9,
        kept: 6,
        contacted: 20,
        shared: 24,
        points: 24,
        tied: false,
      },
    ],
    basis: null,
  };
  return evaluationDocument(evaluation, {
    name: 'Ban Chỉ đạo thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế phường Kon Tum',
    superior: 'Ủy ban nhân dân phường Kon Tum',
  });
}
