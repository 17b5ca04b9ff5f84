import { describe, expect, it } from 'vitest';
import { checkPackTargets } from './check-pack-targets.ts';
import { packFolder, readPack } from './read-pack.ts';

describe('Chỉ tiêu của gói được soát cùng gói', () => {
  it('chỉ tiêu gọi chỉ số không có, hay dựa vào điều khoản không có, thì gói có lỗi', async () => {
    const { facts, regulation } = await readPack(await packFolder('kontum-25-2024'));
    const [target] = facts.targets;
    if (target === undefined) throw new Error('the pack has a target');
    const { indicators } = facts;
    expect(checkPackTargets(regulation, { indicators, targets: [target], assignments: [] })).toEqual([]);
    expect(checkPackTargets(regulation, { indicators: [], targets: [{ ...target, basis: 'd99' }], assignments: [] })).toEqual([
      `targets[0]: không có chỉ số “${target.indicator}”`,
      'targets[0]: văn bản không có điều khoản “d99”',
    ]);
  });

  it('quy định ai giao cho ai phải dựa vào điều khoản của văn bản', async () => {
    const { facts, regulation } = await readPack(await packFolder('kontum-210-2023'));
    const [rule] = facts.assignments;
    if (rule === undefined) throw new Error('the pack says who assigns');
    const only = { indicators: [], targets: [] };
    expect(checkPackTargets(regulation, { ...only, assignments: facts.assignments })).toEqual([]);
    expect(checkPackTargets(regulation, { ...only, assignments: [{ ...rule, basis: 'r99' }] })).toEqual([
      'assignments[0]: văn bản không có điều khoản “r99”',
    ]);
  });
});
