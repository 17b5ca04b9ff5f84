import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyWork } from './apply-work.ts';
import { kept, phone, task, workAnswer } from './field.fixtures.ts';

const DONE_VISIT = {
  id: 'v',
  outcome: 'joined',
  nextOn: null,
  reason: null,
  note: '',
  channel: 'door',
  by: 'Y Nga',
  own: true,
  photo: false,
  conflict: null,
} as const;

const ids = (state: ReturnType<typeof applyWork>): string[] => (state.work?.tasks ?? []).map(({ id }) => id);

describe('Danh sách mới về máy', () => {
  it('chỉ những gì thay đổi được thay; người khác giữ nguyên', () => {
    const answer = workAnswer({ tasks: [task('b', { version: 2, why: 'Đã tạm dừng đóng.' }), task('c')] });
    const next = applyWork(phone([task('a'), task('b')]), answer);
    expect(ids(next).toSorted()).toEqual(['a', 'b', 'c']);
    expect(next.work?.tasks.find(({ id }) => id === 'b')?.why).toBe('Đã tạm dừng đóng.');
    expect(next.work?.cursor).toBe('c1');
  });

  it('người rời danh sách thành một dòng phải đọc, kèm lời của máy chủ', () => {
    const sentence = 'Đã giao cho Lê Văn Nam từ 29/11/2026.';
    const next = applyWork(phone([task('a'), task('b')]), workAnswer({ removed: [{ id: 'a', sentence }] }));
    expect(ids(next)).toEqual(['b']);
    expect(next.notices).toMatchObject([{ kind: 'removed', title: 'Người a', sentence, seen: false }]);
  });

  it('vắng ba tuần, danh sách gửi lại toàn bộ: ai không còn cũng được nói ra', () => {
    const next = applyWork(phone([task('a'), task('b')]), workAnswer({ full: true, tasks: [task('b')] }));
    expect(ids(next)).toEqual(['b']);
    expect(next.notices).toMatchObject([{ kind: 'removed', title: 'Người a' }]);
  });

  it('người rời danh sách mà máy chưa từng có thì không báo', () => {
    const next = applyWork(
      phone([]),
      workAnswer({ full: true, removed: [{ id: 'x', sentence: 'Đã rút.' }] }),
    );
    expect(next.notices).toEqual([]);
  });

  it('trở lại danh sách rồi rời đi lần nữa thì báo lần nữa', () => {
    const removed = [{ id: 'a', sentence: 'Đã rút.' }];
    let state = applyWork(phone([task('a')]), workAnswer({ removed }));
    state = { ...state, notices: state.notices.map((notice) => ({ ...notice, seen: true })) };
    state = applyWork(state, workAnswer({ tasks: [task('a')] }));
    state = applyWork(state, workAnswer({ removed }));
    expect(state.notices.filter(({ seen }) => !seen)).toHaveLength(1);
  });

  it('lời nhắn đã đọc không hiện lại, lời chưa đọc giữ mãi, lời đã đọc bỏ sau bảy ngày', () => {
    const told = {
      id: 'n1',
      at: '2026-11-30T01:00:00.000Z',
      sentence: 'Lượt đến muộn.',
      taskId: null,
      visitId: null,
    };
    let state = applyWork(phone([]), workAnswer({ notices: [told] }));
    state = applyWork(state, workAnswer({ notices: [told], asOf: '2026-12-30T03:00:00.000Z' }));
    expect(state.notices).toHaveLength(1);
    state = { ...state, notices: state.notices.map((notice) => ({ ...notice, seen: true })) };
    state = applyWork(state, workAnswer({ notices: [told] }));
    const late = workAnswer({ notices: [told], asOf: '2026-12-30T03:00:00.000Z' });
    state = applyWork(applyWork(state, late), late);
    expect(state.notices.filter(({ seen }) => !seen)).toEqual([]);
    expect(applyWork(state, workAnswer({ asOf: '2026-12-30T03:00:00.000Z' })).notices).toEqual([]);
  });

  it('lượt đến muộn đã nói người ấy đi đâu: không báo hai lần; văn phòng quyết định xong thì báo', () => {
    const conflict = {
      id: 'visit:v1',
      at: '2026-11-30T03:00:00.000Z',
      kind: 'conflict' as const,
      title: 'Người a',
      sentence: 'Đã chuyển cho Lê Văn Nam.',
      taskId: 'a',
      visitId: 'v1',
      seen: false,
    };
    const told = (id: string, sentence: string) => ({
      id,
      at: '2026-11-30T03:00:00.000Z',
      sentence,
      taskId: null,
      visitId: 'v1',
    });
    const removed = [{ id: 'a', sentence: 'Đã chuyển cho Lê Văn Nam.' }];
    let state = { ...phone([task('a')]), notices: [conflict] };
    const waiting = told('v1:open', 'Văn phòng đang xem.');
    state = applyWork(state, workAnswer({ removed, notices: [waiting] })) as typeof state;
    expect(state.notices.filter(({ seen }) => !seen)).toEqual([conflict]);
    state = applyWork(
      state,
      workAnswer({ notices: [waiting, told('v1:taken', 'Đã được tính.')] }),
    ) as typeof state;
    expect(state.notices.filter(({ seen }) => !seen).map(({ id }) => id)).toEqual([
      'visit:v1',
      'told:v1:taken',
    ]);
  });

  it('người đã xong việc rời máy sau 14 ngày; máy chủ đã xóa bản sao thì rời ngay, không báo', () => {
    const visit = { ...DONE_VISIT, happenedAt: '2026-11-28T03:00:00.000Z' };
    const old = { ...DONE_VISIT, happenedAt: '2026-11-01T03:00:00.000Z' };
    const done = [
      task('a', { state: 'done', visits: [visit] }),
      task('b', { state: 'done', visits: [old] }),
      task('c', { state: 'done', visits: [visit], name: null }),
    ];
    const next = applyWork(
      phone([...done, task('d')]),
      workAnswer({ tasks: [task('c', { state: 'done', name: null })] }),
    );
    expect(ids(next).toSorted()).toEqual(['a', 'd']);
    expect(next.notices).toEqual([]);
  });

  it('bảng tham số không gửi lại thì giữ bảng đang có', () => {
    const rows = [
      {
        name: 'base_salary',
        value: '2530000',
        unit: 'VND/month',
        from: '2026-07-01',
        to: null,
        basis: 'NĐ',
        certainty: 'verified' as const,
      },
    ];
    const state = applyWork(phone([]), workAnswer({ tariff: { key: 't1', rows } as never }));
    expect(applyWork(state, workAnswer()).work?.tariff.rows).toEqual(rows);
  });

  it('danh sách thay đổi thế nào cũng không đụng đến lượt đang chờ gửi; nhận hai lần như nhận một lần', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(some, some, some, fc.boolean(), (mine, given, gone, full) => {
        const visits = mine.map((id) => kept(`v-${id}`, id));
        const removed = gone.filter((id) => !given.includes(id)).map((id) => ({ id, sentence: 'Đã rút.' }));
        const answer = workAnswer({ full, tasks: given.map((id) => task(id)), removed });
        const once = applyWork(
          phone(
            mine.map((id) => task(id)),
            visits,
          ),
          answer,
        );
        expect(once.visits).toEqual(visits);
        expect(applyWork(once, answer)).toEqual(once);
        for (const id of mine)
          expect(ids(once).includes(id) || once.notices.some((notice) => notice.id === `task:${id}`)).toBe(
            true,
          );
      }),
    );
  });
});
