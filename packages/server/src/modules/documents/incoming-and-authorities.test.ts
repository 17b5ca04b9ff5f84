import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadOffice, type Office } from './documents.fixtures.ts';
import { incomingFile, registerIncoming } from './use-cases/receive-document.ts';
import { grantAuthority } from './use-cases/signing-authorities.ts';

describe('Sổ văn bản đến và quyền ký nhận gì, từ chối gì', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let office: Office;

  const as: Office['as'] = (name, useCase, input) => office.as(name, useCase, input);

  beforeAll(async () => {
    database = await createDemoDatabase({ demo: true });
    province = await loadDemoProvince(database);
    office = await loadOffice(database, province);
  });
  afterAll(() => database.close());

  it('quyền ký: ngày cuối trước ngày đầu, thiếu chức vụ, người của cơ quan khác đều bị từ chối rõ ràng', async () => {
    const grant = {
      userId: office.actor('reader').id,
      capacity: 'by-order',
      headOffice: 'Giám đốc',
      ownOffice: 'Trưởng phòng',
      from: '2026-06-01',
    };
    for (const [wrong, code] of [
      [{ to: '2026-05-31' }, 'documents.authority_ends_before'],
      [{ ownOffice: null }, 'documents.own_office_needed'],
      [{ userId: office.actor('clerk').id }, 'platform.not_found'],
    ] as const)
      await expect(as('admin', grantAuthority, { ...grant, ...wrong })).rejects.toMatchObject({ code });
  });

  it('văn bản đến từ ngoài: bản quét mở lại được; tệp rỗng hoặc sai loại không vào sổ, không lưu nửa vời', async () => {
    const fields = { issuer: 'Bộ Y tế', summary: 'Công văn giấy', receivedOn: '2026-11-24' };
    const sent = (name: string, bytes: Uint8Array) =>
      as('writer', registerIncoming, {
        ...fields,
        file: { name, mediaType: 'text/html', bytes },
      });
    const counts = async (): Promise<unknown> =>
      (
        await database.owner.query(
          'select (select count(*) from files)::int as files, (select count(*) from incoming_documents)::int as entries',
        )
      ).rows[0];
    const before = await counts();
    const scan = Buffer.from('%PDF-1.7 bản quét');
    for (const [name, bytes] of [
      ['rong.pdf', Buffer.alloc(0)],
      ['trang.html', Buffer.from('<script>alert(1)</script>')],
      ['bang.xlsx', Buffer.from('504b0304', 'hex')],
      ['gia.pdf', Buffer.from('MZ không phải PDF')],
    ] as const)
      await expect(sent(name, bytes)).rejects.toMatchObject({
        code: 'documents.file_kind',
        params: { file: name },
      });
    await expect(
      sent('lon.pdf', Buffer.concat([scan, Buffer.alloc(40 * 1024 * 1024)])),
    ).rejects.toMatchObject({ code: 'platform.file_too_large', params: { limit: 40 } });
    expect(await counts()).toEqual(before);
    const { year, number } = await sent('Công văn.PDF', scan);
    expect(await as('reader', incomingFile, { year, number })).toMatchObject({
      name: 'Công văn.PDF',
      mediaType: 'application/pdf',
      bytes: scan,
    });
    await expect(as('stranger', incomingFile, { year, number })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });
});
