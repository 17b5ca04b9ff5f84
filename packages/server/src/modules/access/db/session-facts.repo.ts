import type { SessionSchema, SignInOptionsSchema } from '@ansinh/contract/access/session.schemas';
import { permissionsOf } from '@ansinh/domain/access';
import type { Role } from '@ansinh/domain/kernel';
import type { z } from 'zod';
import { sql } from '../../../platform/database/sql.ts';
import { enterTenant, type Tx } from '../../../platform/database/transaction.ts';

interface Row {
  id: string;
  name: string;
  username: string;
  agencyId: string;
  agencyName: string;
  agencyShortName: string;
  tenantCode: string;
  tenantName: string;
  isDemo: boolean;
  territoryCode: string | null;
  language: 'vi' | 'en';
  mustChangePassword: boolean;
  totpEnabled: boolean;
  recoveryCodesLeft: number;
  roles: Role[];
}

/** Returns what a signed-in person's client shows of him; the agency with its name of today. Platform scope. */
export async function describeSession(
  tx: Tx,
  who: { tenantId: string; userId: string; sessionId: string | undefined },
  today: string,
): Promise<z.output<typeof SessionSchema>> {
  await enterTenant(tx, who.tenantId);
  const row = await tx.get<Row>(sql`
    select u.id, u.name, u.username, u.territory_code as "territoryCode", a.id as "agencyId",
           coalesce(n.name, a.code) as "agencyName", coalesce(n.short_name, a.code) as "agencyShortName",
           t.code as "tenantCode", t.name as "tenantName", t.is_demo as "isDemo", coalesce(p.language, 'vi') as language,
           c.must_change_password and coalesce(s.method, 'password') = 'password' as "mustChangePassword", c.totp_enabled_at is not null as "totpEnabled",
           cardinality(c.recovery_hashes) as "recoveryCodesLeft",
           array(select r.role from user_roles r where r.tenant_id = u.tenant_id and r.user_id = u.id order by r.role) as roles
      from users u
      join user_credentials c on c.tenant_id = u.tenant_id and c.user_id = u.id
      join tenants t on t.id = u.tenant_id
      join agencies a on a.tenant_id = u.tenant_id and a.id = u.agency_id
      left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${today}::date
      left join sessions s on s.tenant_id = u.tenant_id and s.user_id = u.id and s.id = ${who.sessionId ?? null}::uuid
      left join user_preferences p on p.tenant_id = u.tenant_id and p.user_id = u.id
     where u.tenant_id = ${who.tenantId} and u.id = ${who.userId}`);
  const roles = row.mustChangePassword ? [] : row.roles;
  return {
    user: { id: row.id, name: row.name, username: row.username },
    agency: { id: row.agencyId, name: row.agencyName, shortName: row.agencyShortName },
    roles,
    permissions: permissionsOf(roles),
    tenant: { code: row.tenantCode, name: row.tenantName, isDemo: row.isDemo },
    territoryCode: row.territoryCode,
    language: row.language,
    mustChangePassword: row.mustChangePassword,
    totpEnabled: row.totpEnabled,
    recoveryCodesLeft: row.recoveryCodesLeft,
  };
}

type DemoLogin = z.output<typeof SignInOptionsSchema>['demo'][number];

/** Returns the logins the demo provinces show, in the order they were loaded; those whose password was changed are left out. */
export async function listDemoLogins(tx: Tx, today: string): Promise<DemoLogin[]> {
  const tenants = await tx.rows<{ id: string }>(sql`select id from tenants where is_demo order by code`);
  const found: DemoLogin[] = [];
  for (const { id } of tenants) {
    await enterTenant(tx, id);
    found.push(
      ...(await tx.rows<DemoLogin>(sql`
        select u.username, d.password, u.name, coalesce(n.short_name, a.code) as agency,
               (select r.role from user_roles r where r.tenant_id = u.tenant_id and r.user_id = u.id
                 order by array_position(array['province-admin', 'auditor', 'leader', 'agency-admin', 'approver', 'focal-point', 'operator', 'collector'], r.role)
                 limit 1) as role
          from demo_logins d
          join users u on u.tenant_id = d.tenant_id and u.id = d.user_id
          join user_credentials c on c.tenant_id = u.tenant_id and c.user_id = u.id
          join agencies a on a.tenant_id = u.tenant_id and a.id = u.agency_id
          left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${today}::date
         where d.tenant_id = ${id} and u.disabled_at is null and c.password_changed_at is null
           and exists (select from user_roles r where r.tenant_id = u.tenant_id and r.user_id = u.id)
         order by d.position`)),
    );
  }
  return found;
}
