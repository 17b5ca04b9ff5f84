import { describe, expect, it } from 'vitest';
import type { DutyDraft } from './duty-draft.ts';
import { mergeDuties, splitDuty } from './duty-restructure.rules.ts';

const text =
  'Chủ trì, phối hợp với Sở Y tế tổng hợp số nhóm đối tượng, lập danh sách và gửi Sở Tài chính trước ngày 30 tháng 5.';
const duty: DutyDraft = {
  id: 'd1',
  provisionId: 'dieu-3/6',
  lead: ['BHXH tỉnh'],
  coordinating: ['Sở Y tế'],
  recipient: ['Sở Tài chính'],
  executor: [],
  action: 'Tổng hợp số nhóm đối tượng, lập danh sách',
  quote: 'tổng hợp số nhóm đối tượng, lập danh sách và gửi Sở Tài chính',
  schemes: ['BHYT'],
  recurrence: 'annual',
  deadline: { rule: 'before', month: 5, day: 30, raw: 'trước ngày 30 tháng 5' },
  deliverable: 'danh sách',
  binding: 'order',
};
const parts = [
  { action: 'Tổng hợp số nhóm đối tượng', quote: 'tổng hợp số nhóm đối tượng', deliverable: null },
  { action: 'Lập danh sách gửi Sở Tài chính', quote: 'lập danh sách và gửi  Sở Tài chính' },
];

describe('tách và gộp nhiệm vụ', () => {
  it('tách một khoản nhiều việc: mỗi việc giữ chủ trì, hạn và lời của mình', () => {
    expect(splitDuty(duty, parts)).toEqual({
      ok: true,
      value: [
        { ...duty, ...parts[0], id: 'd1.1' },
        { ...duty, ...parts[1], quote: 'lập danh sách và gửi Sở Tài chính', id: 'd1.2' },
      ],
    });
  });

  it('tách phải có ít nhất hai việc, việc nào cũng có nội dung và lời trong khoản', () => {
    const [first, second] = parts as [(typeof parts)[0], (typeof parts)[1]];
    expect(splitDuty(duty, [first])).toMatchObject({ code: 'regulations.split_needs_two_parts' });
    expect(splitDuty(duty, [first, { ...second, action: '' }])).toMatchObject({
      code: 'regulations.part_without_action',
      params: { part: 2 },
    });
    expect(splitDuty(duty, [{ ...first, quote: 'lời khác' }, second])).toMatchObject({
      code: 'regulations.part_outside_quote',
      params: { part: 1 },
    });
  });

  it('gộp lại các việc vừa tách: lời dẫn liền mạch, tên cơ quan không lặp', () => {
    const split = splitDuty(duty, parts);
    const pieces = split.ok ? split.value : [];
    expect(mergeDuties(pieces, text)).toEqual({
      ok: true,
      value: { ...duty, id: 'd1.1', action: 'Tổng hợp số nhóm đối tượng; Lập danh sách gửi Sở Tài chính' },
    });
  });

  it('gộp thì cơ quan chủ trì không còn là phối hợp, tên viết tắt không lặp', () => {
    const other = {
      ...duty,
      id: 'd2',
      lead: ['Sở Y tế', 'Bảo hiểm xã hội tỉnh'],
      coordinating: ['Sở Tài chính'],
    };
    expect(mergeDuties([duty, other], text)).toMatchObject({
      value: { lead: ['BHXH tỉnh', 'Sở Y tế'], coordinating: ['Sở Tài chính'] },
    });
  });

  it('không gộp việc của hai khoản, hai kỳ hạn, lệnh với đề nghị; một việc thì không có gì để gộp', () => {
    expect(mergeDuties([duty], text)).toMatchObject({ code: 'regulations.merge_needs_two_duties' });
    expect(mergeDuties([duty, { ...duty, provisionId: 'x' }], text)).toMatchObject({
      code: 'regulations.merge_different_provision',
    });
    expect(mergeDuties([duty, { ...duty, recurrence: 'monthly' }], text)).toMatchObject({
      code: 'regulations.merge_different_schedule',
    });
    expect(mergeDuties([duty, { ...duty, deadline: null }], text)).toMatchObject({
      code: 'regulations.merge_different_schedule',
    });
    expect(mergeDuties([duty, { ...duty, binding: 'request' }], text)).toMatchObject({
      code: 'regulations.merge_different_binding',
    });
  });
});
