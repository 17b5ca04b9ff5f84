-- Who the agencies are, what they were called on which day, who took over whose work, and the territories they stand on.
-- Periods are half-open dateranges [from, day after the last). Nothing that is dated may overlap itself.

create table reference_loads (
  name text not null constraint reference_loads_pkey primary key,
  sha256 text not null constraint reference_load_hash_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  rows_loaded integer not null,
  loaded_at timestamptz not null default now()
);
comment on table reference_loads is 'National reference files already loaded, by content: a start that finds the same content loads nothing. No tenant.';
alter table reference_loads enable row level security;
alter table reference_loads force row level security;
create policy reference_loads_see on reference_loads for select to ansinh_user, ansinh_reader using (true);
create policy reference_loads_add on reference_loads for insert to ansinh_user with check ((select app.is_platform()));
create policy reference_loads_renew on reference_loads for update to ansinh_user
  using ((select app.is_platform())) with check ((select app.is_platform()));
grant select on reference_loads to ansinh_user, ansinh_reader;
grant insert (name, sha256, rows_loaded), update (sha256, rows_loaded, loaded_at) on reference_loads to ansinh_user;

create table territories (
  structure text not null constraint territory_structure_is_known check (structure in ('2024', '2025')),
  code text not null,
  valid daterange not null constraint territory_period_is_not_empty check (not isempty(valid)),
  level text not null constraint territory_level_is_known check (level in ('province', 'district', 'commune')),
  full_name text not null,
  name text not null,
  type text not null,
  parent_code text,
  province_code text not null,
  approximate boolean not null default false,
  folded text generated always as (app.fold(full_name)) stored,
  constraint territories_do_not_overlap primary key (structure, code, valid without overlaps)
);
comment on table territories is
  'Administrative units of both structures: 2024 (province, district, commune; until 30/06/2025) and 2025 (province, commune). National, no tenant.';
comment on column territories.approximate is 'True where the first or last day is the day the list was taken, not the day of the decision.';
create index territories_by_parent on territories (structure, parent_code, level);
create index territories_by_province on territories (structure, province_code, level);
comment on column territories.folded is 'full_name for search without marks. The list is read whole (15,000 rows), so it has no index to keep.';
alter table territories enable row level security;
alter table territories force row level security;
create policy territories_see on territories for select to ansinh_user, ansinh_reader using (true);
create policy territories_load on territories for insert to ansinh_user with check ((select app.is_platform()));
create policy territories_replace on territories for delete to ansinh_user using ((select app.is_platform()));
grant select on territories to ansinh_user, ansinh_reader;
grant insert (structure, code, valid, level, full_name, name, type, parent_code, province_code, approximate), delete
  on territories to ansinh_user;

create table territory_successions (
  from_structure text not null,
  from_code text not null,
  to_structure text not null,
  to_code text not null,
  on_date date not null,
  part text not null constraint territory_succession_part_is_known check (part in ('full', 'partial')),
  evidence text not null,
  constraint territory_successions_pkey primary key (from_structure, from_code, to_structure, to_code, on_date)
);
comment on table territory_successions is 'Which unit became which. National, no tenant. part: the whole old unit, or a part of it.';
create index territory_successions_backwards on territory_successions (to_structure, to_code);
alter table territory_successions enable row level security;
alter table territory_successions force row level security;
create policy territory_successions_see on territory_successions for select to ansinh_user, ansinh_reader using (true);
create policy territory_successions_load on territory_successions for insert to ansinh_user with check ((select app.is_platform()));
create policy territory_successions_replace on territory_successions for delete to ansinh_user using ((select app.is_platform()));
grant select on territory_successions to ansinh_user, ansinh_reader;
grant insert (from_structure, from_code, to_structure, to_code, on_date, part, evidence), delete
  on territory_successions to ansinh_user;

create table agencies (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  code text not null constraint agency_code_is_plain check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null,
  level text not null constraint agency_level_is_known check (level in ('central', 'province', 'district', 'commune', 'other')),
  parent_id uuid,
  territory_structure text,
  territory_code text,
  valid daterange not null constraint agency_period_is_not_empty check (not isempty(valid)),
  email text,
  certainty text not null default 'verified'
    constraint agency_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  version integer not null default 1,
  constraint agencies_pkey primary key (tenant_id, id),
  constraint agency_code_is_unique unique (tenant_id, code),
  -- The period side of the names' foreign key.
  constraint agency_periods unique (tenant_id, id, valid without overlaps),
  constraint agency_parent_exists foreign key (tenant_id, parent_id) references agencies (tenant_id, id) on delete restrict,
  constraint agency_is_not_its_own_parent check (parent_id <> id),
  constraint agency_territory_is_whole check ((territory_structure is null) = (territory_code is null))
);
comment on table agencies is
  'Agencies, organisations and standing bodies that a regulation can name. parent and territory are the newest ones; earlier ones are in agency_placements.';
create index agencies_by_parent on agencies (tenant_id, parent_id);
create index agencies_by_territory on agencies (tenant_id, territory_structure, territory_code);
alter table agencies enable row level security;
alter table agencies force row level security;
create policy agencies_see on agencies for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agencies_add on agencies for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy agencies_change on agencies for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on agencies to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, code, kind, level, parent_id, territory_structure, territory_code, valid, email, certainty),
  update (kind, level, parent_id, territory_structure, territory_code, valid, email, certainty, version) on agencies to ansinh_user;

create table agency_placements (
  tenant_id uuid not null,
  agency_id uuid not null,
  valid daterange not null constraint agency_placement_period_is_not_empty check (not isempty(valid)),
  parent_id uuid,
  territory_structure text,
  territory_code text,
  constraint agency_placements_do_not_overlap primary key (tenant_id, agency_id, valid without overlaps),
  constraint agency_placement_of_agency foreign key (tenant_id, agency_id, period valid)
    references agencies (tenant_id, id, period valid) on delete no action,
  constraint agency_placement_parent_exists foreign key (tenant_id, parent_id) references agencies (tenant_id, id) on delete restrict,
  constraint agency_placement_territory_is_whole check ((territory_structure is null) = (territory_code is null))
);
comment on table agency_placements is 'Where an agency stood before its present parent and territory. A day without a row here has the present ones.';
alter table agency_placements enable row level security;
alter table agency_placements force row level security;
create policy agency_placements_see on agency_placements for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agency_placements_add on agency_placements for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy agency_placements_change on agency_placements for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on agency_placements to ansinh_user, ansinh_reader;
grant insert (tenant_id, agency_id, valid, parent_id, territory_structure, territory_code), update (valid) on agency_placements to ansinh_user;

create table agency_coverages (
  tenant_id uuid not null,
  agency_id uuid not null,
  territory_structure text not null,
  territory_code text not null,
  valid daterange not null constraint agency_coverage_period_is_not_empty check (not isempty(valid)),
  constraint agency_coverages_do_not_overlap primary key (tenant_id, agency_id, territory_structure, territory_code, valid without overlaps),
  constraint agency_coverage_of_agency foreign key (tenant_id, agency_id, period valid)
    references agencies (tenant_id, id, period valid) on delete no action
);
comment on table agency_coverages is 'Territories an agency works in when they are not one unit: a grass-roots social insurance office and its communes.';
create index agency_coverages_by_territory on agency_coverages (tenant_id, territory_structure, territory_code);
alter table agency_coverages enable row level security;
alter table agency_coverages force row level security;
create policy agency_coverages_see on agency_coverages for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agency_coverages_add on agency_coverages for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy agency_coverages_change on agency_coverages for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
create policy agency_coverages_remove on agency_coverages for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select, delete on agency_coverages to ansinh_user;
grant select on agency_coverages to ansinh_reader;
grant insert (tenant_id, agency_id, territory_structure, territory_code, valid), update (valid) on agency_coverages to ansinh_user;

create table agency_names (
  tenant_id uuid not null,
  agency_id uuid not null,
  valid daterange not null constraint agency_name_period_is_not_empty check (not isempty(valid)),
  name text not null constraint agency_name_is_not_blank check (btrim(name) <> ''),
  short_name text not null constraint agency_short_name_is_not_blank check (btrim(short_name) <> ''),
  certainty text not null default 'verified'
    constraint agency_name_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text,
  constraint agency_names_do_not_overlap primary key (tenant_id, agency_id, valid without overlaps),
  constraint agency_name_within_agency foreign key (tenant_id, agency_id, period valid)
    references agencies (tenant_id, id, period valid) on delete no action
);
comment on table agency_names is 'What an agency was called on which day. An old document is read with the names of its own day.';
create index agency_names_by_fold on agency_names using gin (app.fold(name || ' ' || short_name) gin_trgm_ops);
alter table agency_names enable row level security;
alter table agency_names force row level security;
create policy agency_names_see on agency_names for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agency_names_add on agency_names for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy agency_names_change on agency_names for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on agency_names to ansinh_user, ansinh_reader;
grant insert (tenant_id, agency_id, valid, name, short_name, certainty, note), update (valid, name, short_name, certainty, note)
  on agency_names to ansinh_user;

create table agency_groups (
  tenant_id uuid not null references tenants (id) on delete restrict,
  code text not null constraint agency_group_code_is_plain check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null constraint agency_group_name_is_not_blank check (btrim(name) <> ''),
  open boolean not null default false,
  rule jsonb not null constraint agency_group_rule_is_a_list check (jsonb_typeof(rule) = 'array'),
  note text,
  version integer not null default 1,
  constraint agency_groups_pkey primary key (tenant_id, code)
);
comment on table agency_groups is 'Groups a regulation names ("các sở, ban, ngành"). rule: list of {kinds?, levels?, codes?, from?, to?}; members are worked out for a day.';
comment on column agency_groups.open is 'True when the text leaves the members to whoever opens the work ("các cơ quan liên quan").';
alter table agency_groups enable row level security;
alter table agency_groups force row level security;
create policy agency_groups_see on agency_groups for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agency_groups_add on agency_groups for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy agency_groups_change on agency_groups for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on agency_groups to ansinh_user, ansinh_reader;
grant insert (tenant_id, code, name, open, rule, note), update (name, open, rule, note, version) on agency_groups to ansinh_user;

create table agency_aliases (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  alias text not null constraint agency_alias_is_not_blank check (btrim(alias) <> ''),
  key text not null,
  agency_id uuid,
  group_code text,
  valid daterange not null default daterange(null, null)
    constraint agency_alias_period_is_not_empty check (not isempty(valid)),
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint agency_aliases_pkey primary key (tenant_id, id),
  constraint agency_alias_means_one_thing unique (tenant_id, key, valid without overlaps),
  constraint agency_alias_names_agency_or_group check (num_nonnulls(agency_id, group_code) = 1),
  constraint agency_alias_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint agency_alias_group_exists foreign key (tenant_id, group_code) references agency_groups (tenant_id, code) on delete restrict
);
comment on table agency_aliases is
  'Other ways documents write an agency or a group. key is the comparable form of alias (lower case, marks and expandable abbreviations settled).';
create index agency_aliases_by_agency on agency_aliases (tenant_id, agency_id);
create index agency_aliases_by_group on agency_aliases (tenant_id, group_code);
create index agency_aliases_by_fold on agency_aliases using gin (app.fold(alias) gin_trgm_ops);
alter table agency_aliases enable row level security;
alter table agency_aliases force row level security;
create policy agency_aliases_see on agency_aliases for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agency_aliases_add on agency_aliases for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy agency_aliases_remove on agency_aliases for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select, delete on agency_aliases to ansinh_user;
grant select on agency_aliases to ansinh_reader;
grant insert (tenant_id, id, alias, key, agency_id, group_code, valid, created_by) on agency_aliases to ansinh_user;

create table agency_successions (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  from_id uuid not null,
  to_id uuid not null,
  on_date date not null,
  share text not null constraint agency_succession_share_is_known check (share in ('all', 'part')),
  divided_by text not null constraint agency_succession_division_is_known check (divided_by in ('whole', 'territory', 'subject')),
  is_primary boolean not null,
  scope text not null,
  basis text not null,
  certainty text not null constraint agency_succession_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  constraint agency_successions_pkey primary key (tenant_id, id),
  constraint agency_succession_is_recorded_once unique (tenant_id, from_id, to_id, on_date, scope),
  constraint agency_succession_from_exists foreign key (tenant_id, from_id) references agencies (tenant_id, id) on delete restrict,
  constraint agency_succession_to_exists foreign key (tenant_id, to_id) references agencies (tenant_id, id) on delete restrict,
  constraint agency_does_not_succeed_itself check (from_id <> to_id)
);
comment on table agency_successions is 'Who took over whose work on which day, with the decision it rests on. Primary: the one that answers for the whole when work is not divided.';
create index agency_successions_by_successor on agency_successions (tenant_id, to_id, on_date);
create unique index agency_has_one_primary_successor on agency_successions (tenant_id, from_id, on_date, divided_by)
  where is_primary and share = 'all';
alter table agency_successions enable row level security;
alter table agency_successions force row level security;
create policy agency_successions_see on agency_successions for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy agency_successions_add on agency_successions for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on agency_successions to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, from_id, to_id, on_date, share, divided_by, is_primary, scope, basis, certainty) on agency_successions to ansinh_user;

create table focal_points (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  name text not null constraint focal_point_name_is_not_blank check (btrim(name) <> ''),
  position text not null default '',
  phone text,
  email text,
  topic text not null default '',
  basis text not null default '',
  user_id uuid,
  valid daterange not null constraint focal_point_period_is_not_empty check (not isempty(valid)),
  version integer not null default 1,
  constraint focal_points_pkey primary key (tenant_id, id),
  constraint focal_point_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table focal_points is 'Cán bộ đầu mối: whom the other agencies call about a topic, and since when.';
create index focal_points_by_agency on focal_points (tenant_id, agency_id);
alter table focal_points enable row level security;
alter table focal_points force row level security;
create policy focal_points_see on focal_points for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy focal_points_add on focal_points for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id()))));
create policy focal_points_change on focal_points for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id()))))
  with check (tenant_id = (select app.tenant_id()));
create policy focal_points_remove on focal_points for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id()))));
grant select, delete on focal_points to ansinh_user;
grant select on focal_points to ansinh_reader;
grant insert (tenant_id, id, agency_id, name, position, phone, email, topic, basis, user_id, valid),
  update (name, position, phone, email, topic, basis, user_id, valid, version) on focal_points to ansinh_user;

create table committees (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  decision_number text not null constraint committee_decision_is_not_blank check (btrim(decision_number) <> ''),
  decision_date date not null,
  term daterange not null constraint committee_term_is_not_empty check (not isempty(term)),
  task text not null default '',
  basis text not null default '',
  version integer not null default 1,
  constraint committees_pkey primary key (tenant_id, id),
  constraint committee_terms_do_not_overlap unique (tenant_id, agency_id, term without overlaps),
  constraint committee_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table committees is 'One composition of a steering committee or working group: the decision that set it up and its term. A new decision is a new row.';
alter table committees enable row level security;
alter table committees force row level security;
create policy committees_see on committees for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy committees_add on committees for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy committees_change on committees for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
create policy committees_remove on committees for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select, delete on committees to ansinh_user;
grant select on committees to ansinh_reader;
grant insert (tenant_id, id, agency_id, decision_number, decision_date, term, task, basis),
  update (decision_number, decision_date, term, task, basis, version) on committees to ansinh_user;

create table committee_members (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  committee_id uuid not null,
  name text not null constraint committee_member_name_is_not_blank check (btrim(name) <> ''),
  position text not null default '',
  role text not null constraint committee_member_role_is_known
    check (role in ('head', 'standing-deputy', 'deputy', 'member', 'secretary')),
  agency_id uuid,
  valid daterange not null constraint committee_member_period_is_not_empty check (not isempty(valid)),
  constraint committee_members_pkey primary key (tenant_id, id),
  constraint committee_member_of_committee foreign key (tenant_id, committee_id) references committees (tenant_id, id) on delete cascade,
  constraint committee_member_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table committee_members is 'Members of one composition, with the office they hold and the agency they speak for.';
create index committee_members_by_committee on committee_members (tenant_id, committee_id);
create unique index committee_has_one_head on committee_members (tenant_id, committee_id, lower(valid)) where role = 'head';
alter table committee_members enable row level security;
alter table committee_members force row level security;
create policy committee_members_see on committee_members for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy committee_members_add on committee_members for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy committee_members_change on committee_members for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
create policy committee_members_remove on committee_members for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select, delete on committee_members to ansinh_user;
grant select on committee_members to ansinh_reader;
grant insert (tenant_id, id, committee_id, name, position, role, agency_id, valid),
  update (name, position, role, agency_id, valid) on committee_members to ansinh_user;
