-- What is to be settled in the network is told once: while a flag stands it is not told again, when it comes back it is news.

create table network_told_flags (
  tenant_id uuid not null references tenants (id) on delete restrict,
  code text not null constraint network_told_flag_code_is_plain check (code ~ '^[a-z]+(-[a-z]+)*$'),
  -- Key of a unit, or id of an organisation.
  about text not null,
  agency_id uuid not null,
  -- Day the flag speaks of (a contract or certificate ends); another day is another flag.
  day date,
  told_on date not null,
  constraint network_told_flags_pkey primary key (tenant_id, code, about),
  constraint network_told_flag_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete cascade
);
comment on table network_told_flags is 'Flags of the collection network that stand now and were told to the organisation and the Social Insurance.';
create index network_told_flags_of_agency on network_told_flags (tenant_id, agency_id);

alter table network_told_flags enable row level security;
alter table network_told_flags force row level security;
create policy network_told_flags_see on network_told_flags for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy network_told_flags_add on network_told_flags for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy network_told_flags_drop on network_told_flags for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select, delete, insert (tenant_id, code, about, agency_id, day, told_on) on network_told_flags to ansinh_user;
