import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { answerPartOfOccurrence, askCoordination } from './use-cases/coordinate.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { listOccurrencesUseCase } from './use-cases/list-occurrences.ts';
import {
  addFile,
  attachToOccurrence,
  downloadEvidence,
  reviseEvidence,
} from './use-cases/manage-evidence.ts';
import {
  acceptOccurrence,
  extendOccurrence,
  returnOccurrence,
  submitOccurrence,
  withdrawOccurrence,
} from './use-cases/move-occurrence.ts';
import { planObligations } from './use-cases/plan-obligations.ts';

const REPORT_DUE = '2026-12-19'; // "trước ngày 20 tháng 12"
const file = (name: string, text: string) => ({
  name,
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode(text),
});

describe('Một nhiệm vụ giữa ba cơ quan', () => {
  let p: PlannedProvince;
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
  });
  afterAll(() => p.database.close());

  it('“trước ngày 20/12” thành hạn 19/12 trong lịch của Sở Nội vụ, nơi nhận là BHXH tỉnh', async () => {
    const { id } = await p.occurrence('so-noi-vu', 'Đ24.1', REPORT_DUE);
    const shown = await run(p.database.services, getOccurrence, p.worker('so-noi-vu'), { id });
    expect(shown.recipients.map(({ shortName }) => shortName)).toEqual(['BHXH tỉnh']);
    expect(shown.derivation.steps[0]?.text_vi).toContain('ngày cuối cùng còn đúng hạn là 19/12/2026');
    expect(shown.quote).toContain('trước ngày 20 tháng 12');
  });

  it('từ 01/3/2025 việc của Sở LĐTBXH là của Sở Nội vụ; từ 01/7/2025 việc của huyện là của xã', async () => {
    const lead = async (agency: string, from: string, to: string): Promise<number> =>
      (
        await run(p.database.services, listOccurrencesUseCase, p.person(agency, 'operator'), {
          role: 'lead',
          dueFrom: from,
          dueTo: to,
          limit: 200,
        })
      ).items.length;
    expect(await lead('so-noi-vu', '2026-12-31', '2026-12-31')).toBeGreaterThan(0);
    expect(await lead('ubnd-huyen-615', '2025-07-04', '2025-07-04')).toBe(1);
    expect(await lead('ubnd-huyen-615', '2025-08-01', '2027-12-31')).toBe(0);
    expect(await lead('ubnd-xa-23293', '2025-12-19', '2025-12-19')).toBe(1);
  });

  it('nộp không có minh chứng bị từ chối; nộp có tệp thì nơi nhận mở được tệp, cơ quan khác thì không', async () => {
    const { services } = p.database;
    const lead = p.worker('so-tai-chinh');
    const one = await p.occurrence('so-tai-chinh', 'Đ24.1', REPORT_DUE);
    await expect(run(services, submitOccurrence, lead, one)).rejects.toMatchObject({
      code: 'obligations.evidence_missing',
    });
    const { id: evidence } = await run(services, addFile, lead, {
      id: one.id,
      file: file('bao-cao.txt', 'Báo cáo năm'),
    });
    const recipient = p.worker('bhxh-tinh');
    await expect(run(services, downloadEvidence, recipient, { id: evidence })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    const sent = await run(services, submitOccurrence, lead, one);
    expect(sent.state).toBe('submitted');
    expect((await run(services, downloadEvidence, recipient, { id: evidence })).name).toBe('bao-cao.txt');
    await expect(
      run(services, downloadEvidence, p.worker('so-y-te'), { id: evidence }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    const accepted = await run(services, acceptOccurrence, recipient, sent);
    expect(accepted.state).toBe('accepted');
    const shown = await run(services, getOccurrence, lead, { id: one.id });
    expect(shown.events.map(({ kind }) => kind)).toEqual(['evidence_added', 'submit', 'accept']);
    expect(shown.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('nơi nhận trả lại phải nêu lý do; cơ quan chủ trì sửa, nộp lại; số lần trả được đếm, bản cũ còn nguyên', async () => {
    const { services } = p.database;
    const lead = p.worker('so-gddt');
    const one = await p.occurrence('so-gddt', 'Đ24.1', REPORT_DUE);
    const { id: evidence } = await run(services, addFile, lead, {
      id: one.id,
      file: file('v1.txt', 'bản 1'),
    });
    const sent = await run(services, submitOccurrence, lead, one);
    const bhxh = p.worker('bhxh-tinh');
    await expect(run(services, returnOccurrence, bhxh, { ...sent, reason: ' ' })).rejects.toMatchObject({
      code: 'platform.input_invalid',
    });
    const back = await run(services, returnOccurrence, bhxh, { ...sent, reason: 'Thiếu cột Mã số thuế' });
    expect(back.state).toBe('returned');
    await run(services, reviseEvidence, lead, { id: evidence, file: file('v2.txt', 'bản 2') });
    await run(services, submitOccurrence, lead, back);
    const shown = await run(services, getOccurrence, bhxh, { id: one.id });
    expect(shown.returns).toBe(1);
    expect(shown.evidence.map(({ revision, earlier }) => [revision, earlier.length])).toEqual([[2, 1]]);
    expect(shown.events.find(({ kind }) => kind === 'return')?.reason).toBe('Thiếu cột Mã số thuế');
  });

  it('xin phối hợp thì việc chờ; cơ quan phối hợp trả lời xong thì việc về tay chủ trì', async () => {
    const { services } = p.database;
    const bhxh = p.worker('bhxh-tinh');
    const one = await p.occurrence('bhxh-tinh', 'Đ7.4', '2026-12-31');
    const asked = await run(services, askCoordination, bhxh, { ...one, partDue: '2026-12-10' });
    expect(asked.state).toBe('waiting');
    const before = await run(services, getOccurrence, bhxh, { id: one.id });
    const partners = before.parts.map(({ agency }) => agency.shortName);
    expect(partners.toSorted()).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    await run(services, answerPartOfOccurrence, p.worker('so-noi-vu'), { id: one.id, answer: 'done' });
    await expect(
      run(services, answerPartOfOccurrence, p.worker('so-tai-chinh'), { id: one.id, answer: 'done' }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    const last = await run(services, answerPartOfOccurrence, p.worker('so-y-te'), {
      id: one.id,
      answer: 'declined',
      note: 'Không có lớp riêng',
    });
    expect(last.state).toBe('open');
    expect((await run(services, getOccurrence, bhxh, { id: one.id })).holder?.shortName).toBe('BHXH tỉnh');
  });

  it('nộp khi còn chờ phối hợp phải nêu lý do; phần phối hợp trả lời sau không kéo việc khỏi tay nơi nhận', async () => {
    const { services } = p.database;
    const bhxh = p.worker('bhxh-tinh');
    const one = await p.occurrence('bhxh-tinh', 'Đ7.4', '2027-12-31');
    const asked = await run(services, askCoordination, bhxh, one);
    expect(asked.state).toBe('waiting');
    const first = await run(services, answerPartOfOccurrence, p.worker('so-noi-vu'), {
      id: one.id,
      answer: 'done',
    });
    const waiting = await run(services, getOccurrence, bhxh, { id: one.id });
    expect([waiting.state, waiting.holder?.shortName]).toEqual(['waiting', 'Sở Y tế']);
    const note = 'Số liệu đã đủ';
    await expect(
      run(services, submitOccurrence, bhxh, { id: one.id, version: first.version, note }),
    ).rejects.toMatchObject({ code: 'obligations.reason_missing' });
    const sent = await run(services, submitOccurrence, bhxh, {
      id: one.id,
      version: first.version,
      note,
      reason: 'Không đợi được nữa',
    });
    const { holder } = await run(services, getOccurrence, bhxh, { id: one.id });
    const late = await run(services, answerPartOfOccurrence, p.worker('so-y-te'), {
      id: one.id,
      answer: 'done',
    });
    const shown = await run(services, getOccurrence, bhxh, { id: one.id });
    expect([sent.state, late.state, shown.holder]).toEqual(['submitted', 'submitted', holder]);
  });

  it('hai người cùng sửa: người sau được báo và thấy bản mới', async () => {
    const { services } = p.database;
    const lead = p.worker('thue-tinh');
    const one = await p.occurrence('thue-tinh', 'Đ24.1', REPORT_DUE);
    await run(services, addFile, lead, { id: one.id, file: file('a.txt', 'a') });
    const sent = await run(services, submitOccurrence, lead, one);
    await expect(run(services, withdrawOccurrence, lead, one)).rejects.toMatchObject({
      code: 'platform.stale',
      params: { version: sent.version },
    });
  });

  it('nơi nhận gia hạn có lý do; hạn gốc vẫn còn', async () => {
    const { services } = p.database;
    const one = await p.occurrence('so-khcn', 'Đ24.1', REPORT_DUE);
    const moved = await run(services, extendOccurrence, p.worker('bhxh-tinh'), {
      ...one,
      reason: 'Bão lũ',
      due: '2026-12-25',
    });
    expect(moved.due).toBe('2026-12-25');
    await expect(
      run(services, extendOccurrence, p.worker('so-khcn'), { ...moved, reason: 'x', due: '2026-12-30' }),
    ).rejects.toMatchObject({ code: 'obligations.not_party' });
    const shown = await run(services, getOccurrence, p.worker('so-khcn'), { id: one.id });
    expect([shown.scheduledOn, shown.due]).toEqual([REPORT_DUE, '2026-12-25']);
  });

  it('một minh chứng dùng cho hai nhiệm vụ', async () => {
    const { services } = p.database;
    const lead = p.worker('thue-tinh');
    const first = await p.occurrence('thue-tinh', 'Đ16.4', '2026-12-31');
    const second = await p.occurrence('thue-tinh', 'Đ16.3', '2026-12-31');
    const { id } = await run(services, addFile, lead, { id: first.id, file: file('quy4.txt', 'danh sách') });
    await run(services, attachToOccurrence, lead, { id: second.id, evidenceId: id });
    const shown = await run(services, getOccurrence, lead, { id: second.id });
    expect(shown.evidence.map((one) => [one.id, one.uses])).toEqual([[id, 2]]);
  });

  it('xem lại một ngày đã qua: trạng thái của ngày đó', async () => {
    const { services } = p.database;
    const filter = { role: 'lead' as const, dueFrom: REPORT_DUE, dueTo: REPORT_DUE };
    const state = async (asOf?: string): Promise<string[]> =>
      (await run(services, listOccurrencesUseCase, p.worker('so-tai-chinh'), { ...filter, asOf })).items.map(
        (item) => item.state,
      );
    p.database.setNow('2026-11-26T03:00:00.000Z');
    expect(await state()).toEqual(['accepted']);
    expect(await state('2026-11-23')).toEqual(['upcoming']);
    expect(await state('2026-11-24')).toEqual(['accepted']);
  });

  it('cơ quan ngoài cuộc không thấy nhiệm vụ, kể cả khi biết mã', async () => {
    const one = await p.occurrence('so-gddt', 'Đ24.1', REPORT_DUE);
    await expect(
      run(p.database.services, getOccurrence, p.worker('so-y-te'), { id: one.id }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(run(p.database.services, acceptOccurrence, p.worker('so-y-te'), one)).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await run(p.database.services, getOccurrence, p.person('ubnd-tinh', 'leader'), { id: one.id });
  });

  it('lập lịch lại không đổi gì khi không có gì đổi', async () => {
    const again = await run(p.database.services, planObligations, p.system, {});
    expect(again).toEqual({ rounds: 0, occurrences: 0, updated: 0, removed: 0 });
  });
});
