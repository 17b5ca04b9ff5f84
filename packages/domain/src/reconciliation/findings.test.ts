import { describe, expect, it } from 'vitest';
import {
  decideFindingStep,
  decideFollowUp,
  FINDING_RULES,
  findingRule,
  findingSteps,
  followUpHistory,
  type ComparedRun,
  type KnownFinding,
} from './index.ts';

const SEEN = { fingerprint: 'a', statedAt: 100 };
const KNOWN: KnownFinding = {
  state: 'open',
  outcome: null,
  outcomeAt: null,
  gone: false,
  fingerprint: 'a',
  statedAt: 100,
};
const settled = (outcome: KnownFinding['outcome'], more: Partial<KnownFinding> = {}): KnownFinding => ({
  ...KNOWN,
  state: 'settled',
  outcome,
  outcomeAt: 150,
  ...more,
});

describe('Kỳ sau nói gì về phát hiện kỳ trước', () => {
  it.each<[string, KnownFinding | null, typeof SEEN | null, string]>([
    ['thấy lần đầu', null, SEEN, 'new'],
    ['vẫn như cũ, không có danh sách mới', KNOWN, SEEN, 'same'],
    ['danh sách mới, con số như cũ', KNOWN, { ...SEEN, statedAt: 200 }, 'refresh'],
    ['con số khác', KNOWN, { fingerprint: 'b', statedAt: 200 }, 'change'],
    ['không còn thấy', KNOWN, null, 'gone'],
    ['đang xử lý mà không còn thấy', { ...KNOWN, state: 'working' }, null, 'gone'],
    ['đã hết, vẫn không thấy', { ...KNOWN, state: 'gone', gone: true }, null, 'same'],
    ['đã hết, nay thấy lại', { ...KNOWN, state: 'gone', gone: true }, SEEN, 'return'],
    ['báo đã tham gia, chưa có danh sách mới', settled('joined'), SEEN, 'same'],
    ['báo đã tham gia, danh sách mới vẫn thiếu', settled('joined'), { ...SEEN, statedAt: 200 }, 'return'],
    ['báo đã tham gia, không còn thấy', settled('joined'), null, 'gone'],
    ['đã giải trình, con số như cũ', settled('explained'), { ...SEEN, statedAt: 200 }, 'same'],
    ['đã giải trình, con số khác', settled('explained'), { fingerprint: 'b', statedAt: 200 }, 'return'],
    ['ghép nhầm, con số khác', settled('wrong-match'), { fingerprint: 'b', statedAt: 200 }, 'same'],
    ['đã chuyển thanh tra', settled('referred'), { fingerprint: 'b', statedAt: 200 }, 'same'],
    ['đã xong, từng hết, nay thấy lại', settled('wrong-match', { gone: true }), SEEN, 'return'],
  ])('%s', (_title, known, seen, expected) => {
    expect(decideFollowUp(known, seen)).toBe(expected);
  });
});

describe('Các bước xử lý một phát hiện', () => {
  it.each([
    ['open', ['start', 'notify', 'settle', 'assign', 'note']],
    ['working', ['notify', 'settle', 'assign', 'note']],
    ['settled', ['reopen', 'note']],
    ['gone', ['note']],
  ] as const)('ở trạng thái %s làm được: %j', (state, steps) => {
    expect(findingSteps(state)).toEqual(steps);
    expect(decideFindingStep(state, 'start').ok).toBe(state === 'open');
  });
});

describe('Diễn biến qua các kỳ', () => {
  const run = (id: string, period: string | null): ComparedRun => ({ id, period, at: `${id}T00:00:00Z` });

  it('xuất hiện, còn, hết rồi trở lại: mỗi kỳ một dòng, kỳ nào chạy nhiều lần thì lấy lần cuối', () => {
    const runs = [
      run('1', '2026-Q1'),
      run('2', '2026-Q2'),
      run('3', '2026-Q3'),
      run('4', '2026-Q3'),
      run('5', '2026-Q4'),
    ];
    const seen = [
      { run: '1', kind: 'found' },
      { run: '4', kind: 'gone' },
      { run: '5', kind: 'returned' },
    ];
    expect(followUpHistory(runs, seen).map(({ period, standing }) => [period, standing])).toEqual([
      ['2026-Q1', 'found'],
      ['2026-Q2', 'still'],
      ['2026-Q3', 'gone'],
      ['2026-Q4', 'returned'],
    ]);
  });

  it('sau khi hết, các kỳ vẫn không thấy thì không kể nữa; lần chạy không rõ kỳ không thành dòng', () => {
    const runs = [run('1', '2026-Q1'), run('2', null), run('3', '2026-Q2'), run('4', '2026-Q3')];
    const seen = [
      { run: '1', kind: 'found' },
      { run: '3', kind: 'gone' },
    ];
    expect(followUpHistory(runs, seen).map(({ standing }) => standing)).toEqual(['found', 'gone']);
  });
});

describe('Quy tắc phát hiện', () => {
  it('mỗi quy tắc một mã; tra theo mã được', () => {
    const ids = FINDING_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of FINDING_RULES) expect(findingRule(rule.id)).toBe(rule);
  });

  it('hai thứ tiếng nêu cùng những con số', () => {
    const places = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    for (const rule of FINDING_RULES)
      expect([rule.id, places(rule.sentence)]).toEqual([rule.id, places(rule.sentenceEn)]);
  });
});
