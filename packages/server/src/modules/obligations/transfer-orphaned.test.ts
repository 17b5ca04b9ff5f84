import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { recordSuccession } from '../directory/use-cases/record-succession.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { addNote } from './use-cases/manage-evidence.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

interface Row {
  id: string;
  lead: string;
  state: string;
  holder: string | null;
  round: string;
}

describe('Việc còn nợ của cơ quan đã kết thúc', () => {
  let p: PlannedProvince;
  const sweep = (on: string) => {
    p.database.setNow(`${on}T03:00:00.000Z`);
    return run(p.database.services, sweepObligations, p.system, {});
  };
  const rows = async (where: string): Promise<Row[]> =>
    (
      await p.database.owner.query<Row>(
        `select o.id, a.code as lead, o.state, h.code as holder, o.round_id as round from occurrences o
           join agencies a on a.id = o.lead_agency_id left join agencies h on h.id = o.holder_agency_id where ${where} order by o.id`,
      )
    ).rows;
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2025-06-20T03:00:00.000Z');
    await sweep('2025-06-20');
  });
  afterAll(() => p.database.close());

  it('trước ngày sáp nhập, việc ở nguyên cơ quan cũ', async () => {
    expect((await rows("a.code = 'ubnd-huyen-615' and o.state = 'open'")).length).toBeGreaterThan(0);
    expect((await sweep('2025-06-30')).transferred).toBe(0);
  });

  it('một cơ quan kế thừa: vẫn việc ấy, minh chứng ấy, cơ quan mới cầm và mở được', async () => {
    const [before] = await rows("a.code = 'so-tu-phap' and o.state = 'open'");
    if (!before) throw new Error('so-tu-phap owes nothing');
    const note = await run(p.database.services, addNote, p.worker('so-tu-phap'), {
      id: before.id,
      title: 'Số liệu',
      body: 'Đã thu thập xong',
    });
    await run(p.database.services, recordSuccession, p.system, {
      id: p.agencyId('so-tu-phap'),
      version: 1,
      on: '2025-07-10',
      basis: 'Quyết định thử',
      closes: true,
      successors: [
        {
          agencyId: p.agencyId('van-phong-ubnd-tinh'),
          share: 'all',
          dividedBy: 'whole',
          primary: true,
          scope: 'Toàn bộ',
        },
      ],
    });
    expect((await sweep('2025-07-10')).transferred).toBeGreaterThan(0);
    const [after] = await rows(`o.id = '${before.id}'`);
    expect(after).toMatchObject({
      lead: 'van-phong-ubnd-tinh',
      holder: 'van-phong-ubnd-tinh',
      state: 'open',
    });
    const { rows: seen } = await p.database.owner.query<{ visible: boolean }>(
      `select '${p.agencyId('van-phong-ubnd-tinh')}'::uuid = any (visible_to) as visible from evidence where id = '${note.id}'`,
    );
    expect(seen[0]?.visible).toBe(true);
    const { rows: events } = await p.database.owner.query<{ kind: string }>(
      `select kind from occurrence_events where occurrence_id = '${before.id}' order by seq desc limit 1`,
    );
    expect(events[0]?.kind).toBe('transferred');
  });

  it('nhiều cơ quan kế thừa: mỗi cơ quan một việc trong cùng đợt, việc cũ đóng lại có lý do', async () => {
    const closed = await rows("a.code = 'ubnd-huyen-615' and o.state = 'cancelled'");
    expect(closed.length).toBeGreaterThan(0);
    for (const { id, round } of closed) {
      const heirs = await rows(`o.round_id = '${round}' and o.state = 'open' and a.code like 'ubnd-xa-%'`);
      expect(heirs.length).toBeGreaterThan(1);
      for (const { lead, holder } of heirs) expect(holder).toBe(lead);
      const { rows: why } = await p.database.owner.query<{ reason: string }>(
        `select reason from occurrence_events where occurrence_id = '${id}' and kind = 'cancel'`,
      );
      expect(why[0]?.reason).toContain('cơ quan tiếp nhận');
    }
  });

  it('chạy lại không chuyển lần nữa; không việc nào còn nợ ở cơ quan đã kết thúc có người kế thừa', async () => {
    expect((await sweep('2025-07-10')).transferred).toBe(0);
    expect(
      await rows(
        "o.state in ('open', 'waiting', 'returned') and not a.valid @> date '2025-07-10' and exists (select from agency_successions s where s.from_id = a.id)",
      ),
    ).toEqual([]);
  });
});
