import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRegulation } from '@ansinh/legal-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { run } from '../../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { confirmedDuties } from '../confirmed-duties.ts';
import { REGULATION_TEXT } from '../regulations.fixtures.ts';
import { adoptPack } from '../use-cases/adopt-pack.ts';
import { packIds, readPack } from './read-pack.ts';

describe('Gói văn bản đã đọc và xác nhận sẵn', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let folder: string;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    folder = await mkdtemp(join(tmpdir(), 'ansinh-packs-'));
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function writePack(id: string, change: (duties: Record<string, unknown>[]) => object[]): Promise<string> {
    const path = join(folder, id);
    await mkdir(path, { recursive: true });
    const duties = parseRegulation(REGULATION_TEXT).duties.map((duty) => ({ ...duty }));
    const facts = { id, code: id.toUpperCase(), title: 'Quy chế thử', schedulePolicy: { openLeadDays: 20 }, document: { expiresOn: '2030-12-31' } };
    await writeFile(join(path, 'pack.json'), JSON.stringify(facts));
    await writeFile(join(path, 'source.txt'), REGULATION_TEXT);
    await writeFile(join(path, 'duties.json'), JSON.stringify(change(duties)));
    return path;
  }

  it('áp dụng gói: văn bản vào thực hiện, nhiệm vụ đã xác nhận, tên cơ quan đã rõ; áp dụng lại không đổi gì', async () => {
    const pack = await readPack(
      await writePack('thu-1', (duties) =>
        duties.map((duty) => (duty['id'] === 'd2.2#1' ? { ...duty, sameAs: 'd2.1#1', schedulePolicy: { openLeadDays: 45 } } : duty)),
      ),
    );
    expect(pack.errors).toEqual([]);
    const first = await run(database.services, adoptPack, province.system, { pack });
    expect(first).toMatchObject({ adopted: true, code: 'THU-1', duties: pack.duties.length });
    const again = await run(database.services, adoptPack, province.system, { pack });
    expect(again).toEqual({ ...first, adopted: false, refreshed: null });
    const stored = await inTransactionAs(database.pool, province.system, (tx) => confirmedDuties(tx, { packId: 'thu-1' }));
    expect(stored.map(({ code }) => code)).toEqual(pack.duties.map(({ id }) => id));
    const yearly = stored.find(({ code }) => code === 'd2.2#1');
    expect(yearly).toMatchObject({ expiresOn: '2030-12-31', policy: { openLeadDays: 45 }, sameAs: stored[0]?.id });
    const lead = yearly?.parties.find(({ role }) => role === 'lead');
    expect(lead?.agencyId).toBe(province.agencyId('bhxh-tinh'));
    const { rows } = await database.owner.query<{ n: number }>("select count(*)::int as n from regulations where pack_id = 'thu-1'");
    expect(rows[0]?.n).toBe(1);
  });

  it('gói sai bị nêu đủ lỗi và không được áp dụng', async () => {
    const pack = await readPack(
      await writePack('thu-2', ([first, second, third]) => [
        { ...first, lead: [] },
        { ...second, quote: 'không có câu này' },
        { ...third, provision: 'd99' },
      ]),
    );
    expect(pack.errors).toHaveLength(3);
    expect(pack.errors[0]).toContain('chưa có cơ quan chủ trì');
    expect(pack.errors[1]).toContain('không có trong điều khoản');
    expect(pack.errors[2]).toContain('d99');
    const adopted = run(database.services, adoptPack, province.system, { pack });
    await expect(adopted).rejects.toMatchObject({ code: 'regulations.pack_broken', params: { count: 3 } });
  });

  it('người dùng không gọi được việc áp dụng gói; chỉ hệ thống', async () => {
    const pack = await readPack(await writePack('thu-3', (duties) => duties));
    const admin = province.person('ubnd-tinh', 'province-admin');
    await expect(run(database.services, adoptPack, admin, { pack })).rejects.toMatchObject({ code: 'platform.forbidden' });
  });

  it('mọi gói đi kèm sản phẩm đều đúng', async () => {
    for (const id of await packIds()) {
      const pack = await readPack(new URL(`../../../../../../packs/${id}`, import.meta.url).pathname);
      expect([id, pack.errors]).toEqual([id, []]);
    }
    expect(await packIds().then((ids) => ids.every((id) => /^[a-z0-9-]+$/u.test(id)))).toBe(true);
  });
});
