import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { listNoticesOfAgency } from '../obligations/use-cases/read-notices.ts';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { openInquiryDesk, TODAY, type InquiryDesk } from './inquiries.fixtures.ts';
import { answerInquiry } from './use-cases/answer-inquiry.ts';
import { askExtension, decideExtension } from './use-cases/extensions.ts';
import {
  closeInquiry,
  declineInquiry,
  receiveInquiry,
  returnInquiry,
  withdrawInquiry,
} from './use-cases/move-inquiry.ts';
import { inquiryForm, listInquiries } from './use-cases/read-inquiries.ts';
import { remindInquiries } from './use-cases/remind-inquiries.ts';

const ANSWER = { answers: ['128 cơ sở', ''] };

describe('Yêu cầu cung cấp thông tin giữa các cơ quan', () => {
  let desk: InquiryDesk;

  beforeAll(async () => {
    desk = await openInquiryDesk();
  });
  afterAll(() => desk.database.close());

  it('hỏi rồi nhận, trả lời, bị trả lại vì thiếu, trả lời lại, khép lại; mỗi bước còn trong dòng thời gian', async () => {
    desk.on(TODAY);
    const id = await desk.ask();
    expect(await desk.thread('health', id)).toMatchObject({
      state: 'asked',
      dueOn: '2026-12-03',
      abilities: ['receive', 'answer', 'decline', 'ask-extension'],
    });
    await desk.step('health', receiveInquiry, id);
    desk.on('2026-11-26');
    await desk.step('health', answerInquiry, id, ANSWER);
    expect(await desk.thread('asker', id)).toMatchObject({
      state: 'answered',
      takenDays: 2,
      timeliness: { kind: 'on-time' },
      abilities: ['return', 'close'],
    });
    await desk.step('asker', returnInquiry, id, {
      note: 'Thiếu danh sách',
      points: [1],
      dueOn: '2026-11-28',
    });
    expect(await desk.thread('health', id)).toMatchObject({ state: 'returned', dueOn: '2026-11-30' });
    desk.on('2026-12-01');
    expect((await desk.thread('health', id)).timeliness).toEqual({ kind: 'overdue', days: 1 });
    await desk.step('health', answerInquiry, id, { answers: ['128 cơ sở', 'Kèm theo'] });
    await desk.step('asker', closeInquiry, id);
    const closed = await desk.thread('asker', id);
    expect(closed).toMatchObject({
      state: 'closed',
      takenDays: 5,
      timeliness: { kind: 'late', days: 1 },
      abilities: [],
    });
    expect(closed.events.map((event) => event.step)).toEqual([
      'ask',
      'receive',
      'answer',
      'return',
      'answer',
      'close',
    ]);
    expect(closed.events[3]).toMatchObject({ note: 'Thiếu danh sách', points: [1] });
    desk.on(TODAY);
  });

  it('xin lùi hạn: hạn mới phải muộn hơn, chờ bên hỏi quyết định; đồng ý thì hạn dời, không thì giữ và nói lý do', async () => {
    const id = await desk.ask();
    await expect(
      desk.step('health', askExtension, id, { dueOn: '2026-12-02', note: 'bận' }),
    ).rejects.toMatchObject({
      code: 'inquiries.extension_not_later',
      params: { due: '02/12/2026', current: '03/12/2026' },
    });
    await desk.step('health', askExtension, id, { dueOn: '2026-12-05', note: 'Chờ tuyến xã' });
    expect(await desk.thread('asker', id)).toMatchObject({
      dueOn: '2026-12-03',
      wantedExtension: { dueOn: '2026-12-07', because: 'Chờ tuyến xã' },
    });
    await expect(desk.step('asker', decideExtension, id, { granted: false })).rejects.toMatchObject({
      code: 'inquiries.reason_needed',
    });
    await desk.step('asker', decideExtension, id, { granted: true });
    expect(await desk.thread('health', id)).toMatchObject({ dueOn: '2026-12-07', wantedExtension: null });
  });

  it('từ chối, rút lại phải có lý do; hai người cùng làm một lúc thì người sau biết', async () => {
    const id = await desk.ask();
    await expect(desk.step('health', declineInquiry, id)).rejects.toMatchObject({
      code: 'inquiries.reason_needed',
    });
    await expect(desk.step('asker', receiveInquiry, id)).rejects.toMatchObject({
      code: 'inquiries.not_your_side',
    });
    await desk.step('health', declineInquiry, id, { note: 'Không quản lý số liệu này' });
    await expect(
      desk.as('asker', withdrawInquiry, { inquiryId: id, agencyId: desk.health, version: 1, note: 'thôi' }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
    await expect(desk.step('asker', withdrawInquiry, id, { note: 'thôi' })).rejects.toMatchObject({
      code: 'inquiries.step_not_allowed',
    });
  });

  it('không hỏi chính mình, không hỏi cơ quan lạ, không đặt hạn đã qua, không dựa vào điều khoản lạ', async () => {
    for (const [wrong, code] of [
      [{ agencyIds: [desk.people.asker.agencyId] }, 'inquiries.agency_unknown'],
      [{ agencyIds: ['018f0000-0000-7000-8000-000000000000'] }, 'inquiries.agency_unknown'],
      [{ dueOn: '2026-11-23' }, 'inquiries.due_before_today'],
      [
        { provision: { regulationId: '018f0000-0000-7000-8000-000000000000', provisionId: 'd1' } },
        'inquiries.clause_unknown',
      ],
    ] as const)
      await expect(desk.ask(wrong)).rejects.toMatchObject({ code });
    await expect(desk.ask({ items: [] })).rejects.toMatchObject({ code: 'platform.input_invalid' });
  });

  it('quá hạn lên đầu danh sách của cả hai bên; hai bên được báo một lần, sắp hạn thì báo bên được hỏi', async () => {
    desk.on('2026-11-10');
    const late = await desk.ask({ subject: 'Đã quá hạn', dueOn: '2026-11-20' });
    desk.on(TODAY);
    const soon = await desk.ask({ subject: 'Sắp đến hạn', dueOn: '2026-11-26' });
    for (const [name, side] of [
      ['asker', 'sent'],
      ['health', 'received'],
    ] as const) {
      const list = await desk.as(name, listInquiries, { side });
      expect(list.items[0]).toMatchObject({
        inquiryId: late,
        timeliness: { kind: 'overdue', days: 2 },
      });
      expect((await desk.as(name, listInquiries, { side, show: 'overdue' })).items).toHaveLength(1);
    }
    expect((await desk.as('stranger', listInquiries, { side: 'received', show: 'all' })).items).toEqual([]);
    const { services } = desk;
    expect((await run(services, remindInquiries, desk.province.system, {})).told).toBe(3);
    expect((await run(services, remindInquiries, desk.province.system, {})).told).toBe(0);
    const { items } = await desk.as('health', listNoticesOfAgency, { limit: 10 });
    const words = items.map(({ text, path }) => [text.vi, path]);
    expect(words).toContainEqual([
      expect.stringMatching(/^Quá hạn trả lời từ 20\/11\/2026: Đã quá hạn/u),
      `/yeu-cau-thong-tin/${late}`,
    ]);
    expect(words).toContainEqual([
      'Sắp đến hạn trả lời (26/11/2026): Sắp đến hạn',
      `/yeu-cau-thong-tin/${soon}`,
    ]);
  });

  it('căn cứ chọn trong quy chế đang áp dụng, điều khoản nói về cung cấp thông tin đứng trước; hạn mặc định nói rõ là chưa xác minh', async () => {
    const pack = await readPack(await packFolder('kontum-25-2024'));
    await run(desk.services, adoptPack, desk.province.system, { pack });
    const { term, clauses } = await desk.as('asker', inquiryForm, {});
    expect(term).toMatchObject({ days: 7, dueOn: '2026-12-03', certainty: 'unverified' });
    const clause = clauses.find(({ provisionId }) => provisionId === 'd20.7');
    expect(clause).toMatchObject({ regulationCode: 'KT25', speaksOfInformation: true });
    expect(clauses.findIndex(({ speaksOfInformation }) => !speaksOfInformation)).toBeGreaterThan(
      clauses.findLastIndex(({ speaksOfInformation }) => speaksOfInformation),
    );
    const { regulationId = '', provisionId = '' } = clause ?? {};
    const id = await desk.ask({ provision: { regulationId, provisionId } });
    expect((await desk.seen('health', id)).basis).toMatchObject({
      regulationCode: 'KT25',
      provisionId: 'd20.7',
    });
  });

  it('chữ dán từ Word, phông VNI và TCVN3, vào câu hỏi và câu trả lời thành chữ Unicode sạch, không mất từ nào', async () => {
    const id = await desk.ask({
      subject: 'Soá cô sôû\u200B khaùm chöõa beänh',
      items: ['Số\u00A0cơ sở có hợp đồng', '\uF0B7 Danh s¸ch ®¬n vÞ'],
    });
    const seen = await desk.seen('health', id);
    expect(seen.subject).toBe('Số cơ sở khám chữa bệnh');
    expect(seen.items).toEqual(['Số cơ sở có hợp đồng', '- Danh sách đơn vị']);
    await desk.step('health', answerInquiry, id, { answers: ['128\u00A0cơ sở\u200B', ''], note: '' });
    const [thread] = (await desk.seen('asker', id)).threads;
    expect(thread?.events.at(-1)?.answers).toEqual(['128 cơ sở', '']);
    const blank = await desk.ask();
    await expect(
      desk.step('health', answerInquiry, blank, { answers: ['\u200B', '\uFEFF'] }),
    ).rejects.toMatchObject({ code: 'inquiries.answer_is_empty' });
  });
});
