import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw, sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { addCommentToOccurrence } from './use-cases/add-comment.ts';
import { askCoordination } from './use-cases/coordinate.ts';
import { addNote } from './use-cases/manage-evidence.ts';
import { keepView } from './use-cases/saved-views.ts';

/** Tables that hang on an occurrence, with the column that names it. */
const OF_OCCURRENCE = {
  occurrences: 'id',
  occurrence_parts: 'occurrence_id',
  occurrence_events: 'occurrence_id',
  occurrence_evidence: 'occurrence_id',
  occurrence_comments: 'occurrence_id',
} as const;

describe('Dòng nào của nhiệm vụ ai thấy, ai sửa: cơ sở dữ liệu tự giữ', () => {
  let p: PlannedProvince;
  let id: string;
  let people: Readonly<
    Record<'lead' | 'coordinator' | 'outsider' | 'leader' | 'auditor' | 'stranger' | 'nobody', Actor>
  >;

  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    const lead = p.worker('bhxh-tinh');
    people = {
      lead,
      coordinator: p.worker('so-noi-vu'),
      outsider: p.worker('so-tu-phap'),
      leader: p.person('ubnd-tinh', 'leader'),
      auditor: p.person('thanh-tra-tinh', 'auditor'),
      stranger: { ...lead, tenantId: crypto.randomUUID() },
      nobody: { ...lead, id: '', tenantId: '', agencyId: null, roles: [] },
    };
    const one = await p.occurrence('bhxh-tinh', 'Đ7.4', '2026-12-31');
    id = one.id;
    const { services } = p.database;
    await run(services, addNote, lead, { id, title: 'Số liệu', body: 'Đã tổng hợp' });
    await run(services, askCoordination, lead, one);
    await run(services, addCommentToOccurrence, people.coordinator, { id, body: 'Đã nhận' });
    await run(services, keepView, lead, { page: 'nhiem-vu', name: 'Quá hạn', query: 'timeliness=overdue' });
  });
  afterAll(() => p.database.close());

  const count = (actor: Actor, from: string): Promise<number> =>
    inTransactionAs(
      p.database.pool,
      actor,
      async (tx) => (await tx.get<{ n: number }>(sql`select count(*)::int as n from ${raw(from)}`)).n,
    );
  const touch = (actor: Actor, statement: string): Promise<number> =>
    inTransactionAs(p.database.pool, actor, (tx) => tx.run(raw(statement)));
  const counts = (from: string): Promise<number[]> =>
    Promise.all(Object.values(people).map((actor) => count(actor, from)));

  it.each(Object.entries(OF_OCCURRENCE))(
    '%s: các bên và cấp tỉnh thấy; cơ quan ngoài cuộc, tỉnh khác, người chưa đăng nhập không',
    async (table, column) => {
      const [lead = 0, ...others] = await counts(`${table} where ${column} = '${id}'`);
      expect(lead).toBeGreaterThan(0);
      expect(others).toEqual([lead, 0, lead, lead, 0, 0]);
    },
  );

  it('minh chứng chưa nộp: chỉ cơ quan có nó, cơ quan được xin phối hợp và cấp tỉnh thấy', async () => {
    expect(await counts('evidence')).toEqual([1, 1, 0, 1, 1, 0, 0]);
  });

  it('thông báo chỉ cơ quan nhận đọc, kể cả cấp tỉnh cũng không đọc thay', async () => {
    expect(await counts(`notifications where occurrence_id = '${id}'`)).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('bộ lọc đã lưu chỉ chủ của nó thấy; đợt của tỉnh thì cả tỉnh thấy', async () => {
    expect(await counts('saved_views')).toEqual([1, 0, 0, 0, 0, 0, 0]);
    const [all = 0, ...others] = await counts('duty_rounds');
    expect(all).toBeGreaterThan(50);
    expect(others).toEqual([all, all, all, all, 0, 0]);
  });

  const CHANGES = [
    "update occurrences set state = 'accepted'",
    "update occurrence_parts set state = 'done'",
    "update evidence set visible_to = '{}'",
    'update duty_rounds set due_on = null',
    "update saved_views set name = 'x'",
    'delete from occurrences',
    'delete from occurrence_parts',
    'delete from occurrence_evidence',
    'delete from duty_rounds',
    'delete from saved_views',
  ];

  it('cơ quan ngoài cuộc không chạm được dòng nào mà mình không phải một bên', async () => {
    const others = `not '${people.outsider.agencyId}' = any (party_ids)`;
    expect(await touch(people.outsider, `update occurrences set version = 9 where ${others}`)).toBe(0);
    for (const change of CHANGES.filter((text) => !text.startsWith('update occurrences')))
      expect([change, await touch(people.outsider, change)]).toEqual([change, 0]);
  });

  it.each(['stranger', 'nobody'] as const)('%s không sửa, xóa được dòng nào', async (who) => {
    for (const change of CHANGES) expect([change, await touch(people[who], change)]).toEqual([change, 0]);
  });

  it('diễn biến và trao đổi không ai sửa hay xóa được, kể cả cơ quan chủ trì', async () => {
    for (const change of [
      "update occurrence_events set reason = 'x'",
      'delete from occurrence_events',
      "update occurrence_comments set body = 'x'",
      'delete from occurrence_comments',
      "update evidence set body = 'x'",
      'delete from evidence',
      "update occurrences set created_at = '2000-01-01'",
    ])
      await expect(touch(people.lead, change), change).rejects.toThrow(/permission denied/u);
  });

  it('không ai viết thay: việc của cơ quan khác, minh chứng của cơ quan khác, diễn biến của việc không thấy', async () => {
    const { outsider, lead } = people;
    const tenant = `'${p.tenantId}'`;
    const forged = [
      `insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, party_ids, period_key, opens_on)
         select tenant_id, id, duty_id, duty_id, '${lead.agencyId}', array['${lead.agencyId}'::uuid], 'x', '2026-01-01' from duty_rounds limit 1`,
      `insert into evidence (tenant_id, agency_id, kind, title, sha256, visible_to, created_by)
         values (${tenant}, '${lead.agencyId}', 'note', 'x', 'x', '{}', 'x')`,
      `insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, actor) values (${tenant}, '${id}', 99, now(), 'accept', 'x')`,
      `insert into occurrence_comments (tenant_id, occurrence_id, user_id, agency_id, body)
         values (${tenant}, '${id}', '${outsider.id}', '${outsider.agencyId}', 'x')`,
      `insert into saved_views (tenant_id, user_id, page, name, query) values (${tenant}, '${lead.id}', 'x', 'x', 'x')`,
    ];
    for (const statement of forged)
      await expect(touch(outsider, statement), statement).rejects.toThrow(/row-level security/u);
  });
});
