import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileAnswer } from '../../platform/file-answer.ts';
import type { DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { KON_TUM, planningProvince, refusal, SCOPE, type PlanningProvince } from './planning.fixtures.ts';
import { importPlan } from './use-cases/import-plan.ts';
import {
  checkPlanFigures,
  listOwnTargets,
  listPlans,
  listTargets,
  showPlan,
} from './use-cases/look-at-plan.ts';
import { planSheet } from './use-cases/plan-sheet.ts';
import { acknowledgeTarget, approvePlan, freezePlan, issuePlan } from './use-cases/plan-steps.ts';
import { proposeTargets } from './use-cases/propose.ts';
import { revisePlan } from './use-cases/revise-plan.ts';
import { savePlan } from './use-cases/save-plan.ts';
import { splitTarget } from './use-cases/split-target.ts';

describe('Bản giao chỉ tiêu, từ đề xuất đến ban hành', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let head: Actor;
  let as: PlanningProvince['as'];
  let planId: string;

  beforeAll(async () => {
    ({ database, province, head, as } = await planningProvince());
  });
  afterAll(() => database.close());

  const plan = (actor: Actor = head, id = planId) => as(actor, showPlan, { id });
  const version = async (id = planId): Promise<number> => (await plan(head, id)).version;
  const step = async (useCase: Parameters<typeof as>[1], more: object = {}, actor = head, id = planId) =>
    as(actor, useCase, { id, version: await version(id), ...more });

  it('đề xuất theo khoảng cách: 96 xã, phường; gia quyền ra đúng số cần chia; chưa lưu gì', async () => {
    const proposed = await as(head, proposeTargets, { ...SCOPE, way: 'gap', whole: 95.5 });
    expect(proposed.rows).toHaveLength(96);
    expect(proposed.whole?.value).toBe(95.5);
    expect(Math.abs(proposed.check.sum.difference ?? 1)).toBeLessThan(0.005);
    expect(proposed.check.issues).toEqual([]);
    expect((await as(head, listPlans, { all: 'true' })).items).toEqual([]);
  });

  it('thiếu số cần chia, thiếu danh sách tiềm năng: nói cần gì', async () => {
    expect(await refusal(as(head, proposeTargets, { ...SCOPE, way: 'gap' }))).toBe(
      'indicators.whole_missing',
    );
    expect(await refusal(as(head, proposeTargets, { ...SCOPE, way: 'potential', whole: 95 }))).toBe(
      'indicators.potential_missing',
    );
  });

  it('vượt 100 %, đơn vị đã hết, xã của tỉnh khác cấp: không lưu được dòng nào', async () => {
    const save = (cells: object[]): Promise<string> =>
      refusal(as(head, savePlan, { ...SCOPE, method: 'typed', whole: 95.5, cells }));
    expect(await save([{ unitKey: KON_TUM, value: 101 }])).toBe('indicators.plan_has_errors');
    expect(await save([{ unitKey: '2024:23281', value: 90 }])).toBe('indicators.plan_has_errors');
    expect(
      await save([
        { unitKey: KON_TUM, value: 90 },
        { unitKey: KON_TUM, value: 91 },
      ]),
    ).toBe('indicators.plan_has_errors');
    expect(
      await refusal(
        as(province.person('ubnd-tinh', 'province-admin'), savePlan, {
          parent: '2024:62',
          partKind: 'district',
          indicator: 'bhyt-dan-so',
          year: 2026,
          method: 'typed',
          cells: [{ unitKey: '2024:608', value: 90 }],
        }),
      ),
    ).toBe('indicators.plan_has_errors');
    expect((await as(head, listPlans, { all: 'true' })).items).toEqual([]);
  });

  it('chỉ cơ quan giao theo quy chế, hoặc cơ quan chịu trách nhiệm của đơn vị, lập được bản giao', async () => {
    const cells = [{ unitKey: KON_TUM, value: 95 }];
    const save = (actor: Actor): Promise<string> =>
      refusal(as(actor, savePlan, { ...SCOPE, method: 'typed', whole: 95.5, cells }));
    expect(await save(province.person('so-y-te', 'approver'))).toBe('indicators.not_the_assigner');
    expect(await save(province.person('ubnd-xa-23293', 'approver'))).toBe('indicators.not_the_assigner');
    expect(await save(province.person('ubnd-tinh', 'operator'))).toBe('platform.forbidden');
  });

  it('lưu bản đề xuất; sửa một xã thành số lẻ 10 lần thì phải xác nhận mới duyệt được', async () => {
    const { rows } = await as(head, proposeTargets, { ...SCOPE, way: 'equal-growth', whole: 95.5 });
    const cells = rows.map(({ unit, value }) => ({ unitKey: unit.key, value: value ?? 0 }));
    const draft = { ...SCOPE, method: 'equal-growth', whole: 95.5 };
    ({ id: planId } = await as(head, savePlan, { ...draft, cells }));
    const odd = cells.map((cell) => (cell.unitKey === KON_TUM ? { ...cell, value: 9.55 } : cell));
    await as(head, savePlan, { ...draft, id: planId, version: await version(), cells: odd });
    expect((await plan()).check.issues.map(({ code, unitKey }) => [code, unitKey])).toEqual([
      ['ten-fold', KON_TUM],
      ['parts-differ', null],
    ]);
    expect(await refusal(step(approvePlan))).toBe('indicators.confirm_first');
    expect(await refusal(as(head, savePlan, { ...draft, id: planId, version: 1, cells }))).toBe(
      'indicators.plan_changed',
    );
    await as(head, savePlan, { ...draft, id: planId, version: await version(), cells });
    expect((await plan()).check.issues).toEqual([]);
  });

  it('dự thảo chỉ cơ quan giao và người xem toàn tỉnh thấy; với cơ quan khác là không có', async () => {
    const commune = province.person('ubnd-xa-23293', 'approver');
    expect(await refusal(plan(commune))).toBe('indicators.plan_not_found');
    expect(await refusal(plan(province.person('so-y-te', 'approver')))).toBe('indicators.plan_not_found');
    expect((await plan(province.person('so-y-te', 'auditor'))).id).toBe(planId);
  });

  it('duyệt rồi ban hành theo quyết định; chuyên viên không thay người duyệt được', async () => {
    expect(await refusal(step(approvePlan, {}, province.person('ubnd-tinh', 'focal-point')))).toBe(
      'indicators.head_decides',
    );
    expect(await refusal(step(issuePlan, { decisionNumber: '10/QĐ-UBND', decisionDate: '2026-01-05' }))).toBe(
      'indicators.step_not_allowed',
    );
    await step(approvePlan);
    await step(issuePlan, { decisionNumber: '10/QĐ-UBND', decisionDate: '2026-01-05' });
    await database.owner.query(
      "insert into users (tenant_id, id, agency_id, username, name) values ($1, $2, $3, 'ubnd.duyet', 'Người duyệt')",
      [province.tenantId, head.id, head.agencyId],
    );
    const issued = await plan();
    expect([issued.created.by, issued.approved?.by, issued.issued?.by]).toEqual([
      'Người duyệt',
      'Người duyệt',
      'Người duyệt',
    ]);
    expect([issued.state, issued.decisionNumber, issued.rows.length]).toEqual(['issued', '10/QĐ-UBND', 96]);
    expect(issued.abilities).toEqual(['revise', 'freeze']);
  });

  it('đơn vị được giao chỉ thấy chỉ tiêu của mình và xác nhận đã nhận; nơi khác không xác nhận thay được', async () => {
    const commune = province.person('ubnd-xa-23293', 'approver');
    const seen = await plan(commune);
    expect(seen.rows.map(({ unit }) => unit.key)).toEqual([KON_TUM]);
    expect([seen.whole, seen.check.issues]).toEqual([null, []]);
    const [own] = (await as(commune, listOwnTargets, { year: '2026' })).items;
    expect([own?.unit.key, own?.decisionNumber, own?.mayAcknowledge]).toEqual([KON_TUM, '10/QĐ-UBND', true]);
    const acknowledge = { id: planId, unit: KON_TUM, note: 'Đã triển khai đến tổ dân phố' };
    expect(
      await refusal(as(province.person('bcd-xa-23293', 'approver'), acknowledgeTarget, acknowledge)),
    ).toBe('indicators.not_assigned_to_you');
    expect(
      await refusal(as(province.person('ubnd-xa-23302', 'approver'), acknowledgeTarget, acknowledge)),
    ).toBe('indicators.plan_not_found');
    await as(commune, acknowledgeTarget, acknowledge);
    const [row] = (await plan()).rows.filter(({ unit }) => unit.key === KON_TUM);
    expect(row?.acknowledged?.note).toBe('Đã triển khai đến tổ dân phố');
    expect((await as(commune, listOwnTargets, { year: '2026' })).items[0]?.mayAcknowledge).toBe(false);
  });

  it('xã chỉ thấy của mình trong danh sách chỉ tiêu của tỉnh', async () => {
    const ask = { unit: '2025:51', indicator: 'bhyt-dan-so', year: '2026' };
    const all = await as(head, listTargets, ask);
    expect([all.whole?.value, all.rows.filter(({ value }) => value !== null).length]).toEqual([95.5, 96]);
    const commune = await as(province.person('ubnd-xa-23293', 'approver'), listTargets, ask);
    expect([
      commune.whole,
      commune.rows.filter(({ value }) => value !== null).map(({ unit }) => unit.key),
    ]).toEqual([null, [KON_TUM]]);
  });

  it('chia theo tháng, tuần làm thành cả năm và giữ như khi ban hành', async () => {
    const month = await as(head, splitTarget, { id: planId, unit: KON_TUM, grain: 'month' });
    const week = await as(head, splitTarget, { id: planId, unit: KON_TUM, grain: 'week' });
    const sum = (parts: readonly { add: number }[]): number =>
      parts.reduce((total, { add }) => total + add, 0);
    expect([month.fixed, month.measuredIn, month.parts.length]).toEqual([true, 'people', 12]);
    expect(sum(month.parts)).toBe(month.target - month.start);
    expect(sum(week.parts)).toBe(sum(month.parts));
    const [row] = (await plan()).rows.filter(({ unit }) => unit.key === KON_TUM);
    expect(month.target).toBe(row?.people);
  });

  it('một đơn vị không được giao hai lần cùng một chỉ tiêu', async () => {
    const draft = { ...SCOPE, method: 'typed', cells: [{ unitKey: KON_TUM, value: 96 }] };
    const second = await as(head, savePlan, draft);
    const given = { actor: head, id: second.id };
    await step(approvePlan, { confirmed: true }, given.actor, given.id);
    const issue = step(
      issuePlan,
      { decisionNumber: '11/QĐ-UBND', decisionDate: '2026-02-01' },
      given.actor,
      given.id,
    );
    expect(await refusal(issue)).toBe('indicators.already_given');
  });

  it('điều chỉnh là bản mới có lý do; bản cũ còn nguyên và hết hiệu lực khi bản mới ban hành', async () => {
    expect(await refusal(step(revisePlan, { reason: ' ' }))).toBe('platform.input_invalid');
    const { id } = (await step(revisePlan, { reason: 'Dân số phường tăng' })) as { id: string };
    const draft = await plan(head, id);
    const cells = draft.rows.map(({ unit, value }) => ({
      unitKey: unit.key,
      value: unit.key === KON_TUM ? 97 : (value ?? 0),
    }));
    await as(head, savePlan, { ...SCOPE, id, version: draft.version, method: 'typed', whole: 95.5, cells });
    expect(
      (await as(head, listTargets, { unit: KON_TUM, indicator: 'bhyt-dan-so', year: '2026' })).whole?.value,
    ).not.toBe(97);
    await step(approvePlan, { confirmed: true }, head, id);
    await step(issuePlan, { decisionNumber: '50/QĐ-UBND', decisionDate: '2026-06-01' }, head, id);
    expect(
      (await as(head, listTargets, { unit: KON_TUM, indicator: 'bhyt-dan-so', year: '2026' })).whole?.value,
    ).toBe(97);
    const old = await plan();
    expect([old.state, old.decisionNumber, old.rows.length]).toEqual(['replaced', '10/QĐ-UBND', 96]);
    expect(old.history.map(({ revision, state }) => [revision, state])).toContainEqual([2, 'issued']);
    planId = id;
  });

  it('chốt để đánh giá thì không điều chỉnh; mở lại cần lý do', async () => {
    await step(freezePlan, { frozen: true });
    expect(await refusal(step(revisePlan, { reason: 'Thêm' }))).toBe('indicators.plan_is_frozen');
    expect(await refusal(step(freezePlan, { frozen: false }))).toBe('indicators.reason_needed');
    await step(freezePlan, { frozen: false, reason: 'Tỉnh cho phép điều chỉnh' });
    expect((await plan()).state).toBe('issued');
  });

  it('xuất .xlsx rồi nhập lại ra đúng từng số; tên gõ không dấu, dấu chấm thập phân đều đọc được', async () => {
    const file = (await as(head, planSheet, { id: planId })) as FileAnswer;
    const read = await as(head, importPlan, {
      ...SCOPE,
      year: '2026',
      file: { name: file.name, mediaType: file.mediaType, bytes: Buffer.from(file.bytes) },
    });
    const before = await plan();
    const values = (
      rows: readonly { unit: { key: string }; value: number | null }[],
    ): Map<string, number | null> => new Map(rows.map(({ unit, value }) => [unit.key, value]));
    expect(read.unread).toEqual([]);
    expect(values(read.rows)).toEqual(values(before.rows));
    expect(read.whole?.value).toBe(95.5);

    const csv =
      'Đơn vị;Chỉ tiêu\nToàn tỉnh;95,5\nphuong Kon Tum;94.25\nXã Không Có;90\nXã Đăk Hà;chín mươi\n';
    const typed = await as(head, importPlan, {
      ...SCOPE,
      year: '2026',
      file: { name: 'a.csv', mediaType: 'text/csv', bytes: Buffer.from(csv) },
    });
    expect(
      typed.rows
        .filter(({ value }) => value !== null)
        .map(({ unit, value, printed }) => [unit.key, value, printed]),
    ).toEqual([[KON_TUM, 94.25, '94.25']]);
    expect(typed.unread.map(({ row, text }) => [row, text])).toEqual([
      [4, 'Xã Không Có'],
      [5, 'chín mươi'],
    ]);
  });

  it('tệp dài hơn 5.000 dòng bị từ chối, không cắt bớt mà không nói; tệp không phải bảng cũng được nói rõ', async () => {
    const send = (bytes: Buffer): Promise<string> =>
      refusal(
        as(head, importPlan, {
          ...SCOPE,
          year: '2026',
          file: { name: 'a.csv', mediaType: 'text/csv', bytes },
        }),
      );
    expect(await send(Buffer.from(`Đơn vị;Chỉ tiêu\n${'Phường Kon Tum;95\n'.repeat(5_010)}`))).toBe(
      'platform.table_too_long',
    );
    expect(await send(Buffer.from('%PDF-1.7'))).toBe('indicators.file_unreadable');
  });

  it('danh sách bản giao đếm đơn vị được giao, không đếm chính đơn vị có số cần chia', async () => {
    const { items } = await as(head, listPlans, { indicator: SCOPE.indicator, year: '2026' });
    const line = items.find(({ id }) => id === planId);
    const shown = await plan();
    expect(shown.whole).not.toBeNull();
    expect(line?.cells).toBe(shown.rows.filter(({ value }) => value !== null).length);
  });

  it('kiểm tra ngay khi gõ: lệch bao nhiêu điểm, bao nhiêu người và do đâu', async () => {
    const looked = await as(head, checkPlanFigures, {
      ...SCOPE,
      year: 2027,
      whole: 96,
      cells: [{ unitKey: KON_TUM, value: 96 }],
    });
    expect(looked.check.issues.map(({ code }) => code)).toContain('part-missing');
    const { cause, differencePeople } = looked.check.sum;
    expect(
      (cause?.missing ?? 0) + (cause?.denominators ?? 0) + (cause?.rates ?? 0) + (cause?.rounding ?? 0),
    ).toBe(differencePeople);
    expect(differencePeople).toBeGreaterThan(1_000_000);
  });
});
