import type { DocumentDetail } from '@ansinh/contract/documents/documents.schemas';
import { readDocument } from '@ansinh/legal-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { AGENCY, loadOffice, RECIPIENT, type Office } from './documents.fixtures.ts';
import { issueDocument } from './use-cases/issue-document.ts';
import { returnDocument, reviewDocument, withdrawDocument } from './use-cases/move-document.ts';
import { documentFile, getDocument, listDocuments } from './use-cases/read-documents.ts';
import { receiveDocument } from './use-cases/receive-document.ts';
import { cancelNumber, incomingRegister, outgoingRegister, takeNumber } from './use-cases/registers.ts';
import { signDocument } from './use-cases/sign-document.ts';
import { endAuthority, grantAuthority, listAuthorities } from './use-cases/signing-authorities.ts';
import { saveDocument } from './use-cases/write-document.ts';

describe('Văn bản hành chính từ dự thảo đến nơi nhận', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let office: Office;

  const as: Office['as'] = (name, useCase, input) => office.as(name, useCase, input);
  const draft = (more: object = {}) => ({
    kind: 'report',
    symbol: 'BHXH',
    place: 'Quảng Ngãi',
    summary: 'Kết quả phối hợp 6 tháng đầu năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh'],
    content: [{ block: 'paragraph', runs: [{ text: 'Toàn tỉnh có 1.012.345 người tham gia' }] }],
    recipients: ['Như trên', 'Lưu: VT'],
    sendTo: [province.agencyId(RECIPIENT)],
    ...more,
  });
  const signed = async (more: object = {}): Promise<{ id: string; version: number }> => {
    const saved = await as('writer', saveDocument, { draft: draft(more) });
    const at = { documentId: saved.id };
    const reviewed = await as('reader', reviewDocument, { ...at, version: saved.version });
    return as('head', signDocument, { ...at, version: reviewed.version });
  };
  const issued = async (day = '2026-11-24', more: object = {}) => {
    const { id, version } = await signed(more);
    return as('reader', issueDocument, { documentId: id, version, day });
  };

  beforeAll(async () => {
    database = await createDemoDatabase({ demo: true });
    province = await loadDemoProvince(database);
    office = await loadOffice(database, province);
  });
  afterAll(() => database.close());

  it('chưa được giao quyền ký thì không ký được, câu trả lời nói ngày nào', async () => {
    await expect(signed()).rejects.toMatchObject({
      code: 'documents.no_authority',
      params: { day: '24/11/2026' },
    });
    await as('admin', grantAuthority, {
      userId: office.actor('head').id,
      capacity: 'deputy',
      headOffice: 'Giám đốc',
      ownOffice: 'Phó Giám đốc',
      from: '2026-01-01',
    });
    await expect(signed()).resolves.toMatchObject({ state: 'signed' });
  });

  it('một người không giữ hai quyền ký trong cùng thời gian', async () => {
    const { items } = await as('admin', listAuthorities, {});
    const [held] = items;
    await expect(
      as('admin', grantAuthority, {
        userId: held?.userId,
        capacity: 'head',
        headOffice: 'Giám đốc',
        from: '2026-06-01',
      }),
    ).rejects.toMatchObject({ code: 'documents.authority_overlaps' });
    await expect(
      as('admin', endAuthority, { authorityId: held?.id, lastDay: '2027-12-31', version: 99 }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('người soạn không tự duyệt; trả lại phải có lý do và văn bản về lại dự thảo', async () => {
    const { id, version } = await as('writer', saveDocument, { draft: draft() });
    const at = { documentId: id, version };
    await expect(as('writer', reviewDocument, at)).rejects.toMatchObject({ code: 'documents.own_review' });
    const reviewed = await as('reader', reviewDocument, at);
    const again = { documentId: id, version: reviewed.version };
    await expect(as('head', returnDocument, again)).rejects.toMatchObject({
      code: 'documents.reason_needed',
    });
    await as('head', returnDocument, { ...again, reason: 'Thiếu số liệu quý II' });
    expect(await as('writer', getDocument, { documentId: id })).toMatchObject({
      state: 'draft',
      reason: 'Thiếu số liệu quý II',
      abilities: ['save', 'withdraw'],
    });
  });

  it('phát hành lấy số kế tiếp của năm và loại, gửi nơi nhận; nơi nhận vào sổ đến một lần', async () => {
    const { id, text } = await issued();
    expect(text).toBe('Số: 01/BC-BHXH');
    expect((await as('clerk', listDocuments, { hands: 'received' })).items).toMatchObject([
      { id, number: '01/BC-BHXH', received: { at: null, number: null } },
    ]);
    expect(await as('clerk', receiveDocument, { documentId: id })).toEqual({ number: 1, year: 2026 });
    await expect(as('clerk', receiveDocument, { documentId: id })).rejects.toMatchObject({
      code: 'documents.received_before',
    });
    expect((await as('clerk', incomingRegister, { year: 2026 })).items).toMatchObject([
      { number: 1, symbol: '01/BC-BHXH', issuer: 'Bảo hiểm xã hội tỉnh Quảng Ngãi' },
    ]);
    const sent = await as('writer', getDocument, { documentId: id });
    expect(sent.deliveries).toMatchObject([{ incomingNumber: 1, simulated: true }]);
  });

  it('mười người lấy số cùng lúc: mỗi người một số, không số nào bị bỏ', async () => {
    const paper = {
      kind: 'letter',
      symbol: 'BHXH',
      unitSymbol: 'VP',
      summary: 'Công văn giấy',
      day: '2026-11-24',
    };
    const taken = await Promise.all(Array.from({ length: 10 }, () => as('reader', takeNumber, paper)));
    expect(taken.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('số đã hủy vẫn nằm trong sổ và không cấp lại; số của văn bản đã phát hành không hủy được', async () => {
    const at = { year: 2026, kind: 'letter', number: 10, reason: 'In hỏng' };
    await as('reader', cancelNumber, at);
    await expect(as('reader', cancelNumber, at)).rejects.toMatchObject({
      code: 'documents.number_cancelled_before',
    });
    const next = await as('reader', takeNumber, {
      kind: 'letter',
      symbol: 'BHXH',
      unitSymbol: 'VP',
      summary: 'Công văn sau',
      day: '2026-11-24',
    });
    expect(next).toEqual({ number: 11, text: 'Số: 11/BHXH-VP' });
    const register = (await as('reader', outgoingRegister, { year: 2026 })).items;
    expect(register.find(({ kind, number }) => kind === 'letter' && number === 10)?.cancelled).toMatchObject({
      because: 'In hỏng',
    });
    await expect(
      as('reader', cancelNumber, { year: 2026, kind: 'report', number: 1, reason: 'Nhầm' }),
    ).rejects.toMatchObject({ code: 'documents.number_of_document' });
  });

  it('ngày văn bản không sớm hơn ngày ký, không sau hôm nay; một lần phát hành hỏng không làm mất số', async () => {
    const { id, version } = await signed();
    const at = { documentId: id, version };
    for (const day of ['2026-11-23', '2026-11-25'])
      await expect(as('reader', issueDocument, { ...at, day })).rejects.toMatchObject({
        code: 'documents.day_before_signing',
      });
    expect((await as('reader', issueDocument, { ...at, day: '2026-11-24' })).text).toBe('Số: 02/BC-BHXH');
  });

  it('nội dung đã ký không sửa được, kể cả bằng lệnh thẳng vào cơ sở dữ liệu; chữ ký vẫn khớp', async () => {
    const { id, version } = await signed();
    await expect(
      as('writer', saveDocument, { documentId: id, version, draft: draft({ summary: 'Khác' }) }),
    ).rejects.toMatchObject({ code: 'documents.step_not_allowed' });
    await expect(
      database.owner.query(`update official_documents set summary = 'Khác' where id = '${id}'`),
    ).rejects.toThrow(/signed content cannot change/u);
    const detail: DocumentDetail = await as('writer', getDocument, { documentId: id });
    expect(detail.signature).toMatchObject({
      intact: true,
      simulated: true,
      lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    });
    await as('writer', withdrawDocument, { documentId: id, version, reason: 'Thay bằng báo cáo khác' });
  });

  it('chữ ký mô phỏng được ghi rõ trên văn bản in ra', async () => {
    const { id } = await issued();
    for (const format of ['docx', 'pdf']) {
      const file = await as('clerk', documentFile, { documentId: id, format });
      const read = await readDocument(file.bytes, file.name);
      const text = read.ok ? read.value.text.replace(/\s+/gu, ' ') : '';
      expect(text).toContain('Chữ ký mô phỏng, không có giá trị pháp lý');
      expect(text).toContain('PHÓ GIÁM ĐỐC');
      expect(text).toContain('tham gia./.');
    }
  });

  it('cơ quan ngoài nơi nhận không thấy văn bản, sổ và quyền ký của cơ quan khác', async () => {
    const { id } = await issued();
    await expect(as('stranger', getDocument, { documentId: id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await expect(as('stranger', receiveDocument, { documentId: id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    expect((await as('stranger', listDocuments, { hands: 'received' })).items).toEqual([]);
    expect((await as('stranger', outgoingRegister, { year: 2026 })).items).toEqual([]);
    expect((await as('stranger', listAuthorities, {})).items).toEqual([]);
    const hidden = await signed();
    await expect(as('clerk', getDocument, { documentId: hidden.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('chữ dán từ Word vào dự thảo được làm sạch, mỗi đoạn dán thành một đoạn, không mất lời', async () => {
    const content = [
      { block: 'paragraph', runs: [{ text: '\uFEFFĐoạn\u00A0một\r\n\r\nĐoạn\u200B hai' }] },
      {
        block: 'paragraph',
        runs: [{ text: 'Có ' }, { text: '12 người', bold: true }, { text: ' tham gia' }],
      },
    ];
    const { id } = await as('writer', saveDocument, { draft: draft({ content }) });
    expect((await as('writer', getDocument, { documentId: id })).draft.content).toEqual([
      { block: 'paragraph', runs: [{ text: 'Đoạn một' }] },
      { block: 'paragraph', runs: [{ text: 'Đoạn hai' }] },
      {
        block: 'paragraph',
        runs: [{ text: 'Có ' }, { text: '12 người', bold: true }, { text: ' tham gia' }],
      },
    ]);
  });

  it('văn bản chỉ có nơi nhận giấy phát hành được cả khi chưa nối trục', async () => {
    const { id, version } = await signed({ sendTo: [] });
    const clerk = office.actor('reader');
    const real = { ...database.services, config: { ...database.services.config, demo: false } };
    const at = { documentId: id, version, day: '2026-11-24' };
    await expect(run(real, issueDocument, clerk, at)).resolves.toMatchObject({ state: 'issued' });
  });

  it('nơi nhận lặp lại chỉ gửi một lần; chính mình hoặc cơ quan lạ thì câu trả lời nói rõ', async () => {
    const to = province.agencyId(RECIPIENT);
    const { id } = await issued('2026-11-24', { sendTo: [to, to] });
    expect((await as('writer', getDocument, { documentId: id })).deliveries).toHaveLength(1);
    for (const stranger of [province.agencyId(AGENCY), '018f0000-0000-7000-8000-000000000000'])
      await expect(
        as('writer', saveDocument, { draft: draft({ sendTo: [stranger] }) }),
      ).rejects.toMatchObject({ code: 'documents.recipient_unknown' });
  });

  it('nơi chưa nối dịch vụ ký và trục văn bản thì không ký giả, văn bản vẫn chờ', async () => {
    const saved = await as('writer', saveDocument, { draft: draft() });
    const reviewed = await as('reader', reviewDocument, { documentId: saved.id, version: saved.version });
    const head = office.actor('head');
    const real = { ...database.services, config: { ...database.services.config, demo: false } };
    await expect(
      run(real, signDocument, head, { documentId: saved.id, version: reviewed.version }),
    ).rejects.toMatchObject({ code: 'documents.signature_unavailable' });
    expect(await as('head', getDocument, { documentId: saved.id })).toMatchObject({ state: 'reviewed' });
  });
});
