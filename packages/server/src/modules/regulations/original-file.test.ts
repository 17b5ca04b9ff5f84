import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { REGULATION_TEXT, uploadText } from './regulations.fixtures.ts';
import { parseText } from './use-cases/parse-text.ts';
import { downloadFile } from './use-cases/read-regulation.ts';

describe('Tệp gốc của văn bản', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let id: string;
  const open = (agency: string) =>
    run(database.services, downloadFile, province.person(agency, 'focal-point'), { id });

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const uploaded = await uploadText(database, province.person('so-y-te', 'focal-point', 'agency-admin'));
    id = uploaded.id;
    expect(uploaded.file).toMatchObject({ name: 'quy-che.txt' });
  });
  afterAll(() => database.close());

  it('tải về đúng từng byte đã tải lên', async () => {
    const file = await open('so-y-te');
    expect(file.name).toBe('quy-che.txt');
    expect(Buffer.from(file.bytes).toString('utf8')).toBe(REGULATION_TEXT);
  });

  it('còn là bản nháp thì cơ quan khác không mở được; đã đưa vào thực hiện thì ai cũng mở được', async () => {
    await expect(open('so-tu-phap')).rejects.toMatchObject({ code: 'platform.not_found' });
    await database.owner.query("update regulations set state = 'confirmed' where id = $1", [id]);
    expect((await open('so-tu-phap')).name).toBe('quy-che.txt');
  });

  it('văn bản dán chữ thì tải về đúng chữ đã dán; văn bản không có thì không có tệp', async () => {
    const who = province.person('so-y-te', 'focal-point');
    const pasted = await run(database.services, parseText, who, { text: REGULATION_TEXT, code: 'DAN' });
    const file = await run(database.services, downloadFile, who, { id: pasted.id });
    expect(Buffer.from(file.bytes).toString('utf8')).toBe(REGULATION_TEXT);
    await expect(
      run(database.services, downloadFile, who, { id: crypto.randomUUID() }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});
