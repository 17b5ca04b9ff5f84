-- Which communes are poor decides what the budget pays for near-poor households there. The decision that says so is the province's to enter.

create table statefunded_poor_communes (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  commune text not null constraint poor_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  valid daterange not null constraint poor_commune_has_days check (not isempty(valid) and not lower_inf(valid)),
  basis text not null constraint poor_commune_has_basis check (btrim(basis) <> ''),
  certainty text not null constraint poor_commune_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null default '',
  version integer not null default 1,
  changed_by text not null default app.actor(),
  constraint statefunded_poor_communes_pkey primary key (tenant_id, id),
  constraint poor_commune_periods_do_not_overlap unique (tenant_id, commune, valid without overlaps)
);
comment on table statefunded_poor_communes is
  'Poor communes by date, each with the decision that says so: near-poor households there are supported in full (NĐ 188/2025 Đ6.6).';

alter table statefunded_poor_communes enable row level security;
alter table statefunded_poor_communes force row level security;
create policy poor_communes_see on statefunded_poor_communes for select to ansinh_user using (tenant_id = (select app.tenant_id()));
create policy poor_communes_add on statefunded_poor_communes for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy poor_communes_change on statefunded_poor_communes for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
create policy poor_communes_drop on statefunded_poor_communes for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select, delete on statefunded_poor_communes to ansinh_user;
grant insert (tenant_id, id, commune, valid, basis, certainty, note, changed_by),
  update (valid, basis, certainty, note, version, changed_by) on statefunded_poor_communes to ansinh_user;
