import type { ReportForm } from '../packages/domain/src/reports/index.ts';
import type { Pool } from '../packages/server/src/platform/database/pool.ts';

const ROWS = 10;
const COLUMNS = 6;
const NARRATIVES = 12;

const columns = Array.from({ length: COLUMNS }, (_, at) => ({
  code: `c${at + 1}`,
  title: `Cột ${at + 1}`,
  titleEn: `Column ${at + 1}`,
}));

/** A consolidated form of 60 gathered cells, every fifth a rate, 12 narratives and a table by agency. */
export const BENCH_FORM: ReportForm = {
  code: 'bench-tong-hop',
  kind: 'consolidated',
  title: 'Báo cáo tổng hợp',
  titleEn: 'Consolidated report',
  duty: 'd1#1',
  for: [],
  provision: 'd1',
  addressee: 'Ủy ban nhân dân tỉnh',
  rules: [],
  sections: [
    {
      code: 'so-lieu',
      title: 'Số liệu',
      titleEn: 'Figures',
      kind: 'tables',
      required: true,
      tables: [
        {
          code: 'tong',
          title: 'Cộng từ báo cáo',
          titleEn: 'Sums',
          columns,
          rows: Array.from({ length: ROWS }, (_, row) => ({
            code: `r${row + 1}`,
            title: `Chỉ tiêu ${row + 1}`,
            titleEn: `Item ${row + 1}`,
            unit: 'người',
            unitEn: 'people',
            cells: Object.fromEntries(
              columns.map(({ code }, column) => [
                code,
                (row * COLUMNS + column) % 5 === 4
                  ? { kind: 'gathered', cell: `t.r${row + 1}.${code}`, by: 'weighted', weight: 't.r1.c1' }
                  : { kind: 'gathered', cell: `t.r${row + 1}.${code}`, by: 'sum' },
              ]),
            ),
          })),
        },
        {
          code: 'theo-co-quan',
          title: 'Theo cơ quan',
          titleEn: 'By agency',
          landscape: true,
          columns,
          rows: [],
          perAgency: Object.fromEntries(columns.map(({ code }) => [code, `t.r1.${code}`])),
        },
      ],
    },
    ...Array.from({ length: NARRATIVES }, (_, at) => ({
      code: `loi-${at + 1}`,
      title: `Nội dung ${at + 1}`,
      titleEn: `Text ${at + 1}`,
      kind: 'text' as const,
      required: true,
      gathers: [`n${at + 1}`],
    })),
  ],
};

/** What the owner needs to know of the round that was filled. */
export interface FilledRound {
  readonly tenantId: string;
  readonly roundId: string;
  readonly regulationId: string;
  readonly agencyId: string;
  readonly reportId: string;
}

/**
 * Lets every agency of a province send its report of 60 figures and 12 narratives for one round, set-based, as the owner, and begins the report
 * that consolidates them.
 */
export async function fillReports(owner: Pool, tenantId: string): Promise<FilledRound> {
  const one = async <Row extends object>(text: string, values: readonly unknown[]): Promise<Row> => {
    const { rows } = await owner.query<Row>(text, [...values]);
    const [row] = rows;
    if (!row) throw new Error(`nothing: ${text}`);
    return row;
  };
  const round = await one<{ roundId: string; dutyId: string; regulationId: string }>(
    `select r.id as "roundId", r.duty_id as "dutyId", d.regulation_id as "regulationId" from duty_rounds r
     join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id where r.tenant_id = $1 order by r.id limit 1`,
    [tenantId],
  );
  const { id: agencyId } = await one<{ id: string }>(
    `select id from agencies where tenant_id = $1 and code = 'a1'`,
    [tenantId],
  );
  for (const [code, kind] of [
    ['bench-don-vi', 'unit'],
    [BENCH_FORM.code, 'consolidated'],
  ])
    await owner.query(
      'insert into report_forms (tenant_id, regulation_id, code, kind, duty_id, body) values ($1, $2, $3, $4, $5, $6)',
      [tenantId, round.regulationId, code, kind, round.dutyId, JSON.stringify({ ...BENCH_FORM, code, kind })],
    );
  await owner.query(
    `update occurrences set state = 'submitted', submitted_at = now() where tenant_id = $1 and round_id = $2`,
    [tenantId, round.roundId],
  );
  await owner.query(
    `insert into reports (tenant_id, kind, regulation_id, form_code, round_id, occurrence_id, agency_id, recipient_ids, data_as_of, state, revision, drafted_by, submitted_at)
     select o.tenant_id, 'unit', o.regulation_id, 'bench-don-vi', o.round_id, o.id, o.lead_agency_id, o.recipient_ids, '2026-06-30', 'submitted', 1, 'bench', now()
     from occurrences o where o.tenant_id = $1 and o.round_id = $2`,
    [tenantId, round.roundId],
  );
  await owner.query(
    `insert into report_revisions (tenant_id, report_id, revision, parts, filled, required, sha256, approved_by, submitted_at)
     select r.tenant_id, r.id, 1, figures.parts || words.parts, 72, 72, 'x', 'bench', now()
     from reports r
     cross join lateral (select jsonb_agg(jsonb_build_object('key', 't.r' || i || '.c' || j, 'kind', 'figure', 'value', abs(hashtext(r.id::text || i || j)) % 10000,
         'found', 1, 'reason', '', 'text', '', 'issues', '[]'::jsonb, 'excerpts', '[]'::jsonb, 'provenance', jsonb_build_object('kind', 'typed', 'text', 'Số do cơ quan nhập',
         'asOf', '2026-06-30', 'estimated', false, 'href', null, 'submission', null))) as parts
       from generate_series(1, ${ROWS}) i, generate_series(1, ${COLUMNS}) j) figures
     cross join lateral (select jsonb_agg(jsonb_build_object('key', 'n' || n, 'kind', 'text', 'value', null, 'found', null, 'reason', '',
         'text', repeat('Đơn vị đã phối hợp tuyên truyền, vận động người dân tham gia bảo hiểm y tế. ', 8), 'issues', '[]'::jsonb, 'excerpts', '[]'::jsonb, 'provenance', null)) as parts
       from generate_series(1, ${NARRATIVES}) n) words
     where r.tenant_id = $1 and r.round_id = $2`,
    [tenantId, round.roundId],
  );
  const { id: reportId } = await one<{ id: string }>(
    `insert into reports (tenant_id, kind, regulation_id, form_code, round_id, agency_id, data_as_of, drafted_by)
     values ($1, 'consolidated', $2, $3, $4, $5, '2026-06-30', 'bench') returning id`,
    [tenantId, round.regulationId, BENCH_FORM.code, round.roundId, agencyId],
  );
  await owner.query('vacuum analyze reports, report_revisions, occurrences');
  return { tenantId, roundId: round.roundId, regulationId: round.regulationId, agencyId, reportId };
}
