import { describe, expect, it } from 'vitest';
import type { Role } from '../kernel/role.ts';
import { dutyAbilities, mayChange, mayChangeDuty, regulationAbilities } from './regulation.policy.ts';

const person = (agencyId: string, ...roles: Role[]): { kind: 'person'; agencyId: string; roles: Role[] } => ({
  kind: 'person',
  agencyId,
  roles,
});
const DRAFT = { state: 'draft', ownerAgencyId: 'bhxh' } as const;
const IN_WORK = { state: 'confirmed', ownerAgencyId: 'bhxh' } as const;

describe('Ai được làm gì với văn bản và nhiệm vụ', () => {
  it('chuyên viên cơ quan mình sửa dự thảo; cơ quan khác thì không', () => {
    expect(mayChange(person('bhxh', 'operator'), DRAFT)).toBe(true);
    expect(mayChange(person('syt', 'operator'), DRAFT)).toBe(false);
    expect(regulationAbilities(person('syt', 'focal-point'), DRAFT)).toEqual([]);
  });

  it('văn bản đã đưa vào thực hiện chỉ người có quyền xác nhận mới sửa', () => {
    expect(mayChange(person('bhxh', 'operator'), IN_WORK)).toBe(false);
    expect(mayChange(person('bhxh', 'focal-point'), IN_WORK)).toBe(true);
    expect(mayChange(person('ubnd', 'province-admin'), IN_WORK)).toBe(true);
    expect(regulationAbilities(person('bhxh', 'focal-point'), IN_WORK)).not.toContain('remove');
  });

  it('văn bản chung của tỉnh (không thuộc cơ quan nào) chỉ quản trị tỉnh làm', () => {
    const ofProvince = { state: 'confirmed', ownerAgencyId: null } as const;
    expect(mayChange(person('bhxh', 'focal-point'), ofProvince)).toBe(false);
    expect(regulationAbilities(person('ubnd', 'province-admin'), ofProvince)).toContain('remember-names');
  });

  it('nhiệm vụ đã xác nhận trong dự thảo cũng cần quyền xác nhận mới sửa', () => {
    expect(mayChangeDuty(person('bhxh', 'operator'), DRAFT, 'draft')).toBe(true);
    expect(mayChangeDuty(person('bhxh', 'operator'), DRAFT, 'confirmed')).toBe(false);
  });

  it('việc làm được tùy trạng thái nhiệm vụ', () => {
    const focal = person('bhxh', 'focal-point');
    expect(dutyAbilities(focal, DRAFT, 'draft')).toEqual([
      'edit',
      'map',
      'split',
      'merge',
      'confirm',
      'reject',
    ]);
    expect(dutyAbilities(focal, DRAFT, 'confirmed')).toEqual(['edit', 'map', 'reopen']);
    expect(dutyAbilities(focal, DRAFT, 'rejected')).toEqual(['reopen']);
    expect(dutyAbilities(focal, DRAFT, 'replaced')).toEqual([]);
    expect(dutyAbilities(person('bhxh', 'operator'), DRAFT, 'draft')).toEqual([
      'edit',
      'map',
      'split',
      'merge',
    ]);
  });

  it('lãnh đạo và người kiểm toán chỉ xem', () => {
    for (const role of ['leader', 'auditor'] as const)
      expect(regulationAbilities(person('bhxh', role), DRAFT)).toEqual([]);
  });
});
