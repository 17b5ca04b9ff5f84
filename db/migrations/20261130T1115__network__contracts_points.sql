-- What the collection network works by: contracts of organisations, their points, and of their people the certificate, the training, the
-- area and who introduced them. @law BD Đ2.3, Đ6.2 g1, Đ6.3 g8, Đ8.1 g3, Đ8.2 g3; KT210 III.3 BHXH+5

create table collection_contracts (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  number text not null constraint contract_number_is_not_blank check (btrim(number) <> ''),
  signed_on date not null,
  valid daterange not null constraint contract_period_has_both_ends check (not isempty(valid) and not upper_inf(valid) and not lower_inf(valid)),
  agreed_until date not null,
  schemes text[] not null constraint contract_schemes_are_known check (schemes <@ array['BHYT', 'BHXH-TN'] and cardinality(schemes) > 0),
  communes text[] not null default '{}',
  ended_because text not null default '',
  version integer not null default 1,
  constraint collection_contracts_pkey primary key (tenant_id, id),
  constraint contract_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint contract_number_is_used_once unique (tenant_id, number),
  constraint contract_periods_do_not_overlap unique (tenant_id, agency_id, valid without overlaps),
  constraint contract_ended_early_has_a_reason check ((upper(valid) - 1 = agreed_until) = (btrim(ended_because) = ''))
);
comment on table collection_contracts is
  'Contracts by which the Social Insurance lets an organisation collect. An organisation has one at a time; "valid" is what holds, agreed_until what was signed.';
comment on column collection_contracts.communes is 'Communes it is for; none: the whole province.';

create table collection_points (
  tenant_id uuid not null,
  unit_key text not null,
  agency_id uuid not null,
  address text not null constraint point_address_is_not_blank check (btrim(address) <> ''),
  hours text not null default '',
  phone text,
  communes text[] not null constraint point_serves_a_commune check (cardinality(communes) > 0),
  version integer not null default 1,
  constraint collection_points_pkey primary key (tenant_id, unit_key),
  constraint point_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint point_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table collection_points is 'Where people go to pay: address, hours and the communes a point of the network serves, its own among them.';

alter table network_members
  add column certificate_number text,
  add column certificate_on date,
  add column certificate_until date,
  add column introduced_by_agency uuid,
  add column introduced_by text not null default '',
  add column ended_because text not null default '',
  add column replaced_by text,
  add constraint network_member_certificate_days_are_in_order check (certificate_until >= certificate_on),
  add constraint network_member_introduced_by_agency foreign key (tenant_id, introduced_by_agency) references agencies (tenant_id, id)
    on delete restrict,
  add constraint network_member_replaced_by_another foreign key (tenant_id, replaced_by) references network_members (tenant_id, unit_key)
    on delete restrict,
  add constraint network_member_does_not_replace_himself check (replaced_by <> unit_key);
create unique index network_member_certificate_is_of_one on network_members (tenant_id, agency_id, certificate_number);
grant insert (certificate_number, certificate_on, certificate_until, introduced_by_agency, introduced_by, ended_because, replaced_by),
  update (certificate_number, certificate_on, certificate_until, introduced_by_agency, introduced_by, ended_because, replaced_by)
  on network_members to ansinh_user;

create table network_areas (
  tenant_id uuid not null,
  unit_key text not null,
  village_key text not null,
  agency_id uuid not null,
  commune_key text not null,
  valid daterange not null constraint network_area_period_is_not_empty check (not isempty(valid)),
  constraint network_areas_pkey primary key (tenant_id, unit_key, village_key, valid without overlaps),
  constraint network_area_member_exists foreign key (tenant_id, unit_key) references network_members (tenant_id, unit_key) on delete restrict,
  constraint network_area_village_exists foreign key (tenant_id, village_key) references measured_units (tenant_id, key) on delete restrict,
  constraint network_area_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table network_areas is 'Which villages a person of the network looks after, from when to when; several people may share one.';
create index network_areas_by_commune on network_areas (tenant_id, commune_key, village_key);

create table network_trainings (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  unit_key text not null,
  agency_id uuid not null,
  title text not null constraint training_title_is_not_blank check (btrim(title) <> ''),
  held_on date not null,
  given_by text not null default '',
  constraint network_trainings_pkey primary key (tenant_id, id),
  constraint training_member_exists foreign key (tenant_id, unit_key) references network_members (tenant_id, unit_key) on delete restrict,
  constraint training_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint training_is_attended_once unique (tenant_id, unit_key, title, held_on)
);
comment on table network_trainings is 'Classes that people of the network attended.';

create table network_plan_lines (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  village_key text not null,
  commune_key text not null,
  agency_id uuid,
  people integer not null constraint plan_people_are_positive check (people between 1 and 50),
  due_on date not null,
  candidate text not null default '',
  note text not null default '',
  state text not null default 'proposed' constraint plan_line_state_is_known check (state in ('proposed', 'agreed', 'declined')),
  proposed_by_agency uuid not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  answer text not null default '',
  decided_by text,
  decided_at timestamptz,
  version integer not null default 1,
  constraint network_plan_lines_pkey primary key (tenant_id, id),
  constraint plan_line_village_exists foreign key (tenant_id, village_key) references measured_units (tenant_id, key) on delete restrict,
  constraint plan_line_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint plan_line_proposer_exists foreign key (tenant_id, proposed_by_agency) references agencies (tenant_id, id) on delete restrict,
  constraint plan_line_is_decided_by_somebody check ((state = 'proposed') = (decided_by is null)),
  constraint plan_line_agreed_has_an_organisation check (state <> 'agreed' or agency_id is not null)
);
comment on table network_plan_lines is
  'The plan to bring the network to every village: how many people a village is to have by a day, whom the ward proposes, which organisation takes it on.';
create index network_plan_lines_by_village on network_plan_lines (tenant_id, commune_key, village_key);
create unique index network_plan_line_open_is_one on network_plan_lines (tenant_id, village_key) where state = 'agreed';

-- Communes the caller answers for, as an array that a row's communes are compared with.
create function app.own_unit_array() returns text[] language sql stable
  return array(select own.key from app.own_units() as own (key));
comment on function app.own_unit_array() is 'Keys of app.own_units() in one array: communes && (select app.own_unit_array()).';

alter table collection_contracts enable row level security;
alter table collection_contracts force row level security;
create policy collection_contracts_see on collection_contracts for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())
    or agency_id = (select app.agency_id())
    or communes && (select app.own_unit_array())
    or (communes = '{}' and cardinality((select app.own_unit_array())) > 0)));
create policy collection_contracts_add on collection_contracts for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())));
create policy collection_contracts_change on collection_contracts for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())))
  with check (tenant_id = (select app.tenant_id()));
grant select on collection_contracts to ansinh_user;
grant insert (tenant_id, id, agency_id, number, signed_on, valid, agreed_until, schemes, communes),
  update (number, signed_on, valid, agreed_until, schemes, communes, ended_because, version) on collection_contracts to ansinh_user;

alter table collection_points enable row level security;
alter table collection_points force row level security;
create policy collection_points_see on collection_points for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())
    or agency_id = (select app.agency_id()) or communes && (select app.own_unit_array())));
create policy collection_points_add on collection_points for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())));
create policy collection_points_change on collection_points for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on collection_points to ansinh_user;
grant insert (tenant_id, unit_key, agency_id, address, hours, phone, communes), update (address, hours, phone, communes, version)
  on collection_points to ansinh_user;

alter table network_areas enable row level security;
alter table network_areas force row level security;
create policy network_areas_see on network_areas for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())
    or agency_id = (select app.agency_id()) or commune_key in (select app.own_units())));
create policy network_areas_add on network_areas for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())));
create policy network_areas_change on network_areas for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
create policy network_areas_take on network_areas for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())));
grant select, delete on network_areas to ansinh_user;
grant insert (tenant_id, unit_key, village_key, agency_id, commune_key, valid), update (valid) on network_areas to ansinh_user;

alter table network_trainings enable row level security;
alter table network_trainings force row level security;
create policy network_trainings_see on network_trainings for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())
    or (agency_id = (select app.agency_id())
      and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))
    or unit_key in (select a.unit_key from network_areas a where a.commune_key in (select app.own_units()))));
create policy network_trainings_add on network_trainings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())));
grant select on network_trainings to ansinh_user;
grant insert (tenant_id, id, unit_key, agency_id, title, held_on, given_by) on network_trainings to ansinh_user;

alter table network_plan_lines enable row level security;
alter table network_plan_lines force row level security;
-- Seen by the organisation that is to take it on, by who proposed it and by the commune.
create policy network_plan_lines_see on network_plan_lines for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_network())
    or agency_id = (select app.agency_id()) or proposed_by_agency = (select app.agency_id())
    or commune_key in (select app.own_units())));
create policy network_plan_lines_add on network_plan_lines for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or proposed_by_agency = (select app.agency_id())));
create policy network_plan_lines_change on network_plan_lines for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())
      or proposed_by_agency = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on network_plan_lines to ansinh_user;
grant insert (tenant_id, id, village_key, commune_key, agency_id, people, due_on, candidate, note, proposed_by_agency, proposed_by, proposed_at),
  update (agency_id, people, due_on, candidate, note, state, answer, decided_by, decided_at, version) on network_plan_lines to ansinh_user;

-- A commune sees who works in its villages and which points serve it, also where they lie elsewhere.
create policy network_members_serve on network_members for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and unit_key in (select a.unit_key from network_areas a where a.commune_key in (select app.own_units())));
create policy measured_units_serve on measured_units for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and (key in (select a.unit_key from network_areas a where a.commune_key in (select app.own_units()))
      or key in (select p.unit_key from collection_points p where p.communes && (select app.own_unit_array()))));
