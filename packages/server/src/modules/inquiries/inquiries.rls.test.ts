import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw, sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { openInquiryDesk, type InquiryDesk } from './inquiries.fixtures.ts';
import { answerInquiry } from './use-cases/answer-inquiry.ts';
import { attachToInquiry, detachFromInquiry, inquiryFile } from './use-cases/inquiry-files.ts';

const ANSWER = { answers: ['128 cơ sở', ''] };

describe('Yêu cầu cung cấp thông tin: hai bên thấy phần của mình, không ai khác', () => {
  let desk: InquiryDesk;

  beforeAll(async () => {
    desk = await openInquiryDesk();
  });
  afterAll(() => desk.database.close());

  it('hỏi nhiều cơ quan một lần: mỗi nơi chỉ thấy phần của mình, nơi khác và tệp của nơi khác thì không', async () => {
    const id = await desk.ask({ agencyIds: [desk.health, desk.finance, desk.finance] });
    expect((await desk.seen('asker', id)).threads).toHaveLength(2);
    const file = await desk.as('health', attachToInquiry, {
      inquiryId: id,
      file: { name: 'danh-sach.xlsx', mediaType: 'application/zip', bytes: Buffer.from('danh sách') },
    });
    const { version } = await desk.thread('health', id);
    await desk.as('health', answerInquiry, { inquiryId: id, agencyId: desk.health, version, ...ANSWER });
    expect((await desk.thread('finance', id)).agency.id).toBe(desk.finance);
    for (const name of ['finance', 'stranger'] as const)
      await expect(desk.as(name, inquiryFile, { inquiryId: id, fileId: file.id })).rejects.toMatchObject({
        code: 'platform.not_found',
      });
    await expect(desk.seen('stranger', id)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(
      desk.as('finance', answerInquiry, { inquiryId: id, agencyId: desk.health, version: 2, ...ANSWER }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    expect((await desk.seen('leader', id)).threads).toHaveLength(2);
  });

  it('cơ sở dữ liệu tự giữ: ngoài hai bên và cấp tỉnh không ai thấy hay sửa được dòng nào', async () => {
    const id = await desk.ask();
    await desk.step('health', answerInquiry, id, ANSWER);
    const count = (actor: Actor, table: string, column: string): Promise<number> =>
      inTransactionAs(
        desk.database.pool,
        actor,
        async (tx) =>
          (
            await tx.get<{ n: number }>(
              sql`select count(*)::int as n from ${raw(table)} where ${raw(column)} = ${id}::uuid`,
            )
          ).n,
      );
    for (const [table, column] of [
      ['inquiries', 'id'],
      ['inquiry_threads', 'inquiry_id'],
      ['inquiry_events', 'inquiry_id'],
    ] as const) {
      const own = await count(desk.people.asker, table, column);
      expect(own).toBeGreaterThan(0);
      expect([
        await count(desk.people.health, table, column),
        await count(desk.people.leader, table, column),
        await count(desk.people.stranger, table, column),
        await count({ ...desk.people.asker, tenantId: crypto.randomUUID() }, table, column),
      ]).toEqual([own, own, 0, 0]);
    }
    const touched = await inTransactionAs(desk.database.pool, desk.people.stranger, (tx) =>
      tx.run(sql`update inquiry_threads set state = 'withdrawn' where inquiry_id = ${id}`),
    );
    expect(touched).toBe(0);
    await expect(
      inTransactionAs(desk.database.pool, desk.people.stranger, (tx) =>
        tx.run(sql`
          insert into inquiry_events (tenant_id, inquiry_id, agency_id, asker_agency_id, step, by_agency_id, made_by)
          values (${desk.province.tenantId}, ${id}, ${desk.health}, ${desk.people.asker.agencyId}, 'close', ${desk.people.asker.agencyId}, 'x')`),
      ),
    ).rejects.toThrow(/row-level security/u);
  });

  it('tệp của câu trả lời còn soạn thì bên hỏi chưa thấy; gửi đi mới thấy và không rút lại được', async () => {
    const id = await desk.ask();
    const attach = (name: string): Promise<{ id: string }> =>
      desk.as('health', attachToInquiry, {
        inquiryId: id,
        file: { name, mediaType: 'text/plain', bytes: Buffer.from(name) },
      });
    const [kept, dropped] = [await attach('giu.txt'), await attach('bo.txt')];
    expect((await desk.thread('asker', id)).files).toEqual([]);
    await expect(desk.as('asker', inquiryFile, { inquiryId: id, fileId: kept.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await desk.as('health', detachFromInquiry, { inquiryId: id, fileId: dropped.id });
    await desk.step('health', answerInquiry, id, { answers: ['', ''] });
    expect((await desk.thread('asker', id)).files).toMatchObject([{ id: kept.id, name: 'giu.txt' }]);
    expect((await desk.as('asker', inquiryFile, { inquiryId: id, fileId: kept.id })).name).toBe('giu.txt');
    await expect(
      desk.as('health', detachFromInquiry, { inquiryId: id, fileId: kept.id }),
    ).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await expect(attach('muon.txt')).rejects.toMatchObject({ code: 'inquiries.closed_for_files' });
  });

  it('tệp kèm câu hỏi thì mọi nơi được hỏi mở được; tệp rỗng không nhận', async () => {
    const id = await desk.ask({ agencyIds: [desk.health, desk.finance] });
    const sent = (bytes: Buffer) =>
      desk.as('asker', attachToInquiry, {
        inquiryId: id,
        file: { name: 'mau.docx', mediaType: 'text/plain', bytes },
      });
    const { id: fileId } = await sent(Buffer.from('mẫu'));
    for (const name of ['health', 'finance'] as const)
      expect((await desk.as(name, inquiryFile, { inquiryId: id, fileId })).name).toBe('mau.docx');
    await expect(sent(Buffer.alloc(0))).rejects.toMatchObject({ code: 'inquiries.file_is_empty' });
  });
});
