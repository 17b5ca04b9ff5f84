-- Two agencies state the same figure differently: the one that receives their reports says which counts when they are put together, and why.

create table report_settlements (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  key text not null,
  value double precision not null,
  other_report_id uuid not null,
  other_key text not null,
  other_value double precision not null,
  counts text not null constraint settlement_choice_is_known check (counts in ('this', 'other', 'both')),
  reason text not null constraint settlement_says_why check (btrim(reason) <> ''),
  agency_id uuid not null,
  settled_by text not null,
  settled_at timestamptz not null,
  constraint report_settlements_pkey primary key (tenant_id, id),
  -- A pair is stored one way round only.
  constraint settlement_pair_is_ordered check (report_id < other_report_id),
  constraint settlement_of_a_pair unique (tenant_id, agency_id, report_id, key, other_report_id, other_key),
  constraint settled_report_exists foreign key (tenant_id, report_id) references reports (tenant_id, id) on delete cascade,
  constraint settled_other_exists foreign key (tenant_id, other_report_id) references reports (tenant_id, id) on delete cascade,
  constraint settling_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table report_settlements is
  'What a recipient decided about two agencies that state one figure differently. It holds while both still state what they stated then (value, other_value).';
create index report_settlements_of_other on report_settlements (tenant_id, other_report_id);

alter table report_settlements enable row level security;
alter table report_settlements force row level security;
create policy report_settlements_see on report_settlements for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from reports r where r.tenant_id = report_settlements.tenant_id and r.id = report_settlements.report_id)
    and exists (select from reports r where r.tenant_id = report_settlements.tenant_id and r.id = report_settlements.other_report_id));
create policy report_settlements_add on report_settlements for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id())
    and exists (select from reports r where r.tenant_id = report_settlements.tenant_id
      and r.id in (report_settlements.report_id, report_settlements.other_report_id) and (select app.agency_id()) = any (r.recipient_ids)));
create policy report_settlements_change on report_settlements for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id()))
  with check (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id()));
grant select on report_settlements to ansinh_user;
grant insert (tenant_id, report_id, key, value, other_report_id, other_key, other_value, counts, reason, agency_id, settled_by, settled_at),
  update (value, other_value, counts, reason, settled_by, settled_at) on report_settlements to ansinh_user;
