import { parseRegulation } from '@ansinh/legal-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { REGULATION_TEXT } from '../regulations.fixtures.ts';
import { adoptPack, type PackAdoption } from '../use-cases/adopt-pack.ts';
import { changeDuty } from '../use-cases/change-duty.ts';
import { PackDutySchema, PackSchema, type PackDuty } from './pack.schemas.ts';
import type { Pack } from './read-pack.ts';

interface StoredDuty {
  id: string;
  code: string;
  state: string;
  action: string;
  version: number;
  why: string[];
}

describe('Bản mới của một gói đã áp dụng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  const read = parseRegulation(REGULATION_TEXT);
  const base = read.duties.map((duty) => PackDutySchema.parse(structuredClone(duty)));
  const pack = (duties: PackDuty[], title = 'Quy chế thử'): Pack => ({
    facts: PackSchema.parse({ id: 'thu-moi', code: 'THU', title, document: { title } }),
    regulation: { ...read, document: { ...read.document, title } },
    duties,
    errors: [],
  });
  const adopt = (one: Pack): Promise<PackAdoption> =>
    run(database.services, adoptPack, province.system, { pack: one });
  const stored = async (): Promise<ReadonlyMap<string, StoredDuty>> => {
    const { rows } = await database.owner.query<StoredDuty>(
      'select id, code, state, action, version, why from duties',
    );
    return new Map(rows.map((row) => [row.code, row]));
  };
  const queued = async (task: string): Promise<number> =>
    (
      await database.owner.query<{ n: number }>(
        `select count(*)::int as n from graphile_worker.jobs where task_identifier = '${task}'`,
      )
    ).rows[0]?.n ?? 0;
  const [kept, edited, dropped, ...rest] = base;
  if (!kept || !edited || !dropped || rest.length === 0) throw new Error('the text has too few duties');
  const extra: PackDuty = { ...kept, id: 'moi#1', action: 'Việc mới của bản sau' };

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    expect(await adopt(pack(base))).toMatchObject({ adopted: true, refreshed: null });
  });
  afterAll(() => database.close());

  it('đúng nội dung đã áp dụng thì không đổi gì và không ghi nhật ký', async () => {
    const logged = async () =>
      (await database.owner.query("select from audit_log where action = 'regulations.adopt-pack'")).rowCount;
    const before = await logged();
    expect(await adopt(pack(base))).toMatchObject({ adopted: false, refreshed: null });
    expect(await logged()).toBe(before);
  });

  it('nhiệm vụ mới được thêm, nhiệm vụ chưa ai sửa theo bản mới, nhiệm vụ đã sửa giữ nguyên và được nêu, nhiệm vụ bị bỏ đóng có lý do', async () => {
    const one = (await stored()).get(edited.id);
    await run(database.services, changeDuty, province.person('ubnd-tinh', 'province-admin'), {
      id: one?.id,
      version: one?.version,
      action: 'Cách nói của tỉnh',
    });
    const next = pack(
      [
        { ...kept, action: 'Cách nói mới của gói' },
        { ...edited, action: 'Cách nói khác của gói' },
        ...rest,
        extra,
      ],
      'Quy chế thử, bản đính chính',
    );
    expect((await adopt(next)).refreshed).toEqual({
      added: [extra.id],
      updated: [kept.id],
      removed: [dropped.id],
      differing: [edited.id],
      factsKept: false,
      textDiffers: false,
    });
    const duties = await stored();
    expect(duties.get(extra.id)).toMatchObject({ state: 'confirmed', action: extra.action });
    expect(duties.get(kept.id)?.action).toBe('Cách nói mới của gói');
    expect(duties.get(edited.id)?.action).toBe('Cách nói của tỉnh');
    expect(duties.get(dropped.id)?.state).toBe('rejected');
    expect(duties.get(dropped.id)?.why.at(-1)).toContain('không còn nhiệm vụ này');
    expect(await queued('obligations.close-duties')).toBe(1);
    const { rows } = await database.owner.query<{ title: string }>('select title from regulations');
    expect(rows[0]?.title).toBe('Quy chế thử, bản đính chính');
    expect((await adopt(next)).refreshed).toBeNull();
  });

  it('gói không nói gì khác về nhiệm vụ đã sửa thì không nêu lại; thông tin văn bản tỉnh đã sửa thì giữ', async () => {
    await database.owner.query("update regulations set title = 'Tên do tỉnh sửa', version = version + 1");
    const next = pack(
      [
        { ...kept, action: 'Cách nói thứ ba' },
        { ...edited, action: 'Cách nói khác của gói' },
        ...rest,
        extra,
      ],
      'Tên của bản ba',
    );
    expect((await adopt(next)).refreshed).toEqual({
      added: [],
      updated: [kept.id],
      removed: [],
      differing: [],
      factsKept: true,
      textDiffers: false,
    });
    const { rows } = await database.owner.query<{ title: string }>('select title from regulations');
    expect(rows[0]?.title).toBe('Tên do tỉnh sửa');
  });
});
