import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DAK_CAM,
  KON_TUM,
  POVERTY,
  openStateFundedBench,
  type StateFundedBench,
} from './statefunded.fixtures.ts';
import { addToList } from './use-cases/add-to-list.ts';
import { addBirth, importBirths, listBirths, sendBirth } from './use-cases/births.ts';
import { decideFinding, undoFinding } from './use-cases/decide-finding.ts';
import { proposeList } from './use-cases/fill-list.ts';
import { approveList, sendList, submitList } from './use-cases/move-list.ts';
import { listCandidates } from './use-cases/read-list.ts';

describe('Không trùng lặp, không bỏ sót; khai sinh đến thẻ', () => {
  let bench: StateFundedBench;

  beforeAll(async () => {
    bench = await openStateFundedBench();
  }, 120_000);
  afterAll(() => bench.close());

  it('người chưa có trong sổ thì nhập mới, người đã có thì phải chọn; mã ngoài nhóm bị từ chối', async () => {
    const { id } = await bench.begin(DAK_CAM, 'near-poor');
    const typed = { fullName: 'Tran Van Loi', birth: '1980-02-03', sex: 'male' };
    expect(
      await bench.step(DAK_CAM, 'operator', addToList, id, { person: typed, from: '2026-11-01' }),
    ).toMatchObject({ count: 1 });
    await expect(
      bench.step(DAK_CAM, 'operator', addToList, id, { person: typed, from: '2026-11-01' }),
    ).rejects.toMatchObject({ code: 'statefunded.person_known' });
    const { items } = await bench.as(DAK_CAM, 'operator', listCandidates, { listId: id, q: 'le thi' });
    expect(items.map(({ fullName, identityNumber }) => [fullName, identityNumber])).toEqual([
      ['Lê Thị Hoa', '•••••••••021'],
    ]);
    await expect(
      bench.step(DAK_CAM, 'operator', addToList, id, {
        personId: items[0]?.personId,
        cardCode: 'HN',
        from: '2026-11-01',
      }),
    ).rejects.toMatchObject({ code: 'statefunded.card_code_unknown' });
    await bench.step(DAK_CAM, 'operator', submitList, id);
  });

  it('trùng ở hai xã, viết khác dấu và thiếu số, được tìm ra; chưa xử lý thì chưa chuyển cấp thẻ; xử lý và hoàn tác được', async () => {
    const { id } = await bench.begin(KON_TUM, 'near-poor');
    await bench.step(KON_TUM, 'operator', proposeList, id);
    await bench.step(KON_TUM, 'operator', submitList, id);
    expect(await bench.search()).toMatchObject({ duplicates: 1 });
    expect(await bench.search()).toEqual({ duplicates: 0, missing: 0, gone: 0 });
    const [found] = (await bench.findings()).filter(({ kind }) => kind === 'duplicate');
    expect(found).toMatchObject({ foundBy: 'linkage', proposal: { rule: 'listed-first' } });
    expect(found?.sides.map(({ fullName }) => fullName).toSorted()).toEqual(['Tran Van Loi', 'Trần Văn Lợi']);
    expect(found?.reasons.length).toBeGreaterThan(1);
    await bench.step(POVERTY, 'focal-point', approveList, id);
    await expect(bench.step(KON_TUM, 'operator', sendList, id)).rejects.toMatchObject({
      code: 'statefunded.duplicates_open',
    });
    const other = found?.sides.find(({ fullName }) => fullName === 'Tran Van Loi');
    const decision = found?.sides[0]?.memberId === other?.memberId ? 'keep-other' : 'keep';
    // Kon Tum cannot take Đăk Cấm's line off; Social Insurance can, and Đăk Cấm itself.
    expect(found?.abilities).not.toContain(decision);
    const decide = (agency: string, version: number | undefined): ReturnType<typeof decideFinding.run> =>
      bench.as(agency, 'focal-point', decideFinding, {
        findingId: found?.id,
        decision,
        reason: 'Ở phường Kon Tum, CCCD 062080000013',
        version,
      });
    await expect(decide(KON_TUM, found?.version)).rejects.toMatchObject({
      code: 'statefunded.decision_unfit',
    });
    const settled = await decide('bhxh-tinh', found?.version);
    expect((await bench.read((await bench.begin(DAK_CAM, 'near-poor')).id, DAK_CAM)).lines).toEqual([]);
    const back = await bench.as('bhxh-tinh', 'focal-point', undoFinding, {
      findingId: found?.id,
      version: settled.version,
    });
    expect((await bench.read((await bench.begin(DAK_CAM, 'near-poor')).id, DAK_CAM)).lines).toHaveLength(1);
    await decide('bhxh-tinh', back.version);
    expect(await bench.step(KON_TUM, 'operator', sendList, id)).toMatchObject({ state: 'sent', count: 1 });
    expect(await bench.search()).toMatchObject({ duplicates: 0 });
    expect(await bench.findings(KON_TUM, 'settled')).toMatchObject([
      { decision, reason: 'Ở phường Kon Tum, CCCD 062080000013' },
    ]);
  }, 120_000);

  it('người bị sót được tìm ra: trẻ dưới 6 tuổi trong sổ không có ở danh sách nào; bổ sung vào danh sách tháng', async () => {
    const { id } = await bench.begin(KON_TUM, 'child');
    await bench.feed(KON_TUM, [
      {
        ho_ten: 'Y Mai',
        ngay_sinh: '2024-04-05',
        so_giay_to: '062324000031',
        nhom: 'TE',
        tu_ngay: '2024-04-05',
        thon: 'Tổ 3',
      },
    ]);
    await bench.step(KON_TUM, 'operator', proposeList, id);
    await bench.step(KON_TUM, 'operator', submitList, id);
    await bench.feed(
      KON_TUM,
      [{ ho_ten: 'A Nam', ngay_sinh: '2025-06-07', so_giay_to: '062225000032', thon: 'Tổ 3' }],
      'population-list',
    );
    expect(await bench.search()).toMatchObject({ missing: 1 });
    const [missing] = (await bench.findings()).filter(({ kind }) => kind === 'missing');
    expect(missing).toMatchObject({
      foundBy: 'under-six',
      person: { fullName: 'A Nam' },
      group: { code: 'child' },
    });
    expect(await bench.findings(DAK_CAM)).toEqual([]);
    await bench.as(KON_TUM, 'operator', decideFinding, {
      findingId: missing?.id,
      decision: 'add',
      reason: 'Đã kiểm tra giấy khai sinh',
      version: missing?.version,
    });
    // November's list is handed in already: the child comes with December's.
    const next = await bench.read((await bench.begin(KON_TUM, 'child', '2026-12')).id);
    expect(next.lines).toMatchObject([
      { fullName: 'A Nam', on: '2025-06-07', cardUntil: '2031-09-30', reason: 'missed', origin: 'finding' },
    ]);
    expect(await bench.search()).toMatchObject({ missing: 0 });
  }, 120_000);

  it('khai sinh đến thẻ là một mạch: trẻ vào sổ, vào danh sách, thẻ được yêu cầu ngay, đếm ngày làm việc', async () => {
    const birth = {
      certificateNo: '112/2026',
      registeredOn: '2026-11-09',
      fullName: 'Nguyễn Gia Hân',
      birth: '2026-11-02',
      sex: 'female',
      motherName: 'Nguyễn Thị Lan',
      village: 'Tổ 5',
    };
    const { id, cardUntil } = await bench.as(KON_TUM, 'operator', addBirth, birth);
    expect(cardUntil).toBe('2032-11-30');
    await expect(bench.as(KON_TUM, 'operator', addBirth, birth)).rejects.toMatchObject({
      code: 'statefunded.certificate_taken',
    });
    await expect(
      bench.as(KON_TUM, 'operator', addBirth, { ...birth, certificateNo: '113', registeredOn: '2026-11-01' }),
    ).rejects.toMatchObject({ code: 'statefunded.registered_before_birth' });
    const waiting = await bench.as(KON_TUM, 'operator', listBirths, {});
    expect(waiting.items).toMatchObject([{ stage: 'registered', waited: 1, abilities: ['send'] }]);
    await bench.as(KON_TUM, 'operator', sendBirth, { birthId: id });
    await expect(bench.as(KON_TUM, 'operator', sendBirth, { birthId: id })).rejects.toMatchObject({
      code: 'statefunded.birth_sent',
    });
    const sent = await bench.as(KON_TUM, 'operator', listBirths, {});
    expect(sent.items).toMatchObject([
      { stage: 'sent', sentOn: '2026-11-10', dueOn: '2026-11-17', taken: 0, isLate: false },
    ]);
    expect(sent.workingDays).toBe(5);
    bench.setNow('2026-11-18T03:00:00Z');
    expect((await bench.as(KON_TUM, 'operator', listBirths, {})).items).toMatchObject([
      { isLate: true, taken: 6 },
    ]);
    bench.setNow('2026-11-10T03:00:00Z');
  });

  it('khai sinh gửi theo danh sách trao đổi được nhận một lần', async () => {
    await bench.feed(
      DAK_CAM,
      [
        {
          so_khai_sinh: 'KS-1',
          ngay_dang_ky: '2026-11-03',
          ho_ten: 'Y Thu',
          ngay_sinh: '2026-10-30',
          gioi_tinh: 'female',
        },
      ],
      'birth-registration',
    );
    expect(await bench.as(DAK_CAM, 'operator', importBirths, {})).toEqual({ count: 1 });
    expect(await bench.as(DAK_CAM, 'operator', importBirths, {})).toEqual({ count: 0 });
    expect((await bench.as(DAK_CAM, 'operator', listBirths, {})).items).toMatchObject([
      { certificateNo: 'KS-1', origin: 'import', cardUntil: '2032-10-31' },
    ]);
  });
});
