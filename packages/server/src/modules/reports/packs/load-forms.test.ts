import { formFaults } from '@ansinh/domain/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { adoptPack, packFolder, readPack } from '../../regulations/index.ts';
import { loadFormsJob } from '../jobs/load-forms.job.ts';
import { loadForms } from '../use-cases/load-forms.ts';
import { readPackReports, type PackReports } from './read-pack-reports.ts';

const PACKS = ['kontum-25-2024', 'sonla-1210-2013', 'binhdinh-3ben-2024'];

describe('Nạp mẫu báo cáo của gói văn bản', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let pack: PackReports;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    for (const id of PACKS)
      await run(database.services, adoptPack, province.system, {
        pack: await readPack(await packFolder(id)),
        trackedFrom: '2026-01-01',
      });
    pack = await readPackReports('kontum-25-2024');
  }, 120_000);
  afterAll(() => database.close());

  const stored = async (packId: string): Promise<Record<string, unknown>[]> => {
    const { rows } = await database.owner.query<Record<string, unknown>>(
      `select f.code, d.code as duty, u.code as fulfils, f.agency_kinds as kinds,
        array(select a.code from agencies a where a.tenant_id = f.tenant_id and a.id = any (f.issue_agency_ids) order by 1) as receivers
       from report_forms f join regulations r on r.id = f.regulation_id join duties d on d.id = f.duty_id
       left join duties u on u.id = f.fulfils_duty_id where r.pack_id = $1 order by f.code`,
      [packId],
    );
    return rows;
  };

  it('mẫu gắn đúng nhiệm vụ và nhiệm vụ tổng hợp; nạp lại không nhân đôi', async () => {
    const first = await run(database.services, loadForms, province.system, { pack });
    const again = await run(database.services, loadForms, province.system, { pack });
    expect(again).toEqual(first);
    expect(first).toEqual({ forms: pack.forms.length, leftOut: [] });
    const rows = await stored('kontum-25-2024');
    expect(rows).toHaveLength(pack.forms.length);
    expect(rows).toContainEqual({
      code: 'kt25-6t-tong-hop',
      duty: 'd24.1#1',
      fulfils: 'd24.2#1',
      kinds: [],
      receivers: ['so-y-te'],
    });
  });

  it('áp dụng gói qua việc nền cũng nạp mẫu của gói đó', async () => {
    const { tenantId } = province;
    await loadFormsJob.run(database.services, { tenantId, packId: 'kontum-25-2024' } as never);
    expect(await stored('kontum-25-2024')).toHaveLength(pack.forms.length);
    const { rows } = await database.owner.query<{ n: number }>(
      "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'reports.load-forms'",
    );
    expect(rows[0]?.n).toBe(PACKS.length);
  });

  it('khó khăn, vướng mắc đi đúng nơi từng văn bản quy định', async () => {
    for (const id of PACKS)
      await run(database.services, loadForms, province.system, { pack: await readPackReports(id) });
    const receivers = async (id: string): Promise<Set<string>> =>
      new Set((await stored(id)).map((row) => (row['receivers'] as string[]).join(' ')));
    expect(await receivers('kontum-25-2024')).toEqual(new Set(['so-y-te']));
    expect(await receivers('sonla-1210-2013')).toEqual(new Set(['bhxh-tinh', 'so-ldtbxh']));
    const [ward] = await receivers('binhdinh-3ben-2024');
    expect(ward).toContain('bhxh-tinh');
    expect(ward).toContain('tcdvt-buu-dien');
  });

  it('mẫu nêu nhiệm vụ không có trong văn bản bị từ chối, không nạp mẫu nào', async () => {
    const [form] = pack.forms;
    if (!form) throw new Error('the pack has a form');
    const forms = [form, { ...form, code: 'sai', duty: 'd99#1' }];
    const ground = {
      provisions: new Set([form.provision]),
      duties: new Set([form.duty]),
      indicators: new Set(''),
    };
    const faults = formFaults(forms, ground).filter((fault) => fault.startsWith('sai: không có nhiệm vụ'));
    await expect(
      run(database.services, loadForms, province.system, { pack: { ...pack, forms, faults } }),
    ).rejects.toMatchObject({
      code: 'reports.pack_forms_broken',
      params: { problem: 'sai: không có nhiệm vụ “d99#1”' },
    });
    expect((await stored('kontum-25-2024')).map(({ code }) => code)).not.toContain('sai');
  });

  it('gói chưa áp dụng thì chưa có mẫu nào được dùng; chỉ hệ thống nạp được', async () => {
    const elsewhere = await readPackReports('haiphong-2583-2014');
    const answer = await run(database.services, loadForms, province.system, { pack: elsewhere });
    expect(answer.forms).toBe(0);
    const admin = province.person('ubnd-tinh', 'province-admin');
    await expect(run(database.services, loadForms, admin, { pack })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
  });
});
