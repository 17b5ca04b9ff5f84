import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { OfficialDocument } from '../packages/domain/src/documents/index.ts';
import type { Actor } from '../packages/domain/src/kernel/index.ts';
import { sweepObligations } from '../packages/server/src/modules/obligations/index.ts';
import { refreshCollected } from '../packages/server/src/modules/reports/consolidation/refresh-collected.ts';
import { writtenReport, type WrittenReport } from '../packages/server/src/modules/reports/report-parts.ts';
import { sql } from '../packages/server/src/platform/database/sql.ts';
import { inTransactionAs } from '../packages/server/src/platform/database/transaction.ts';
import { run } from '../packages/server/src/platform/use-case.ts';
import { writeDocx } from '../packages/server/src/platform/words/write-docx.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { percentile, times, type Bench, type Figure } from './bench.ts';
import { fillOccurrences } from './occurrence-rows.ts';
import { BENCH_FORM, fillReports, type FilledRound } from './report-rows.ts';

const PROVINCES = Number(process.env['BENCH_PROVINCES'] ?? 34);
const AGENCIES = 40;
const SUBMISSIONS = 500;
const TABLE_ROWS = 3_000;
const TODAY = '2026-11-24';
const GATHERED = 'tong.r1.c1';

/**
 * A round of reports from its opening to the file: each against the bare statements, or the bare library, that do the same with the same rows in
 * the same run.
 */
export const bench: Bench = async () => [
  await withDatabase(opening),
  ...(await withDatabase(consolidating)),
  await writing(),
];

async function withDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const database = await openBenchDatabase();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function systemOf(tenantId: string): Actor {
  return { kind: 'system', id: 'system:bench', tenantId, agencyId: null, roles: [], territoryCode: null };
}

/** The round opens in every province: by the sweep, and by the three statements that change the same rows of another round. */
async function opening({ owner, services }: BenchDatabase): Promise<Figure> {
  const tenants = await fillOccurrences(owner, {
    tenants: PROVINCES,
    agencies: AGENCIES + 1,
    duties: 1,
    occurrencesPerDuty: AGENCIES,
  });
  const opens = async (regulation: string): Promise<void> => {
    const { rows } = await owner.query<{ id: string }>(
      'select d.id from duties d join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id where g.code = $1',
      [regulation],
    );
    const duties = rows.map(({ id }) => id);
    await owner.query(
      'update duty_rounds set frozen_at = null, opens_on = $2 where duty_id = any ($1::uuid[])',
      [duties, TODAY],
    );
    await owner.query(
      `update occurrences set state = 'upcoming', opens_on = $2 where duty_id = any ($1::uuid[])`,
      [duties, TODAY],
    );
  };
  await opens('R1');
  await owner.query('vacuum analyze duty_rounds, occurrences');
  const started = performance.now();
  for (const tenantId of tenants) await run(services, sweepObligations, systemOf(tenantId), {});
  const ms = performance.now() - started;
  await opens('R2');
  await owner.query('vacuum analyze duty_rounds, occurrences');
  const floorStarted = performance.now();
  for (const tenantId of tenants) {
    await owner.query('begin');
    await owner.query(
      'update duty_rounds set frozen_at = now() where tenant_id = $1 and frozen_at is null and opens_on <= $2',
      [tenantId, TODAY],
    );
    await owner.query(
      `with opened as (update occurrences set state = 'open', version = version + 1 where tenant_id = $1 and state = 'upcoming' and opens_on <= $2 returning id)
       insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, to_state, actor) select $1, id, 1, now(), 'open', 'open', 'bench' from opened`,
      [tenantId, TODAY],
    );
    await owner.query(`select * from occurrences where tenant_id = $1 and state = 'open'`, [tenantId]);
    await owner.query('commit');
  }
  const floorMs = performance.now() - floorStarted;
  return {
    name: `a round opened for ${PROVINCES} provinces × ${AGENCIES} agencies`,
    ms,
    floorName: 'bare statements that open and read it',
    floorMs,
    note: 'with lateness, successions, reminders and the audit of each province',
  };
}

/** What came in is gathered and read as the page shows it, words and all: all at once, and after one more agency has sent its report. */
async function consolidating(database: BenchDatabase): Promise<Figure[]> {
  const { owner, services } = database;
  const [tenantId = ''] = await fillOccurrences(owner, {
    tenants: 1,
    agencies: SUBMISSIONS + 1,
    duties: 1,
    occurrencesPerDuty: SUBMISSIONS,
  });
  const round = await fillReports(owner, tenantId);
  const person: Actor = {
    kind: 'person',
    id: crypto.randomUUID(),
    tenantId,
    agencyId: round.agencyId,
    roles: ['operator'],
    territoryCode: null,
  };
  const asPerson = <T>(work: Parameters<typeof inTransactionAs<T>>[2]): Promise<T> =>
    inTransactionAs(services.pool, person, work);
  const report = {
    ...round,
    id: round.reportId,
    kind: 'consolidated' as const,
    state: 'draft' as const,
    periodKey: 'P1',
    dueOn: null,
  };
  const gather = (): Promise<WrittenReport> =>
    asPerson(async (tx) => {
      await refreshCollected(tx, report, BENCH_FORM, TODAY);
      return writtenReport(tx, report, BENCH_FORM);
    });
  const anew = async (): Promise<void> => {
    await owner.query('delete from report_parts');
    await gather();
  };
  const floor = (): Promise<object[]> =>
    asPerson((tx) =>
      tx.rows(sql`
      select v.parts from report_revisions v join reports r on r.tenant_id = v.tenant_id and r.id = v.report_id and r.revision = v.revision
      where r.round_id = ${round.roundId} and r.state in ('submitted', 'accepted')`),
    );
  const [floorMs = 0, first = 0, again = 0] = await inTurn([floor, anew, gather]);
  const common = { floorName: `bare SQL that reads the ${SUBMISSIONS} reports`, floorMs };
  const size = `${SUBMISSIONS} submissions of 60 cells and 12 narratives`;
  return [
    { name: `${size} consolidated`, ms: first, ...common },
    { name: `${size} looked at again, nothing new`, ms: again, ...common },
    await visible(database, round, gather),
  ];
}

/** Returns the median of each work in ms, measured one after the other in turn: what else the machine does weighs on all alike. */
async function inTurn(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const taken = works.map((): number[] => []);
  for (let round = 0; round < 3; round += 1) for (const work of works) await work();
  for (let round = 0; round < 15; round += 1)
    for (const [at, work] of works.entries()) taken[at]?.push(...(await times(1, work, 0)));
  return taken.map((all) =>
    percentile(
      all.toSorted((a, b) => a - b),
      0.5,
    ),
  );
}

/** One agency sends another number: how long until the consolidated report says it. */
async function visible(
  { owner }: BenchDatabase,
  { tenantId, roundId }: FilledRound,
  gather: () => Promise<WrittenReport>,
): Promise<Figure> {
  const taken: number[] = [];
  let right = 0;
  for (let at = 0; at < 10; at += 1) {
    const before = (await gather()).parts.find(({ key }) => key === GATHERED)?.value ?? Number.NaN;
    await owner.query(
      `with sent as (select r.id, r.revision from reports r where r.tenant_id = $1 and r.round_id = $2 and r.kind = 'unit' order by r.id limit 1 offset $3),
         added as (insert into report_revisions (tenant_id, report_id, revision, parts, filled, required, sha256, approved_by, submitted_at)
           select v.tenant_id, v.report_id, v.revision + 1,
             (select jsonb_agg(case when p->>'key' = 't.r1.c1' then p || jsonb_build_object('value', (p->>'value')::numeric + 1000) else p end) from jsonb_array_elements(v.parts) p),
             v.filled, v.required, v.sha256, v.approved_by, now()
           from report_revisions v join sent s on s.id = v.report_id and s.revision = v.revision)
       update reports r set revision = r.revision + 1 from sent s where r.id = s.id`,
      [tenantId, roundId, at],
    );
    const from = performance.now();
    const { parts } = await gather();
    const after = parts.find(({ key }) => key === GATHERED)?.value;
    taken.push(performance.now() - from);
    if (after === before + 1_000) right += 1;
  }
  taken.sort((a, b) => a - b);
  return {
    name: 'another submission shown in the consolidation',
    ms: percentile(taken, 0.95),
    floorName: 'the two seconds allowed',
    floorMs: 2_000,
    note: `slowest of ${taken.length}; ${right} of ${taken.length} sums right at once`,
  };
}

/** The consolidated .docx with a long annex, against the library setting the same cells in a plain table. */
async function writing(): Promise<Figure> {
  const heads = ['STT', 'Xã, phường', 'Chỉ tiêu', 'Kết quả', 'Tỷ lệ (%)', 'Còn thiếu'];
  const rows = Array.from({ length: TABLE_ROWS }, (_, at) => [
    String(at + 1),
    `Xã Đăk Tờ Kan ${at + 1}`,
    '12.345',
    '11.987',
    '97,1',
    '358',
  ]);
  const document: OfficialDocument = {
    kind: 'report',
    issuer: 'Bảo hiểm xã hội tỉnh Quảng Ngãi',
    number: 'Số:         /BC-BHXH',
    placeAndDate: 'Quảng Ngãi, ngày      tháng      năm         ',
    summary: 'Tổng hợp tình hình thực hiện Quy chế phối hợp',
    addressees: ['Ủy ban nhân dân tỉnh'],
    bases: [],
    content: [{ block: 'paragraph', runs: [{ text: 'Chi tiết tại Phụ lục I.' }] }],
    signatures: [{ lines: ['GIÁM ĐỐC'], name: '' }],
    recipients: ['Như trên'],
    annexes: [
      {
        label: 'Phụ lục I',
        title: 'Theo xã, phường',
        landscape: true,
        content: [
          {
            block: 'table',
            columns: heads.map((header) => ({ header, weight: 1, align: 'left' })),
            rows: rows.map((cells) => ({ cells })),
          },
        ],
      },
    ],
  };
  const plain = (): Promise<Buffer> => {
    const table = new Table({
      rows: [heads, ...rows].map(
        (cells) =>
          new TableRow({
            children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
          }),
      ),
    });
    return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  };
  const floorTimes = await times(5, plain, 1);
  const taken = await times(5, () => writeDocx(document), 1);
  return {
    name: `the .docx with ${TABLE_ROWS} table rows of ${heads.length} columns`,
    ms: percentile(taken, 0.5),
    floorName: 'the docx library alone writing that table',
    floorMs: percentile(floorTimes, 0.5),
  };
}
