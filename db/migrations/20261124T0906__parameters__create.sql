-- Amounts, rates, clocks and holidays that a law can change: dated rows with their legal basis and how sure we are.

create table parameters (
  tenant_id uuid not null references tenants (id) on delete restrict,
  name text not null constraint parameter_name_is_plain check (name ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
  valid daterange not null constraint parameter_period_is_not_empty check (not isempty(valid)),
  value text not null constraint parameter_value_is_not_blank check (btrim(value) <> ''),
  -- Some laws set a range, a month and day, or a rule: then there is no number.
  number numeric generated always as (case when value ~ '^-?[0-9]+(\.[0-9]+)?$' then value::numeric end) stored,
  unit text not null,
  basis text not null,
  certainty text not null constraint parameter_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null default '',
  changed_by text not null,
  changed_at timestamptz not null default now(),
  constraint parameters_do_not_overlap primary key (tenant_id, name, valid without overlaps)
);
comment on table parameters is 'One value of one parameter for a period, with the provision it rests on. A change of law is a new row; the old one keeps its period.';
alter table parameters enable row level security;
alter table parameters force row level security;
create policy parameters_see on parameters for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy parameters_add on parameters for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy parameters_close on parameters for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on parameters to ansinh_user, ansinh_reader;
grant insert (tenant_id, name, valid, value, unit, basis, certainty, note, changed_by), update (valid, changed_by, changed_at)
  on parameters to ansinh_user;

create table holidays (
  tenant_id uuid not null references tenants (id) on delete restrict,
  day date not null,
  kind text not null constraint holiday_kind_is_known check (kind in ('statutory', 'compensation', 'working-swap')),
  name text not null constraint holiday_name_is_not_blank check (btrim(name) <> ''),
  basis text not null constraint holiday_basis_is_not_blank check (btrim(basis) <> ''),
  certainty text not null constraint holiday_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null default '',
  changed_by text not null,
  changed_at timestamptz not null default now(),
  constraint holidays_have_one_row_a_day primary key (tenant_id, day)
);
comment on table holidays is
  'Days that differ from the week: public holidays, days off in lieu or by exchange (compensation), and weekend days worked in exchange (working-swap).';
alter table holidays enable row level security;
alter table holidays force row level security;
create policy holidays_see on holidays for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy holidays_add on holidays for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy holidays_remove on holidays for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select, delete on holidays to ansinh_user;
grant select on holidays to ansinh_reader;
grant insert (tenant_id, day, kind, name, basis, certainty, note, changed_by) on holidays to ansinh_user;

create table parameter_loads (
  tenant_id uuid not null references tenants (id) on delete cascade,
  file text not null,
  sha256 text not null constraint parameter_load_hash_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  loaded_at timestamptz not null default now(),
  constraint parameter_loads_pkey primary key (tenant_id, file)
);
comment on table parameter_loads is 'Reference files a province has taken over, by content: what people removed afterwards does not come back with the next start.';
alter table parameter_loads enable row level security;
alter table parameter_loads force row level security;
create policy parameter_loads_see on parameter_loads for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy parameter_loads_add on parameter_loads for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy parameter_loads_renew on parameter_loads for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant select on parameter_loads to ansinh_user, ansinh_reader;
grant insert (tenant_id, file, sha256), update (sha256, loaded_at) on parameter_loads to ansinh_user;
