-- A value that was entered wrong is corrected in its own row; what stood there before is kept with who replaced it, when and why.
alter table parameters add column version integer not null default 1;
grant update (value, unit, basis, certainty, note, version) on parameters to ansinh_user;

create table parameter_history (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  name text not null,
  valid daterange not null,
  value text not null,
  unit text not null,
  basis text not null,
  certainty text not null constraint parameter_history_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null,
  version integer not null,
  -- Who had written it, and when.
  changed_by text not null,
  changed_at timestamptz not null,
  replaced_by text not null,
  replaced_at timestamptz not null,
  reason text not null constraint parameter_history_has_reason check (btrim(reason) <> ''),
  constraint parameter_history_pkey primary key (tenant_id, id)
);
comment on table parameter_history is 'Earlier contents of a parameter''s row that was corrected, with the reason; never changed.';
create index parameter_history_of on parameter_history (tenant_id, name, id desc);
alter table parameter_history enable row level security;
alter table parameter_history force row level security;
create policy parameter_history_see on parameter_history for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()));
create policy parameter_history_add on parameter_history for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on parameter_history to ansinh_user, ansinh_reader;
grant insert (tenant_id, name, valid, value, unit, basis, certainty, note, version, changed_by, changed_at, replaced_by, replaced_at, reason)
  on parameter_history to ansinh_user;
