import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
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
    ])
      await act(confirmRule, { id, version, kind, way });
    p.database.setNow(`${ON}T03:00:00.000Z`);
  });
  afterAll(() => p.database.close());

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
