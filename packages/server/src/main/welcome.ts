import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import type { Services } from '../platform/use-case.ts';
import { DEMO_PASSWORD } from './demo.ts';
import { PLATFORM_ACTOR } from './platform-actor.ts';

const ROLE_NAMES: Readonly<Record<string, string>> = {
  operator: 'cán bộ thực hiện',
  'focal-point': 'cán bộ đầu mối',
  approver: 'lãnh đạo duyệt',
  'agency-admin': 'quản trị cơ quan',
  'province-admin': 'quản trị tỉnh',
  auditor: 'kiểm toán',
  leader: 'lãnh đạo UBND (chỉ xem)',
  collector: 'nhân viên thu',
};

/** Returns what the start prints last: the address, and in demo mode one login per role. */
export async function welcomeText(services: Services, address: string): Promise<string> {
  const lines = ['', `  An Sinh đang chạy tại ${address}`, ''];
  if (services.config.demo) {
    lines.push(`  Đăng nhập minh họa (mật khẩu chung: ${DEMO_PASSWORD})`);
    for (const { role, username, agency } of await oneLoginPerRole(services))
      lines.push(`    ${username.padEnd(20)} ${ROLE_NAMES[role] ?? role}, ${agency}`);
    lines.push(
      '    Cơ quan bất kỳ: dùng mã cơ quan làm tên đăng nhập (xem: npx ansinh directory agencies)',
      '',
    );
  }
  lines.push('  Dừng: Ctrl-C', '');
  return lines.join('\n');
}

async function oneLoginPerRole(
  services: Services,
): Promise<{ role: string; username: string; agency: string }[]> {
  return inTransactionAs(services.pool, PLATFORM_ACTOR, async (tx) => {
    const tenants = await tx.rows<{ id: string }>(sql`select id from tenants where is_demo`);
    const tenant = tenants[0];
    if (!tenant) return [];
    // Names of agencies are seen inside their province only.
    await tx.run(
      sql`select set_config('app.tenant_id', ${tenant.id}, true), set_config('app.scope', 'system', true)`,
    );
    return tx.rows<{ role: string; username: string; agency: string }>(sql`
      select distinct on (array_position(array['operator', 'focal-point', 'approver', 'agency-admin', 'province-admin', 'auditor', 'leader', 'collector'], r.role))
             r.role, u.username, coalesce(n.short_name, n.name) as agency
      from demo_logins d
      join users u on u.tenant_id = d.tenant_id and u.id = d.user_id
      join user_roles r on r.tenant_id = d.tenant_id and r.user_id = d.user_id
      join agency_names n on n.tenant_id = u.tenant_id and n.agency_id = u.agency_id and n.valid @> current_date
      order by array_position(array['operator', 'focal-point', 'approver', 'agency-admin', 'province-admin', 'auditor', 'leader', 'collector'], r.role), d.position`);
  });
}
