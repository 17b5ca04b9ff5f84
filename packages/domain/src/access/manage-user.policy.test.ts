import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../kernel/role.ts';
import { decideManageUser, decideRoleChange, decideStanding, grantableRoles } from './manage-user.policy.ts';

function person(...roles: Role[]): { kind: 'person'; id: string; agencyId: string; roles: Role[] } {
  return { kind: 'person', id: 'me', agencyId: 'own', roles };
}

const outcome = (decision: { ok: boolean; code?: string }): string =>
  decision.ok ? 'được' : (decision.code ?? '');

describe('Ai được quản lý tài khoản của ai', () => {
  it.each<[Role[], string, Role[], string]>([
    [['province-admin'], 'own', ['operator'], 'được'],
    [['province-admin'], 'other', ['province-admin'], 'được'],
    [['agency-admin'], 'own', ['operator', 'approver'], 'được'],
    [['agency-admin'], 'own', ['agency-admin'], 'được'],
    [['agency-admin'], 'other', ['operator'], 'access.user_not_yours'],
    [['agency-admin'], 'own', ['province-admin'], 'access.user_above_you'],
    [['agency-admin'], 'own', ['operator', 'auditor'], 'access.user_above_you'],
    [['agency-admin', 'operator'], 'own', ['leader'], 'access.user_above_you'],
    [['operator'], 'own', ['operator'], 'platform.forbidden'],
    [['leader'], 'own', ['operator'], 'platform.forbidden'],
    [['auditor'], 'other', ['operator'], 'platform.forbidden'],
    [[], 'own', ['operator'], 'platform.forbidden'],
  ])('vai trò %j đối với người ở cơ quan %s có vai trò %j: %s', (roles, agencyId, theirs, expected) => {
    expect(outcome(decideManageUser(person(...roles), { agencyId, roles: theirs }))).toBe(expected);
  });

  it('dòng lệnh của người vận hành máy chủ quản lý được mọi tài khoản', () => {
    const operator = { kind: 'system', roles: [], agencyId: null } as const;
    expect(outcome(decideManageUser(operator, { agencyId: 'own', roles: ['province-admin'] }))).toBe('được');
    expect(grantableRoles(operator)).toEqual(ROLES);
  });
});

describe('Ai được giao vai trò gì', () => {
  it('quản trị tỉnh giao được mọi vai trò, quản trị cơ quan chỉ giao vai trò trong cơ quan', () => {
    expect(grantableRoles(person('province-admin'))).toEqual(ROLES);
    expect(grantableRoles(person('agency-admin'))).toEqual([
      'operator',
      'focal-point',
      'approver',
      'agency-admin',
      'collector',
    ]);
    expect(grantableRoles(person('operator', 'approver', 'auditor', 'leader'))).toEqual([]);
  });

  it.each<[Role[], Role[], string]>([
    [['operator'], ['operator', 'approver'], 'được'],
    [['operator', 'approver'], ['focal-point'], 'được'],
    [['operator'], ['operator', 'auditor'], 'access.role_not_yours_to_give'],
    [['operator', 'leader'], ['operator'], 'access.role_not_yours_to_give'],
    [['operator', 'leader'], ['approver', 'leader'], 'được'],
  ])('quản trị cơ quan đổi %j thành %j: %s', (before, after, expected) => {
    expect(outcome(decideRoleChange(person('agency-admin'), before, after))).toBe(expected);
  });
});

describe('Tỉnh luôn còn người quản trị', () => {
  const admin = { roles: ['province-admin'] as const, disabled: false };

  it.each([
    [
      'bỏ vai trò của quản trị tỉnh cuối cùng',
      { roles: ['operator'] as const, disabled: false },
      0,
      'access.last_province_admin',
    ],
    [
      'ngừng tài khoản quản trị tỉnh cuối cùng',
      { ...admin, disabled: true },
      0,
      'access.last_province_admin',
    ],
    ['bỏ vai trò khi còn quản trị khác', { roles: ['operator'] as const, disabled: false }, 1, 'được'],
    [
      'giữ vai trò, thêm vai trò khác',
      { roles: ['province-admin', 'operator'] as const, disabled: false },
      0,
      'được',
    ],
  ])('%s', (_title, after, otherProvinceAdmins, expected) => {
    const change = { userId: 'someone', before: admin, after, otherProvinceAdmins };
    expect(outcome(decideStanding({ id: 'me' }, change))).toBe(expected);
  });

  it('không ai tự ngừng tài khoản của mình', () => {
    const before = { roles: ['agency-admin'] as const, disabled: false };
    const change = { userId: 'me', before, after: { ...before, disabled: true }, otherProvinceAdmins: 3 };
    expect(outcome(decideStanding({ id: 'me' }, change))).toBe('access.cannot_disable_yourself');
  });

  it('tài khoản đã ngừng không tính là quản trị, nên bỏ vai trò của nó không cần người thay', () => {
    const change = {
      userId: 'someone',
      before: { ...admin, disabled: true },
      after: { roles: ['operator'] as const, disabled: true },
      otherProvinceAdmins: 0,
    };
    expect(outcome(decideStanding({ id: 'me' }, change))).toBe('được');
  });
});
