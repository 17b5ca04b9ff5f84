/* oxlint-disable max-lines -- one province is compared for all of it; comparing it again costs more than the length */
import {
  findingSummaryEndpoint,
  getFindingEndpoint,
  listFindingsEndpoint,
  listRunsEndpoint,
} from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { FINDING_RULES } from '@ansinh/domain/reconciliation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import {
  CLOSED,
  compareProvince,
  CONTRADICTED,
  DEDUCTED,
  FEWER,
  FINE,
  insured,
  LOWER,
  NOBODY_INSURED,
  RESUMED,
  worked,
  type ComparedProvince,
} from './compared-province.fixtures.ts';
import { assignFindings } from './use-cases/assign-findings.ts';
import { exportFindings } from './use-cases/export-findings.ts';
import { getFinding } from './use-cases/get-finding.ts';
import { listReconciliationRuns } from './use-cases/list-runs.ts';
import { listFindings } from './use-cases/list-findings.ts';
import { summariseFindings } from './use-cases/summarise-findings.ts';
import {
  noteFinding,
  notifyFinding,
  reopenFinding,
  settleFinding,
  startFinding,
} from './use-cases/work-on-finding.ts';

describe('Phát hiện qua đối chiếu đơn vị', () => {
  let p: ComparedProvince;
  beforeAll(async () => {
    p = await compareProvince();
  }, 120_000);
  afterAll(() => p.database.close());

  it('mỗi đơn vị sai một kiểu ra đúng một phát hiện; đơn vị làm đúng không có phát hiện nào', async () => {
    const rules = (await p.found()).map(({ label, rule }) => [label, rule]).toSorted();
    expect(rules).toEqual(
      [
        [NOBODY_INSURED['ten_don_vi'], 'employer.insures-nobody'],
        [FEWER['ten_don_vi'], 'employer.fewer-insured'],
        [LOWER['ten_don_vi'], 'employer.lower-wages'],
        [CLOSED['ten_don_vi'], 'employer.closed-but-insured'],
        [RESUMED['ten_don_vi'], 'employer.resumed-not-insured'],
        [DEDUCTED['ten_don_vi'], 'employer.deducted-undeclared'],
        [CONTRADICTED['ten_don_vi'], 'employer.status-contradicts'],
      ].toSorted(),
    );
  });

  it('số ước tính là 32% quỹ lương bị thiếu, có căn cứ; câu văn nêu đủ con số; căn cứ mở được điều khoản', async () => {
    const nobody = await p.of(NOBODY_INSURED);
    expect(nobody.amount).toBe(19_200_000);
    expect((await p.of(FEWER)).amount).toBe(0.32 * 48_000_000);
    expect(nobody.sentence).toBe(
      'Cơ quan lao động cho biết đơn vị trả lương cho 10 lao động (kỳ Quý II/2026), cơ quan BHXH không có ai đang tham gia.',
    );
    const detail = await run(p.database.services, getFinding, p.insurer, { findingId: nobody.id });
    expect(detail.amountBasis).toMatchObject({
      rate: 0.32,
      on: '2026-06-30',
      wages: 60_000_000,
      certainty: 'verified',
    });
    expect(detail.bases.map(({ provisionId }) => provisionId)).toEqual(
      expect.arrayContaining(['d16.1', 'd16.2', 'd5.2', 'd7.2.a']),
    );
    expect(detail.evidence).toMatchObject([
      { source: 'labour', kind: 'workforce', row: 1, says: { workers: 10 } },
    ]);
    expect(detail.events.map(({ kind }) => kind)).toEqual(['found']);
  });

  it('mọi điều khoản mà quy tắc dẫn đều có trong văn bản đã nạp', async () => {
    const { rows } = await p.database.owner.query<{ pack: string; id: string }>(
      `select g.pack_id as pack, p.id from provisions p join regulations g on g.id = p.regulation_id`,
    );
    const known = new Set(rows.map(({ pack, id }) => `${pack}/${id}`));
    const packs = new Set(rows.map(({ pack }) => pack));
    const cited = FINDING_RULES.flatMap(({ provisions }) =>
      Object.entries(provisions).flatMap(([pack, ids]) =>
        packs.has(pack) ? ids.map((id) => `${pack}/${id}`) : [],
      ),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((one) => !known.has(one))).toEqual([]);
  });

  it('việc giao về BHXH cơ sở phụ trách xã, và cơ quan ấy được báo một lần', async () => {
    expect((await p.of(FEWER)).assignee?.shortName).toMatch(/BHXH/);
    const { rows } = await p.database.owner.query<{ code: string; params: { new: number } }>(
      `select a.code, n.params from notifications n join agencies a on a.id = n.agency_id where n.kind = 'findings'`,
    );
    expect(rows).toMatchObject([{ code: 'bhxh-co-so-kon-tum', params: { new: 7 } }]);
  });

  it('đối chiếu lại trên cùng dữ liệu không đổi một dòng nào', async () => {
    const picture = async (): Promise<unknown> =>
      (
        await p.database.owner.query(`
          select (select jsonb_agg(to_jsonb(f) order by id) from findings f) f, (select jsonb_agg(to_jsonb(e) order by finding_id, ord) from finding_evidence e) e,
            (select count(*) from finding_events) v, (select count(*) from notifications) n`)
      ).rows[0];
    const before = await picture();
    const counts = await p.reconcile('2026-07-07');
    expect(Object.values(counts).every((one) => one.new + one.gone + one.returned + one.changed === 0)).toBe(
      true,
    );
    expect(Object.values(counts).reduce((sum, one) => sum + one.found, 0)).toBe(7);
    expect(await picture()).toEqual(before);
  });

  it('nhận việc, ghi kết quả, mở lại: mỗi bước để lại dấu, hai người cùng sửa thì người sau được báo', async () => {
    const { services } = p.database;
    const finding = await p.of(CONTRADICTED);
    const office = p.province.person('bhxh-co-so-kon-tum', 'operator');
    const started = await run(services, startFinding, office, {
      findingId: finding.id,
      version: finding.version,
    });
    expect(started.state).toBe('working');
    const outcome = { findingId: finding.id, outcome: 'explained', note: 'Tạm ngừng một chi nhánh' };
    await expect(
      run(services, settleFinding, office, { ...outcome, version: finding.version }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
    const settled = await run(services, settleFinding, office, { ...outcome, version: started.version });
    await expect(
      run(services, startFinding, office, { findingId: finding.id, version: settled.version }),
    ).rejects.toMatchObject({ code: 'reconciliation.step_not_allowed' });
    const reopened = await run(services, reopenFinding, office, {
      findingId: finding.id,
      version: settled.version,
      note: 'Nhầm',
    });
    await run(services, noteFinding, office, { findingId: finding.id, note: 'Đã gọi điện' });
    await run(services, settleFinding, office, { ...outcome, version: reopened.version });
    const detail = await run(services, getFinding, p.insurer, { findingId: finding.id });
    expect(detail.events.map(({ kind }) => kind)).toEqual([
      'found',
      'started',
      'settled',
      'reopened',
      'note',
      'settled',
    ]);
    expect(detail).toMatchObject({
      state: 'settled',
      outcome: 'explained',
      outcomeNote: 'Tạm ngừng một chi nhánh',
    });
  });

  it('quý sau: hết thì tự đóng, hứa mà chưa làm thì tái xuất hiện, đã giải trình thì thôi', async () => {
    const { services } = p.database;
    const fewer = await p.of(FEWER);
    await run(services, settleFinding, p.insurer, {
      findingId: fewer.id,
      version: fewer.version,
      outcome: 'joined',
      note: 'Đơn vị cam kết báo tăng 8 người',
    });
    await p.stateRows('labour-use', 'so-noi-vu', '2026-Q3', '2026-10-02', [
      worked(NOBODY_INSURED, 10, 60_000_000, '2026-Q3'),
      worked(FEWER, 20, 120_000_000, '2026-Q3'),
      worked(LOWER, 10, 100_000_000, '2026-Q3'),
      worked(FINE, 10, 60_000_000, '2026-Q3'),
    ]);
    await p.stateRows('insured-units', 'bhxh-tinh', '2026-Q3', '2026-10-05', [
      insured(NOBODY_INSURED, 10, 60_000_000, '2026-Q3'),
      insured(FEWER, 14, 84_000_000, '2026-Q3'),
      insured(LOWER, 10, 50_000_000, '2026-Q3'),
      insured(FINE, 9, 60_000_000, '2026-Q3'),
    ]);
    const counts = await p.reconcile('2026-10-06');
    expect((await p.of(NOBODY_INSURED)).state).toBe('gone');
    expect((await p.of(CLOSED)).state).toBe('gone');
    expect(await p.of(FEWER)).toMatchObject({ state: 'open', returned: 1, outcome: null });
    expect((await p.of(CONTRADICTED)).state).toBe('settled');
    expect(counts['employer.fewer-insured']).toMatchObject({ returned: 1, gone: 0 });
    const detail = await run(services, getFinding, p.insurer, { findingId: fewer.id });
    expect(detail.events.at(-1)).toMatchObject({
      kind: 'returned',
      detail: { was: 'settled', outcome: 'joined' },
    });
    expect(detail.evidence.map(({ period }) => period)).toEqual(['2026-Q3', '2026-Q3']);
    expect(detail.history.map(({ period, standing }) => [period, standing])).toEqual([
      ['2026-Q2', 'found'],
      ['2026-Q3', 'returned'],
    ]);

    await p.stateRows('insured-units', 'bhxh-tinh', '2026-Q4', '2026-11-20', [
      insured(FEWER, 20, 120_000_000, '2026-Q4'),
    ]);
    await p.reconcile('2026-11-21');
    expect(await p.of(NOBODY_INSURED)).toMatchObject({ state: 'open', returned: 1, goneAt: null });
    expect((await p.of(FEWER)).state).toBe('gone');
    const after = await run(services, getFinding, p.insurer, { findingId: fewer.id });
    expect(after.history.at(-1)).toMatchObject({ period: '2026-Q4', standing: 'gone' });
  });

  it('thông báo đã gửi nằm trong diễn biến, phát hiện thành đang xử lý; ngày gửi không thể sau hôm nay', async () => {
    const { services } = p.database;
    const finding = await p.of(NOBODY_INSURED);
    const notice = {
      findingId: finding.id,
      version: finding.version,
      number: '125/TB-BHXH',
      sentOn: '2026-11-20',
    };
    await expect(
      run(services, notifyFinding, p.insurer, { ...notice, sentOn: '2026-12-01' }),
    ).rejects.toMatchObject({ code: 'reconciliation.notice_dates' });
    await expect(
      run(services, notifyFinding, p.insurer, { ...notice, replyBy: '2026-11-19' }),
    ).rejects.toMatchObject({ code: 'reconciliation.notice_dates' });
    const moved = await run(services, notifyFinding, p.insurer, { ...notice, replyBy: '2026-12-05' });
    expect(moved.state).toBe('working');
    const detail = await run(services, getFinding, p.insurer, { findingId: finding.id });
    expect(detail.events.at(-1)).toMatchObject({
      kind: 'notified',
      detail: { number: '125/TB-BHXH', sentOn: '2026-11-20', replyBy: '2026-12-05' },
    });
  });

  it('lọc theo mức ưu tiên và kỳ số liệu; mỗi thứ tự lật trang không sót', async () => {
    const all = await p.found({ state: 'all', limit: 200 });
    for (const band of ['high', 'medium', 'low'] as const)
      expect((await p.found({ state: 'all', priority: band })).map(({ id }) => id)).toEqual(
        all.filter((one) => one.band === band).map(({ id }) => id),
      );
    const third = await p.found({ state: 'all', period: '2026-Q3' });
    expect(third.length).toBeGreaterThan(0);
    expect(third.length).toBeLessThan(all.length);
    for (const order of ['amount', 'newest', 'due'] as const) {
      const walked: string[] = [];
      let after: string | undefined;
      do {
        const page = await run(p.database.services, listFindings, p.insurer, {
          state: 'all',
          order,
          limit: 3,
          after,
        });
        walked.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      expect([order, walked.toSorted()]).toEqual([order, all.map(({ id }) => id).toSorted()]);
    }
    const amounts = (await p.found({ state: 'all', order: 'amount' })).map(({ amount }) => amount ?? -1);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  it('giao nhiều phát hiện một lần; dòng đã đổi được chừa lại và nói rõ vì sao', async () => {
    const todo = await p.found();
    const answer = await run(p.database.services, assignFindings, p.insurer, {
      findings: todo.map(({ id, version }, at) => ({ id, version: at === 0 ? version + 1 : version })),
      agencyId: p.province.agencyId('thue-tinh'),
      due: '2026-12-15',
      note: 'Nhờ đối chiếu lại',
    });
    expect(answer).toEqual({
      assigned: todo.length - 1,
      left: [{ id: todo[0]?.id, code: 'platform.stale' }],
    });
    const tax = await p.found({}, p.province.person('thue-tinh', 'operator'));
    expect(tax).toHaveLength(todo.length - 1);
    expect(tax.every(({ abilities }) => abilities.includes('settle') && !abilities.includes('assign'))).toBe(
      true,
    );
    await expect(
      run(p.database.services, assignFindings, p.insurer, {
        findings: todo.map(({ id, version }) => ({ id, version })),
        agencyId: crypto.randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'reconciliation.assignee_unknown' });
  });

  it('tổng hợp cho bàn làm việc khớp với danh sách', async () => {
    const todo = await p.found({ limit: 200 });
    const summary = await run(p.database.services, summariseFindings, p.insurer, {});
    expect(summary.todo).toBe(todo.length);
    expect(summary.amount).toBe(todo.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
    expect(summary.rules.reduce((sum, one) => sum + one.todo, 0)).toBe(todo.length);
    expect(summary.communes).toEqual([
      { commune: todo[0]?.commune, communeName: 'Phường Kon Tum', todo: todo.length },
    ]);
    expect(summary.lastRun?.subjects).toBe(8);
  });

  it('mọi câu trả lời đúng hợp đồng với giao diện', async () => {
    const { services } = p.database;
    const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
    const page = await run(services, listFindings, p.insurer, { state: 'all' });
    expect(listFindingsEndpoint.response?.safeParse(plain(page)).error).toBeUndefined();
    for (const { id } of page.items) {
      const detail = await run(services, getFinding, p.insurer, { findingId: id });
      expect(getFindingEndpoint.response?.safeParse(plain(detail)).error).toBeUndefined();
    }
    const summary = await run(services, summariseFindings, p.insurer, {});
    expect(findingSummaryEndpoint.response?.safeParse(plain(summary)).error).toBeUndefined();
    const runs = await run(services, listReconciliationRuns, p.insurer, {});
    expect(listRunsEndpoint.response?.safeParse(plain(runs)).error).toBeUndefined();
    expect(runs.items.length).toBeGreaterThan(2);
  });

  it('lật trang không sót, không trùng', async () => {
    const all = await p.found({ state: 'all', limit: 200 });
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page = await run(p.database.services, listFindings, p.insurer, { state: 'all', limit: 2, after });
      walked.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(walked).toEqual(all.map(({ id }) => id));
    await expect(p.found({ after: 'x' })).rejects.toMatchObject({ code: 'platform.input_invalid' });
  });

  it('xuất bảng ghi người xuất, mục đích và nhật ký', async () => {
    const purpose = 'Họp giao ban với cơ quan thuế';
    const file = await run(p.database.services, exportFindings, p.insurer, { purpose });
    expect(file.name).toMatch(/^phat-hien-.*\.xlsx$/);
    const { rows } = await p.database.owner.query(
      `select from audit_log where action = 'reconciliation.export' and purpose = $1`,
      [purpose],
    );
    expect(rows).toHaveLength(1);
  });
});
