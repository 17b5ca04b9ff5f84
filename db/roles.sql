-- The roles of an installation. Run before the migrations, as a role that may create roles; safe to run again.
--   ansinh_owner   owns every object, cannot log in
--   ansinh_user    what people and jobs act as; row-level security applies (FORCE on every table)
--   ansinh_reader  read-only, for reporting tools; row-level security applies
-- The login of the application is a member of the three without inheriting: it can only switch (SET LOCAL ROLE).
do $$
begin
  if not exists (select from pg_roles where rolname = 'ansinh_owner') then
    create role ansinh_owner nologin nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'ansinh_user') then
    create role ansinh_user nologin noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'ansinh_reader') then
    create role ansinh_reader nologin noinherit nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null; -- two installations of one cluster started at once
end
$$;
