import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadUsers } from '../modules/access/index.ts';
import { loadParameterFiles } from '../modules/parameters/index.ts';
import { adoptPack, packFolder, readPack } from '../modules/regulations/index.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';
import { writeDemoDocuments } from './demo-documents.ts';

describe('Văn bản và yêu cầu thông tin của tỉnh minh họa', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  const rows = async (query: string): Promise<unknown[]> => (await database.owner.query<object>(query)).rows;

  beforeAll(async () => {
    database = await createDemoDatabase({ demo: true });
    province = await loadDemoProvince(database);
    const { services } = database;
    await loadParameterFiles(services, province.system, join(ROOT, 'db/reference'));
    await run(services, adoptPack, province.system, {
      pack: await readPack(await packFolder('kontum-25-2024')),
    });
    const { people } = JSON.parse(await readFile(join(ROOT, 'db/demo/people.json'), 'utf8')) as {
      people: { username: string; name: string; email: string; agency: string; roles: string[] }[];
    };
    const general = ['bhxh-tinh', 'ubnd-tinh'].map((agency) => ({
      username: agency,
      name: agency,
      email: `${agency}@ansinh.example`,
      agency,
      roles: ['operator'],
    }));
    await run(services, loadUsers, province.system, {
      users: [...people, ...general].map(({ agency, ...user }) => ({
        ...user,
        agencyCode: agency,
        territoryCode: null,
        password: 'mat-khau-thu-2026',
        listed: false,
      })),
    });
  });
  afterAll(() => database.close());

  it('viết, ký đúng thẩm quyền, phát hành, vào sổ và hỏi đáp bằng đúng các bước thật; làm lại không thêm gì', async () => {
    expect(await writeDemoDocuments(database.services, province.system)).toBe(6);
    expect(await writeDemoDocuments(database.services, province.system)).toBe(0);
    expect(
      await rows(`select kind, state, number, signature->'lines'->>0 as signed,
        (select count(*)::int from document_deliveries r where r.document_id = d.id and r.received_at is null) as waiting
        from official_documents d order by kind`),
    ).toEqual([
      { kind: 'invitation', state: 'draft', number: null, signed: null, waiting: 0 },
      { kind: 'letter', state: 'issued', number: 1, signed: 'KT. GIÁM ĐỐC', waiting: 1 },
      { kind: 'notice', state: 'issued', number: 1, signed: 'TM. ỦY BAN NHÂN DÂN', waiting: 3 },
      { kind: 'submission', state: 'issued', number: 1, signed: 'GIÁM ĐỐC', waiting: 1 },
    ]);
  });

  it('một yêu cầu đã trả lời đúng hạn, một yêu cầu quá hạn, đều có căn cứ', async () => {
    expect(
      await rows(`select t.state, t.taken_days as taken, t.due_on < '2026-11-24'::date and t.answered_on is null as overdue, i.provision_id as clause
        from inquiry_threads t join inquiries i on i.id = t.inquiry_id order by t.state`),
    ).toEqual([
      { state: 'answered', taken: 4, overdue: false, clause: 'd2.5' },
      { state: 'asked', taken: null, overdue: true, clause: 'd20.7' },
    ]);
  });
});
