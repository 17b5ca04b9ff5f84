import type { Actor, Role } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import type { DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { cardProvince, pupilRequest } from './cards.fixtures.ts';
import { cardRequestsOf } from './card-requests-of.ts';
import type { NewCardRequest } from './new-card-request.ts';
import { openCardRequests } from './open-card-requests.ts';
import { cardTimes } from './use-cases/card-times.ts';
import { exportCards } from './use-cases/export-cards.ts';
import { importCards } from './use-cases/import-cards.ts';
import { issueCard } from './use-cases/issue-card.ts';
import { listCardRequests } from './use-cases/list-card-requests.ts';
import { cancelCard, requestAgain, returnCard } from './use-cases/move-card.ts';
import { openCardRequest } from './use-cases/open-card-request.ts';
import { renewCard } from './use-cases/renew-card.ts';
import { requestCard } from './use-cases/request-card.ts';

const SCHOOL = 'thpt-kon-tum';
const COMMUNE = 'ubnd-xa-23293';

describe('Cấp thẻ BHYT và sổ BHXH', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let school: Actor;
  let insurer: Actor;

  beforeAll(async () => {
    ({ database, province, school, insurer } = await cardProvince());
  });
  afterAll(() => database.close());

  const as = <Input, Output>(actor: Actor, useCase: UseCase<Input, Output>, input: object): Promise<Output> =>
    run(database.services, useCase, actor, input);
  const asked = (more: Parameters<typeof pupilRequest>[1]): NewCardRequest => pupilRequest(school, more);
  const open = (rows: readonly NewCardRequest[], actor = school): Promise<string[]> =>
    inTransactionAs(database.pool, actor, (tx) => openCardRequests(tx, rows));
  const named = async (q: string, actor: Actor) => (await as(actor, listCardRequests, { q })).items;
  const issue = (requestId: string, number: string, more: object = {}) =>
    as(insurer, issueCard, { requestId, version: 1, number, issuedOn: '2026-11-24', ...more });

  // 24/11/2026 is a holiday.
  it('hạn cấp là số ngày làm việc của luật kể từ ngày đề nghị, kèm căn cứ', async () => {
    const [id = ''] = await open([asked({ fullName: 'Y Hạn Mẫu' })]);
    const [row] = await named('y han mau', school);
    expect(row).toMatchObject({ id, state: 'requested', dueOn: '2026-11-30', abilities: ['cancel'] });
    const { terms } = await as(insurer, listCardRequests, {});
    expect(terms[0]).toMatchObject({ kind: 'card', days: 5, certainty: 'verified' });
    expect(terms[0]?.basis).toContain('17');
  });

  it('đề nghị hai lần theo cùng một danh sách chỉ có một yêu cầu, kể cả trong cùng một lần gửi', async () => {
    const row = asked({ fullName: 'A Một Lần', originKey: 'roster:1:2026' });
    const first = await open([row, row]);
    expect(new Set(first).size).toBe(1);
    expect(await open([row])).toEqual([first[0]]);
    expect(await named('a mot lan', school)).toHaveLength(1);
  });

  it('cấp xong ghi số, thời hạn và số ngày làm việc; nơi đề nghị thấy qua danh sách của mình', async () => {
    const [id = ''] = await open([asked({ fullName: 'Y Được Cấp', bhxhNumber: '6212345601' })]);
    await expect(issue(id, 'HS4626212345699')).rejects.toMatchObject({ code: 'cards.number_differs' });
    await expect(issue(id, 'HS462621')).rejects.toMatchObject({ code: 'cards.number_wrong' });
    await expect(issue(id, 'HS4626212345601', { issuedOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'cards.issued_in_future',
    });
    await expect(
      issue(id, 'HS4626212345601', { validFrom: '2026-12-01', validTo: '2026-01-01' }),
    ).rejects.toMatchObject({ code: 'cards.validity_wrong' });
    await issue(id, 'hs4 62 6212345601', { validFrom: '2026-12-01', validTo: '2027-11-30' });
    const brief = await inTransactionAs(database.pool, school, (tx) => cardRequestsOf(tx, [id]));
    expect(brief.get(id)).toMatchObject({
      state: 'issued',
      cardNumber: 'HS4626212345601',
      takenDays: 1,
      issuedOn: '2026-11-24',
      validTo: '2027-11-30',
    });
    const detail = await as(school, openCardRequest, { requestId: id });
    expect(detail.events.map(({ step, agency }) => [step, agency])).toEqual([
      ['request', 'Trường THPT Kon Tum'],
      ['issue', expect.stringContaining('Bảo hiểm xã hội tỉnh')],
    ]);
    await expect(issue(id, 'HS4626212345601', { version: 2 })).rejects.toMatchObject({
      code: 'cards.step_not_allowed',
    });
  });

  it('một số thẻ không cấp cho hai người', async () => {
    const [first = '', second = ''] = await open([
      asked({ fullName: 'A Số Riêng' }),
      asked({ fullName: 'Y Số Chung' }),
    ]);
    await issue(first, 'HS4626212345777');
    await expect(issue(second, 'HS4626212345777')).rejects.toMatchObject({ code: 'cards.number_taken' });
  });

  it('nơi đề nghị không tự cấp; BHXH không hủy thay; người khác sửa trước thì báo', async () => {
    const [id = ''] = await open([asked({ fullName: 'A Đúng Việc' })]);
    const step = { requestId: id, version: 1 };
    await expect(
      as(school, issueCard, { ...step, number: '6212345678', issuedOn: '2026-11-24' }),
    ).rejects.toMatchObject({ code: 'cards.not_yours' });
    await expect(as(insurer, cancelCard, step)).rejects.toMatchObject({ code: 'cards.not_yours' });
    await expect(as(school, cancelCard, { ...step, version: 7 })).rejects.toMatchObject({
      code: 'platform.stale',
    });
  });

  it('trả lại có lý do, gửi lại thì hạn tính lại từ hôm nay, hủy rồi đề nghị lại được', async () => {
    const row = asked({ fullName: 'Y Trả Lại', originKey: 'roster:2:2026' });
    const [id = ''] = await open([row]);
    await expect(as(insurer, returnCard, { requestId: id, version: 1 })).rejects.toMatchObject({
      code: 'cards.reason_needed',
    });
    await as(insurer, returnCard, { requestId: id, version: 1, reason: 'Sai ngày sinh' });
    expect((await named('y tra lai', school))[0]).toMatchObject({
      state: 'returned',
      returnedBecause: 'Sai ngày sinh',
      abilities: ['cancel', 'request-again'],
    });
    await as(school, requestAgain, { requestId: id, version: 2 });
    expect((await named('y tra lai', school))[0]).toMatchObject({
      state: 'requested',
      requestedOn: '2026-11-24',
      dueOn: '2026-12-01',
      returnedBecause: null,
    });
    await as(school, cancelCard, { requestId: id, version: 3 });
    const [again] = await open([row]);
    expect(again).not.toBe(id);
  });

  it('gia hạn nối tiếp ngày hết hạn, cấp lại giữ thời hạn cũ; mỗi việc là một yêu cầu có hạn riêng', async () => {
    const [id = ''] = await open([asked({ fullName: 'A Gia Hạn' })]);
    await issue(id, 'HS4626212345888', { validFrom: '2026-01-01', validTo: '2026-12-31' });
    const longer = await as(school, renewCard, {
      requestId: id,
      purpose: 'extend',
      reason: 'Đã đóng năm 2027',
      validTo: '2027-12-31',
    });
    const other = await as(school, renewCard, { requestId: id, purpose: 'reissue', reason: 'Mất thẻ' });
    const rows = await named('a gia han', school);
    expect(rows.find((row) => row.id === longer.id)).toMatchObject({
      purpose: 'extend',
      validFrom: '2027-01-01',
      validTo: '2027-12-31',
      requestedOn: '2026-11-24',
    });
    expect(rows.find((row) => row.id === other.id)).toMatchObject({
      purpose: 'reissue',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    });
    await expect(issue(longer.id, 'HS4626212345888')).resolves.toMatchObject({ state: 'issued' });
  });

  it('nạp danh sách số: dòng đúng được cấp, dòng sai trở lại kèm lý do', async () => {
    const [good = '', bad = ''] = await open([
      asked({ fullName: 'Y Nạp Tốt', identityNumber: '062210000111' }),
      asked({ fullName: 'A Nạp Sai', identityNumber: '062210000222' }),
    ]);
    const { items } = await as(insurer, listCardRequests, { q: 'nap' });
    const noOf = (id: string): string => String(items.find((row) => row.id === id)?.requestNo);
    const lines = [
      { no: '', identity: '062210000111', number: 'HS4626212349001', to: '31/12/2027' },
      { no: noOf(bad), identity: '', number: 'HS46', to: '' },
      { no: '999999', identity: '', number: 'HS4626212349003', to: '' },
      { no: noOf(good), identity: '', number: '', to: '' },
    ];
    const text = (header: string, key: 'no' | 'identity' | 'number' | 'to') => ({
      header,
      width: 12,
      type: 'text' as const,
      value: (line: (typeof lines)[number]) => line[key],
    });
    const bytes = await writeSheet({
      name: 'So the',
      title: 'Số thẻ đã cấp',
      notes: [],
      columns: [
        text('Mã yêu cầu', 'no'),
        text('Số CCCD/CMND', 'identity'),
        text('Số thẻ, sổ', 'number'),
        text('Giá trị đến', 'to'),
      ],
      rows: lines,
    });
    const file = { name: 'so-the.xlsx', mediaType: 'application/octet-stream', bytes };
    const answer = await as(insurer, importCards, { issuedOn: '2026-11-24', file });
    expect(answer).toMatchObject({ issued: 1, rows: 3 });
    expect(answer.issues.map(({ code }) => code)).toEqual(['cards.number_wrong', 'cards.row_not_waiting']);
    expect((await named('y nap tot', school))[0]).toMatchObject({ state: 'issued', validTo: '2027-12-31' });
    expect((await named('a nap sai', school))[0]).toMatchObject({ state: 'requested' });
    await expect(as(school, importCards, { issuedOn: '2026-11-24', file })).rejects.toMatchObject({
      code: 'cards.not_yours',
    });
  });

  it('quá hạn đứng đầu; thống kê có trung vị và tỷ lệ đúng hạn', async () => {
    await open([asked({ fullName: 'Y Quá Hạn', requestedOn: '2026-11-02' })]);
    const { items, counts } = await as(insurer, listCardRequests, {});
    expect(items[0]).toMatchObject({ fullName: 'Y Quá Hạn' });
    expect(counts.overdue).toBe(1);
    const times = await as(insurer, cardTimes, { by: 'commune' });
    expect(times.whole).toMatchObject({ overdue: 1, onTime: 1 });
    expect(times.lines[0]).toMatchObject({ key: '2025:23293', name: expect.stringContaining('Kon Tum') });
    const late = await open([asked({ fullName: 'A Cấp Muộn', requestedOn: '2026-11-03' })]);
    await issue(late[0] ?? '', 'HS4626212349555');
    const after = await as(insurer, cardTimes, { by: 'source' });
    const { issued } = after.whole;
    expect(after.whole.onTime).toBeCloseTo((issued - 1) / issued);
    expect(after.whole.median).toBeGreaterThan(0);
  });

  it('người tự đến đề nghị: cần biết là ai, không đề nghị trước cho ngày mai', async () => {
    const body = { kind: 'book', fullName: 'A Tự Đến', requestedOn: '2026-11-24' };
    expect(await as(insurer, requestCard, body)).toMatchObject({ state: 'requested' });
    await expect(as(insurer, requestCard, { ...body, fullName: null })).rejects.toMatchObject({
      code: 'cards.person_needed',
    });
    await expect(as(insurer, requestCard, { ...body, requestedOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'cards.requested_in_future',
    });
  });

  it.each([
    ['nơi đề nghị', SCHOOL, 'operator', true],
    ['xã của người được cấp', COMMUNE, 'operator', true],
    ['BHXH tỉnh', 'bhxh-tinh', 'operator', true],
    ['xã khác', 'ubnd-xa-23302', 'operator', false],
    ['trường khác', 'thpt-chuyen-ntt', 'focal-point', false],
    ['Sở GD&ĐT', 'so-gddt', 'focal-point', false],
  ] as const)('%s: thấy yêu cầu hay không', async (_who, agency, role: Role, sees) => {
    const [id = ''] = await open([asked({ fullName: 'Y Riêng Tư', originKey: 'rls' })]);
    const actor = province.person(agency, role);
    const seen = (await named('y rieng tu', actor)).map((row) => row.id);
    expect(seen.includes(id)).toBe(sees);
    if (!sees)
      await expect(as(actor, openCardRequest, { requestId: id })).rejects.toMatchObject({
        code: 'platform.not_found',
      });
  });

  it('xã không đề nghị thay trường, và không sửa yêu cầu của trường', async () => {
    const commune = province.person(COMMUNE, 'operator');
    await expect(open([asked({ fullName: 'A Mạo Danh' })], commune)).rejects.toThrow(/row-level security/);
    const changed = await inTransactionAs(database.pool, commune, (tx) =>
      tx.run(sql`update card_requests set valid_to = '2030-01-01'`),
    );
    expect(changed).toBe(0);
  });

  it('người thu chỉ thấy yêu cầu do mình lập', async () => {
    const organisation = 'tcdvt-an-tam';
    const collector = province.person(organisation, 'collector');
    const by = { source: 'collection' as const, requestedBy: province.agencyId(organisation), commune: null };
    await open([asked({ fullName: 'A Của Tôi', ...by })], collector);
    await open([asked({ fullName: 'Y Của Bạn', ...by })], province.person(organisation, 'collector'));
    const seen = await inTransactionAs(database.pool, collector, (tx) =>
      tx.rows<{ full_name: string }>(sql`select full_name from card_requests`),
    );
    expect(seen.map((row) => row.full_name)).toEqual(['A Của Tôi']);
    expect(await named('cua', province.person(organisation, 'operator'))).toHaveLength(2);
  });

  it('lãnh đạo thấy tên viết tắt và số bị che; xuất danh sách ghi lại mục đích', async () => {
    const [row] = await named('y duoc cap', province.person('ubnd-tinh', 'leader'));
    expect(row).toMatchObject({
      fullName: 'Y Đ. C.',
      birth: '2010',
      bhxhNumber: '•••••••601',
      abilities: [],
    });
    await as(insurer, exportCards, { state: 'requested', purpose: 'In thẻ cho trường' });
    const { rows } = await database.owner.query<{ purpose: string }>(
      `select purpose from audit_log where action = 'cards.export'`,
    );
    expect(rows).toEqual([{ purpose: 'In thẻ cho trường' }]);
  });
});
