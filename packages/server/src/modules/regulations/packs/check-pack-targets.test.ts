import { describe, expect, it } from 'vitest';
import { checkPackTargets } from './check-pack-targets.ts';
import { packFolder, readPack } from './read-pack.ts';

describe('Chỉ tiêu của gói được soát cùng gói', () => {
  it('chỉ tiêu gọi chỉ số không có, hay dựa vào điều khoản không có, thì gói có lỗi', async () => {
    const { facts, regulation } = await readPack(await packFolder('kontum-25-2024'));
    const [target] = facts.targets;
    if (target === undefined) throw new Error('the pack has a target');
    const { indicators } = facts;
    expect(checkPackTargets(regulation, { indicators, targets: [target] })).toEqual([]);
    expect(checkPackTargets(regulation, { indicators: [], targets: [{ ...target, basis: 'd99' }] })).toEqual([
      `targets[0]: không có chỉ số “${target.indicator}”`,
      'targets[0]: văn bản không có điều khoản “d99”',
    ]);
  });
});
