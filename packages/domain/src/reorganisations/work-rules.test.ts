import { describe, expect, it } from 'vitest';
import { destinationOf, holdersAfter, moveReorganisation, type WorkRule } from './index.ts';

const rule = (kind: WorkRule['kind'], way: WorkRule['way'], more: Partial<WorkRule> = {}): WorkRule => ({
  kind,
  way,
  agency: null,
  to: null,
  confirmedBy: 'người xác nhận',
  ...more,
});

describe('Việc đang làm của cơ quan kết thúc về đâu', () => {
  const rules = [
    rule('users', 'successor'),
    rule('duties', 'territory'),
    rule('users', 'agency', { agency: 'huyen', to: 'xa-1' }),
    rule('users', 'end', { agency: 'tram' }),
  ];

  it('về nơi nhận toàn bộ; quy tắc riêng của cơ quan đứng trước quy tắc chung', () => {
    expect(destinationOf('users', 'so', ['so-moi'], rules)).toMatchObject({ to: ['so-moi'] });
    expect(destinationOf('users', 'huyen', ['xa-1', 'xa-2'], rules)).toMatchObject({ to: ['xa-1'] });
    expect(destinationOf('users', 'tram', [], rules)).toMatchObject({ to: [] });
  });

  it('chia theo địa bàn thì mỗi nơi nhận phần của mình', () => {
    expect(destinationOf('duties', 'huyen', ['xa-1', 'xa-2'], rules)).toMatchObject({ to: ['xa-1', 'xa-2'] });
  });

  it('nhiều nơi nhận mà quy tắc cần một, không ai nhận, chưa có quy tắc: nói rõ vì sao', () => {
    expect(destinationOf('users', 'so', ['a', 'b'], rules)).toEqual({ to: null, why: 'several-successors' });
    expect(destinationOf('duties', 'so', [], rules)).toEqual({ to: null, why: 'no-successor' });
    expect(destinationOf('targets', 'so', ['a'], rules)).toEqual({ to: null, why: 'no-rule' });
  });

  it('người không chia theo địa bàn: quy tắc ấy không có tác dụng', () => {
    expect(destinationOf('users', 'so', ['a'], [rule('users', 'territory')])).toEqual({
      to: null,
      why: 'no-rule',
    });
  });

  it('nơi nhận chính giữ việc; không ai là chính thì tất cả cùng giữ', () => {
    const passes = (to: string, primary: boolean) =>
      ({ from: 'a', to, primary, share: 'part', dividedBy: 'subject', scope: 'x' }) as const;
    expect(holdersAfter([passes('b', false), passes('c', true)]).get('a')).toEqual(['c']);
    expect(holdersAfter([passes('b', false), passes('c', false)]).get('a')).toEqual(['b', 'c']);
  });
});

describe('Vòng đời của một đợt sắp xếp', () => {
  const on = (
    state: 'draft' | 'rehearsed' | 'switched' | 'withdrawn',
    verb: Parameters<typeof moveReorganisation>[1],
    today = '2025-07-01',
  ) => moveReorganisation({ state, effective: '2025-07-01' }, verb, today);

  it('phải diễn tập rồi mới bật; sửa sau diễn tập thì diễn tập lại', () => {
    expect(on('draft', 'switch-on')).toMatchObject({ code: 'reorganisations.not_rehearsed' });
    expect(on('draft', 'rehearse')).toMatchObject({ value: 'rehearsed' });
    expect(on('rehearsed', 'change')).toMatchObject({ value: 'draft' });
    expect(on('rehearsed', 'switch-on')).toMatchObject({ value: 'switched' });
  });

  it('chưa đến ngày hiệu lực thì chưa bật', () => {
    expect(on('rehearsed', 'switch-on', '2025-06-30')).toMatchObject({
      code: 'reorganisations.not_yet_effective',
      params: { effective: '2025-07-01' },
    });
  });

  it('hủy được trước khi bật, không hủy được sau khi bật', () => {
    expect(on('rehearsed', 'undo')).toMatchObject({ value: 'withdrawn' });
    expect(on('switched', 'undo')).toMatchObject({ code: 'reorganisations.already_switched' });
    expect(on('switched', 'change')).toMatchObject({ code: 'reorganisations.already_switched' });
    expect(on('withdrawn', 'rehearse')).toMatchObject({ code: 'reorganisations.withdrawn' });
  });
});
