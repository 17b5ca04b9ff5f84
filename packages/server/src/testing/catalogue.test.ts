import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** National reference tables and what exists before anybody is known carry no tenant. Everything else must. */
const WITHOUT_TENANT = new Set([
  'ansinh_migrations',
  'tenants',
  'territories',
  'territory_successions',
  'reference_loads',
  'oidc_flows',
]);

/** Written by COPY, which row-level security refuses: nobody reads it by its own name, what may be written is tested below. */
const WRITTEN_BY_COPY = 'submission_rows_loaded';

describe('Luật chung của mọi bảng trong cơ sở dữ liệu', () => {
  let database: TestDatabase;
  const offenders = async (query: string): Promise<string[]> =>
    (await database.owner.query<{ name: string }>(query)).rows.map(({ name }) => name);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('mọi bảng đều bật và buộc bảo mật theo dòng', async () => {
    const found = await offenders(`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'ansinh_migrations'
        and not (relrowsecurity and relforcerowsecurity)`);
    expect(found).toEqual([WRITTEN_BY_COPY]);
  });

  it('mọi lệnh được cấp quyền đều có chính sách dòng', async () => {
    const found = await offenders(`
      select distinct c.relname || ':' || g.privilege_type as name
      from pg_class c
      join (select table_name, privilege_type from information_schema.table_privileges where grantee = 'ansinh_user'
            union select table_name, privilege_type from information_schema.column_privileges where grantee = 'ansinh_user') g
        on g.table_name = c.relname
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        and not exists (select from pg_policies p where p.tablename = c.relname and 'ansinh_user' = any (p.roles)
          and (p.cmd = 'ALL' or p.cmd = g.privilege_type))`);
    expect(found).toEqual([`${WRITTEN_BY_COPY}:INSERT`]);
  });

  it('không quyền nào cấp cho tất cả (PUBLIC) trên bảng và hàm có quyền chủ', async () => {
    const found = await offenders(`
      select table_name as name from information_schema.table_privileges where grantee = 'PUBLIC' and table_schema = 'public'
      union all
      select p.proname from pg_proc p where p.prosecdef and p.pronamespace in ('app'::regnamespace, 'public'::regnamespace)
        and p.prorettype <> 'trigger'::regtype
        and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`);
    expect(found).toEqual([]);
  });

  it('quyền ghi luôn nêu tên cột', async () => {
    const found =
      await offenders(`select table_name || ':' || privilege_type as name from information_schema.table_privileges
      where grantee in ('ansinh_user', 'ansinh_reader') and table_schema = 'public' and privilege_type in ('INSERT', 'UPDATE', 'TRUNCATE')`);
    expect(found).toEqual([]);
  });

  it('vai trò chỉ đọc không ghi được gì', async () => {
    const found = await offenders(`select table_name as name from information_schema.table_privileges
      where grantee = 'ansinh_reader' and table_schema = 'public' and privilege_type <> 'SELECT'`);
    expect(found).toEqual([]);
  });

  it('không vai trò nào bỏ qua được bảo mật theo dòng', async () => {
    expect(
      await offenders(
        `select rolname as name from pg_roles where rolname like 'ansinh%' and (rolbypassrls or rolsuper)`,
      ),
    ).toEqual([]);
  });

  it('mọi khung nhìn chạy bằng quyền người hỏi', async () => {
    const found =
      await offenders(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce('security_invoker=true' = any (reloptions), false)`);
    expect(found).toEqual([]);
  });

  it('mọi hàm chạy bằng quyền chủ đều cố định search_path', async () => {
    const found = await offenders(`select proname as name from pg_proc where prosecdef
      and pronamespace in ('app'::regnamespace, 'public'::regnamespace)
      and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')`);
    expect(found).toEqual([]);
  });

  it('mọi khóa chính bắt đầu bằng tỉnh', async () => {
    const found = await offenders(`select c.relname as name from pg_class c
      join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where c.relnamespace = 'public'::regnamespace and a.attname <> 'tenant_id'`);
    expect(found.filter((name) => !WITHOUT_TENANT.has(name))).toEqual([]);
  });

  it('mọi khóa ngoại giữa bảng có tỉnh đều mang theo tỉnh và nói rõ điều xảy ra khi xóa', async () => {
    const found = await offenders(`select k.conname as name from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
        and exists (select from pg_attribute a where a.attrelid = f.oid and a.attname = 'tenant_id')
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = any (k.conkey))`);
    expect(found).toEqual([]);
    const silent = await offenders(`select k.conname as name from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.confdeltype = 'a' and not k.conperiod`);
    expect(silent).toEqual([]);
  });

  it('mọi bảng có lời giải thích', async () => {
    const found =
      await offenders(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname <> 'ansinh_migrations' and obj_description(oid) is null`);
    expect(found).toEqual([]);
  });

  it('nhật ký không sửa, không xóa được', async () => {
    for (const privilege of ['UPDATE', 'DELETE', 'TRUNCATE']) {
      const { rows } = await database.owner.query<{ may: boolean }>(
        `select has_table_privilege('ansinh_user', 'audit_log', '${privilege}') or has_any_column_privilege('ansinh_user', 'audit_log', '${privilege === 'UPDATE' ? 'UPDATE' : 'SELECT'}') and '${privilege}' = 'UPDATE' as may`,
      );
      expect(rows[0]?.may).toBe(false);
    }
  });

  it('không có ai thì mọi bảng đều trống', async () => {
    const { rows: tables } = await database.owner.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and has_table_privilege('ansinh_user', oid, 'SELECT')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const seen: [string, number | null][] = [];
    const client = await database.pool.connect();
    try {
      for (const { relname } of tables) {
        await client.query('begin');
        await client.query("select set_config('role', 'ansinh_user', true)");
        const { rowCount } = await client.query(`select from ${relname} limit 1`);
        await client.query('rollback');
        seen.push([relname, rowCount]);
      }
    } finally {
      client.release();
    }
    expect(seen.filter(([name, count]) => count !== 0 && !WITHOUT_TENANT.has(name))).toEqual([]);
  });
});
