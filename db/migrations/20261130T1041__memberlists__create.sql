-- Monthly lists of people: who is due to pay, who lapsed, who never joined, who might join; why each of them stands there.

create table list_entries (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  kind text not null constraint list_kind_is_known check (kind in ('due', 'suspended', 'not-participating', 'potential')),
  scheme text not null constraint list_scheme_is_known check (scheme in ('BHYT', 'BHXH-TN')),
  person_id uuid not null,
  -- "2025:23293", as on the person when the list was made; the village as a measured unit where it is known.
  commune text not null constraint list_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  village_key text,
  household text,
  -- First and newest month whose making put the person here (first day of the month).
  first_month date not null,
  last_month date not null,
  -- What the rule saw: facts by key (end of the card, last participation, group, dates, estimated cost).
  reasons jsonb not null,
  due_on date,
  closed_at timestamptz,
  closed_because text,
  constraint list_entries_pkey primary key (tenant_id, id),
  constraint list_entry_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete cascade,
  constraint list_entry_village_exists foreign key (tenant_id, village_key) references measured_units (tenant_id, key) on delete restrict,
  constraint list_months_begin_with_the_first check (extract(day from first_month) = 1 and extract(day from last_month) = 1 and last_month >= first_month),
  constraint list_entry_closes_with_a_reason check ((closed_at is null) = (closed_because is null))
);
comment on table list_entries is
  'A person on a monthly list. The row stays the same over the months while the rule keeps putting him there, so that work on it is never lost.';
create unique index list_entry_is_open_once on list_entries (tenant_id, person_id, scheme, kind) where closed_at is null;
create index list_entries_by_commune on list_entries (tenant_id, commune, kind, last_month) where closed_at is null;

alter table list_entries enable row level security;
alter table list_entries force row level security;
create policy list_entries_see on list_entries for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or commune = any ((select app.register_communes())::text[])));
create policy list_entries_add on list_entries for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()));
create policy list_entries_change on list_entries for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()))
  with check (tenant_id = (select app.tenant_id()));
grant select on list_entries to ansinh_user;
grant insert (tenant_id, id, kind, scheme, person_id, commune, village_key, household, first_month, last_month, reasons, due_on),
  update (commune, village_key, household, last_month, reasons, due_on, closed_at, closed_because) on list_entries to ansinh_user;
