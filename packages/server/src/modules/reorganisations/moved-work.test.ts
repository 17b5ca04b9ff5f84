import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDatasets, readPackDatasets } from '../exchange/index.ts';
import { loadIndicators } from '../indicators/index.ts';
import { planProvince, type PlannedProvince } from '../obligations/testing.fixtures.ts';
import { addFile, downloadEvidence } from '../obligations/use-cases/manage-evidence.ts';
import { getOccurrence } from '../obligations/use-cases/get-occurrence.ts';
import { sweepObligations } from '../obligations/use-cases/sweep-obligations.ts';
import { confirmRule } from './use-cases/confirm-rule.ts';
import { rehearse } from './use-cases/rehearse.ts';
import { saveReorganisation } from './use-cases/save-reorganisation.ts';
import { switchOn } from './use-cases/switch-on.ts';

const ON = '2026-12-01';

describe('Việc đang làm chuyển theo quy tắc đã xác nhận', () => {
  let p: PlannedProvince;
  let id: string;
  let version = 0;
  let report: { id: string; version: number };
  let shared: { id: string; version: number };
  let file: { id: string };
  const act = async <I, O extends object>(useCase: UseCase<I, O>, input: object): Promise<O> => {
    const answer = await run(p.database.services, useCase, p.person('so-noi-vu', 'province-admin'), input);
    if ('version' in answer) version = answer.version as number;
    return answer;
  };
  const query = <Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]> =>
    inTransactionAs(p.database.pool, p.system, (tx) => tx.rows<Row>(statement));
  const passes = (from: string, to: string, primary: boolean) => ({
    from,
    to,
    share: primary ? 'all' : 'part',
    dividedBy: primary ? 'whole' : 'territory',
    primary,
    scope: `Phần của ${to}`,
  });

  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    await run(p.database.services, sweepObligations, p.system, {});
    report = await p.occurrence('so-tai-chinh', 'Đ24.1', '2026-12-19');
    shared = await p.occurrence('thue-tinh', 'Đ24.1', '2026-12-19');
    file = await run(p.database.services, addFile, p.worker('so-tai-chinh'), {
      id: report.id,
      file: { name: 'nhap.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('Bản nháp') },
    });
    const [run_] = await query<{ id: string }>(sql`
      insert into reconciliation_runs (tenant_id, subject_kind, actor, started_at) values (${p.tenantId}, 'employer', 'test', now()) returning id`);
    for (const commune of ['2024:23281', '2025:23284', null])
      await query(sql`
        insert into findings (tenant_id, rule, subject_kind, subject_id, label, priority, commune, assignee_agency_id, fingerprint, stated_at,
          first_seen_at, last_seen_at, first_run_id)
        values (${p.tenantId}, 'r', 'employer', uuidv7(), ${`Đơn vị ở ${commune ?? 'nơi chưa rõ'}`}, 50, ${commune}, ${p.agencyId('thue-tinh')},
          'f', now(), now(), now(), ${run_?.id}) returning id`);
    await layOutListsAndTargets();
    ({ id } = await act(saveReorganisation, {
      name: 'Sắp xếp thử',
      number: '01/QĐ-UBND',
      effective: ON,
      basis: 'Quyết định thử',
      agencies: ['so-tai-chinh', 'thue-tinh', 'so-y-te'].map((code) => ({ code, act: 'close' })),
      successions: [
        passes('so-tai-chinh', 'so-noi-vu', true),
        passes('so-y-te', 'so-noi-vu', true),
        passes('thue-tinh', 'ubnd-xa-23284', false),
        passes('thue-tinh', 'ubnd-xa-23293', false),
      ],
    }));
    for (const [kind, way] of [
      ['duties', 'territory'],
      ['findings', 'territory'],
      ['users', 'successor'],
      ['lists', 'successor'],
      ['targets', 'territory'],
    ])
      await act(confirmRule, { id, version, kind, way });
    p.database.setNow(`${ON}T03:00:00.000Z`);
  });
  afterAll(() => p.database.close());

  /** Finance has two lists, one of them confirmed, a plan of targets in preparation and a point of the collection network. */
  async function layOutListsAndTargets(): Promise<void> {
    const finance = p.agencyId('so-tai-chinh');
    const pack = await readPackDatasets('kontum-25-2024');
    await run(p.database.services, loadDatasets, p.system, { pack });
    await loadIndicators(p.database.services, p.system, join(ROOT, 'db/reference'));
    for (const [name, state] of [
      ['dang-soan.xlsx', 'checked'],
      ['da-nop.xlsx', 'confirmed'],
    ]) {
      const [list] = await query<{ id: string }>(sql`
        insert into submissions (tenant_id, dataset_id, layout_id, layout_version, sender_agency_id, period_key, door, file_name, size_bytes, created_by)
        select ${p.tenantId}, id, layout_id, layout_version, ${finance}, '2026-11', 'web', ${name}, 1, 'system:test' from datasets order by id limit 1
        returning id`);
      await query(sql`
        update submissions set state = ${state}, confirmed_at = case when ${state} = 'confirmed' then now() end,
          receipt_no = case when ${state} = 'confirmed' then 'TB-1' end, sha256 = ${'0'.repeat(64)} where id = ${list?.id} returning id`);
    }
    await query(sql`
      insert into target_plans (tenant_id, parent_key, part_kind, indicator, year, agency_id, assigner, method, source, certainty, created_by)
      select ${p.tenantId}, '2025:51', 'commune', code, 2027, ${finance}, 'Sở Tài chính', 'typed', 'x', 'verified', 'system:test'
      from indicators where code = 'bhyt-dan-so' returning id`);
    await query(sql`
      insert into measured_units (tenant_id, key, kind, name, parent_key, agency_id, valid, source)
      values (${p.tenantId}, 'u:00000000-0000-4000-8000-000000000001', 'organisation', 'Tổ chức thu', '2025:51', ${finance}, '[2026-01-01,)', 'x')
      returning key`);
  }

  it('diễn tập đếm đúng số nhiệm vụ, phát hiện của từng cơ quan', async () => {
    const { rehearsal } = await act(rehearse, { id, version });
    const found = rehearsal?.totals.find(({ kind }) => kind === 'findings');
    expect(found).toMatchObject({ count: 3, unsettled: 0, agencies: 1 });
    const duties = rehearsal?.totals.find(({ kind }) => kind === 'duties');
    const [owed] = await query<{ n: number }>(sql`
      select count(*)::int as n from occurrences o join agencies a on a.id = o.lead_agency_id
      where a.code in ('so-tai-chinh', 'thue-tinh', 'so-y-te') and o.state in ('upcoming', 'open', 'waiting', 'returned')`);
    expect(duties?.count).toBe(owed?.n);
    expect(owed?.n).toBeGreaterThan(10);
    expect(rehearsal?.work.filter(({ kind }) => kind === 'lists' || kind === 'targets')).toMatchObject([
      { kind: 'lists', agency: 'so-tai-chinh', count: 1, samples: ['dang-soan.xlsx'] },
      { kind: 'targets', agency: 'so-tai-chinh', count: 1 },
    ]);
  });

  it('bật xong không cơ quan kết thúc nào còn giữ việc, và rà soát không thấy gì để chuyển nữa', async () => {
    await act(switchOn, { id, version });
    const left = await query(sql`
      select o.id from occurrences o join agencies a on a.id = o.lead_agency_id or a.id = any (o.coordinating_ids || o.recipient_ids)
      where a.code in ('so-tai-chinh', 'thue-tinh', 'so-y-te') and o.state in ('upcoming', 'open', 'waiting', 'returned')`);
    expect(left).toEqual([]);
    const swept = await run(p.database.services, sweepObligations, p.system, {});
    expect([swept.transferred, swept.succeeded]).toEqual([0, 0]);
  });

  it('một nơi nhận: cùng nhiệm vụ, minh chứng và dòng thời gian đi theo, lý do nêu quyết định', async () => {
    const [mine] = await query<{ lead: string; state: string }>(sql`
      select a.code as lead, o.state from occurrences o join agencies a on a.id = o.lead_agency_id where o.id = ${report.id}`);
    // Home Affairs owes a report of its own in that round: the taken-over one is closed with the reason, or passed where it had none.
    const events = await query<{ kind: string; reason: string | null }>(sql`
      select kind, reason from occurrence_events where occurrence_id = ${report.id} order by seq`);
    expect(events.at(-1)?.reason).toBe('Theo 01/QĐ-UBND, hiệu lực 01/12/2026: chia theo địa bàn.');
    expect([mine?.lead, mine?.state]).toEqual(
      mine?.state === 'cancelled' ? ['so-tai-chinh', 'cancelled'] : ['so-noi-vu', 'open'],
    );
    const passed = await query<{ id: string }>(sql`
      select e.occurrence_id as id from occurrence_events e where e.kind = 'transferred' and e.reason like 'Theo 01/QĐ%'
        and e.detail ->> 'from' = ${p.agencyId('so-tai-chinh')}`);
    expect(passed.length).toBeGreaterThan(0);
    const shown = await run(p.database.services, getOccurrence, p.worker('so-noi-vu'), {
      id: passed[0]?.id ?? '',
    });
    expect(shown.lead.id).toBe(p.agencyId('so-noi-vu'));
  });

  it('chia theo địa bàn: mỗi xã có việc của mình, việc cũ đóng kèm lý do', async () => {
    const states = await query<{ code: string; state: string }>(sql`
      select a.code, o.state from occurrences o join agencies a on a.id = o.lead_agency_id
      where o.round_id = (select round_id from occurrences where id = ${shared.id}) and a.code in ('thue-tinh', 'ubnd-xa-23284', 'ubnd-xa-23293')
      order by a.code`);
    expect(states).toEqual([
      { code: 'thue-tinh', state: 'cancelled' },
      { code: 'ubnd-xa-23284', state: 'open' },
      { code: 'ubnd-xa-23293', state: 'open' },
    ]);
  });

  it('phát hiện về xã đang phục vụ địa bàn đó; không rõ địa bàn thì chờ phân công, không gán bừa', async () => {
    const found = await query<{ label: string; code: string | null; note: string }>(sql`
      select f.label, a.code, (select note from finding_events e where e.finding_id = f.id order by e.id desc limit 1) as note
      from findings f left join agencies a on a.id = f.assignee_agency_id order by f.label`);
    expect(found.map(({ label, code }) => [label, code])).toEqual([
      ['Đơn vị ở 2024:23281', null],
      ['Đơn vị ở 2025:23284', 'ubnd-xa-23284'],
      ['Đơn vị ở nơi chưa rõ', null],
    ]);
    expect(found[0]?.note).toContain('01/QĐ-UBND');
  });

  it('danh sách đang soạn về nơi tiếp nhận kèm lý do; danh sách đã nộp ở lại tên cơ quan đã nộp', async () => {
    const lists = await query<{ name: string; code: string; reason: string | null }>(sql`
      select s.file_name as name, a.code, (select e.reason from submission_events e where e.submission_id = s.id and e.kind = 'moved') as reason
      from submissions s join agencies a on a.id = s.sender_agency_id order by 1`);
    expect(lists).toEqual([
      { name: 'da-nop.xlsx', code: 'so-tai-chinh', reason: null },
      {
        name: 'dang-soan.xlsx',
        code: 'so-noi-vu',
        reason: 'Theo 01/QĐ-UBND, hiệu lực 01/12/2026: về cơ quan tiếp nhận toàn bộ.',
      },
    ]);
  });

  it('chỉ tiêu: bản giao đang soạn của cơ quan kết thúc được rút kèm lý do, tổ chức thu về nơi tiếp nhận', async () => {
    const plans = await query<{ state: string; reason: string }>(sql`select state, reason from target_plans`);
    expect(plans).toEqual([
      { state: 'withdrawn', reason: 'Theo 01/QĐ-UBND, hiệu lực 01/12/2026: chia theo địa bàn.' },
    ]);
    const network = await query<{ code: string }>(sql`
      select a.code from measured_units u join agencies a on a.id = u.agency_id where u.name = 'Tổ chức thu'`);
    expect(network).toEqual([{ code: 'so-noi-vu' }]);
  });

  it('minh chứng bản nháp: cơ quan tiếp nhận mở được nếu nhận đúng nhiệm vụ đó, cơ quan khác thì không', async () => {
    const [mine] = await query<{ code: string }>(
      sql`select a.code from occurrences o join agencies a on a.id = o.lead_agency_id where o.id = ${report.id}`,
    );
    const open = (code: string) =>
      run(p.database.services, downloadEvidence, p.worker(code), { id: file.id });
    if (mine?.code === 'so-noi-vu') expect((await open('so-noi-vu')).name).toBe('nhap.txt');
    await expect(open('so-tu-phap')).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});
