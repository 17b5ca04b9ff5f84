-- What is counted (indicators), of whom (units), against what (denominators). Targets and actuals hang on these.

create table measured_units (
  tenant_id uuid not null references tenants (id) on delete restrict,
  key text not null constraint measured_unit_key_is_known check (key ~ '^(20\d\d:\d{2,5}|u:[0-9a-f-]{36})$'),
  kind text not null constraint measured_unit_kind_is_known
    check (kind in ('province', 'district', 'commune', 'village', 'organisation', 'point', 'collector', 'collaborator')),
  name text not null constraint measured_unit_name_is_not_blank check (btrim(name) <> ''),
  parent_key text,
  commune_key text,
  agency_id uuid,
  valid daterange not null constraint measured_unit_period_is_not_empty check (not isempty(valid)),
  source text not null,
  certainty text not null default 'verified'
    constraint measured_unit_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  version integer not null default 1,
  folded text generated always as (app.fold(name)) stored,
  constraint measured_units_pkey primary key (tenant_id, key),
  constraint measured_unit_parent_exists foreign key (tenant_id, parent_key) references measured_units (tenant_id, key)
    on delete restrict deferrable initially deferred,
  constraint measured_unit_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint measured_unit_is_not_its_own_parent check (parent_key <> key),
  constraint measured_unit_of_territory_has_its_key check (
    (kind in ('province', 'district', 'commune')) = (key !~ '^u:'))
);
comment on table measured_units is
  'Whatever a target or an actual can belong to: the province''s territories of both structures, villages, collection organisations, points, collectors, collaborators.';
comment on column measured_units.key is '"2025:23293" for a territory (structure and code), "u:…" for everything below.';
comment on column measured_units.commune_key is 'Commune it lies in; a commune''s own key; null for districts, provinces and organisations of the whole province.';
comment on column measured_units.agency_id is 'Organisation of the directory that answers for it.';
create index measured_units_by_parent on measured_units (tenant_id, parent_key);
create index measured_units_by_commune on measured_units (tenant_id, commune_key);
create index measured_units_by_agency on measured_units (tenant_id, agency_id) where agency_id is not null;

create function app.own_units() returns setof text language sql stable
  begin atomic
    with own as (
      select a.territory_structure as structure, a.territory_code as code from agencies a
      where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id())
        and a.level in ('district', 'commune') and a.territory_code is not null
      union
      select c.territory_structure, c.territory_code from agency_coverages c
      where c.tenant_id = (select app.tenant_id()) and c.agency_id = (select app.agency_id())
    ), below as (
      select structure, code from own
      union
      select t.structure, t.code from territories t
        join own on t.structure = own.structure and t.parent_code = own.code where t.level = 'commune'
    )
    select structure || ':' || code from below
    union
    select s.to_structure || ':' || s.to_code from territory_successions s
      join below on s.from_structure = below.structure and s.from_code = below.code
    union
    select s.from_structure || ':' || s.from_code from territory_successions s
      join below on s.to_structure = below.structure and s.to_code = below.code;
  end;
comment on function app.own_units() is
  'Keys of the territories the agency works in, the units below them, and what these became or came from (whole or in part: figures, never persons).';

create function app.sees_all_areas() returns boolean language sql stable
  begin atomic
    select (select app.sees_province()) or exists (
      select from agencies a where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id())
        and a.level in ('province', 'central'));
  end;
comment on function app.sees_all_areas() is 'True for province-wide roles and for agencies of the province: they see every area, not the network''s persons.';

create function app.sees_network() returns boolean language sql stable
  begin atomic
    select (select app.sees_province()) or exists (
      select from agencies a where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id())
        and a.level = 'province' and a.kind = 'social-insurance');
  end;
comment on function app.sees_network() is 'True for whoever may see every collection organisation, point, collector and collaborator.';

alter table measured_units enable row level security;
alter table measured_units force row level security;
create policy measured_units_see on measured_units for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (kind in ('province', 'district', 'commune', 'village')
    or (select app.sees_network()) or agency_id = (select app.agency_id())
    or commune_key in (select app.own_units())));
create policy measured_units_add on measured_units for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or (kind in ('village', 'organisation', 'point', 'collector', 'collaborator')
      and ((select app.sees_network()) or agency_id = (select app.agency_id()) or commune_key in (select app.own_units())))));
create policy measured_units_change on measured_units for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or (kind in ('village', 'organisation', 'point', 'collector', 'collaborator')
      and ((select app.sees_network()) or agency_id = (select app.agency_id()) or commune_key in (select app.own_units())))))
  with check (tenant_id = (select app.tenant_id()));
grant select on measured_units to ansinh_user;
grant insert (tenant_id, key, kind, name, parent_key, commune_key, agency_id, valid, source, certainty),
  update (name, parent_key, commune_key, agency_id, valid, source, certainty, version) on measured_units to ansinh_user;

create function app.seen_units() returns setof text language sql stable
  begin atomic
    select u.key from measured_units u
    where u.tenant_id = (select app.tenant_id())
      and ((select app.sees_all_areas()) or u.agency_id = (select app.agency_id())
        or u.key in (select app.own_units()) or u.commune_key in (select app.own_units()));
  end;
comment on function app.seen_units() is
  'Keys of the units whose targets and figures the caller sees. Use it as: unit_key in (select app.seen_units()).';

create table indicators (
  tenant_id uuid not null references tenants (id) on delete restrict,
  code text not null constraint indicator_code_is_plain check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null constraint indicator_name_is_not_blank check (btrim(name) <> ''),
  scheme text not null constraint indicator_scheme_is_known check (scheme in ('BHXH', 'BHYT', 'BHTN', 'chung')),
  measure text not null constraint indicator_measure_is_known check (measure in ('people', 'dong', 'count', 'rate')),
  unit text not null,
  group_code text not null,
  group_name text not null,
  direction text not null constraint indicator_direction_is_known check (direction in ('up', 'down')),
  aggregation text not null constraint indicator_aggregation_is_known check (aggregation in ('sum', 'weighted', 'none')),
  numerator text,
  denominator text,
  basis jsonb not null default '[]' constraint indicator_basis_is_a_list check (jsonb_typeof(basis) = 'array'),
  source text not null,
  certainty text not null default 'verified'
    constraint indicator_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  position integer not null default 0,
  constraint indicators_pkey primary key (tenant_id, code),
  constraint indicator_numerator_exists foreign key (tenant_id, numerator) references indicators (tenant_id, code)
    on delete restrict deferrable initially deferred,
  constraint indicator_denominator_exists foreign key (tenant_id, denominator) references indicators (tenant_id, code)
    on delete restrict deferrable initially deferred,
  constraint indicator_rate_is_weighted check ((measure = 'rate') or (aggregation <> 'weighted')),
  constraint indicator_weighted_rate_has_parts check (aggregation <> 'weighted' or (numerator is not null and denominator is not null))
);
comment on table indicators is
  'Catalogue: base series that are counted (people, đồng: summed) and rates of two of them (weighted by their denominator). basis: [{regulation, provision}].';
alter table indicators enable row level security;
alter table indicators force row level security;
create policy indicators_see on indicators for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy indicators_add on indicators for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy indicators_change on indicators for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on indicators to ansinh_user, ansinh_reader;
grant insert (tenant_id, code, name, scheme, measure, unit, group_code, group_name, direction, aggregation, numerator, denominator, basis, source, certainty, position),
  update (name, scheme, measure, unit, group_code, group_name, direction, aggregation, numerator, denominator, basis, source, certainty, position)
  on indicators to ansinh_user;

create table denominators (
  tenant_id uuid not null,
  unit_key text not null,
  series text not null,
  year integer not null constraint denominator_year_is_sensible check (year between 2000 and 2100),
  value bigint not null constraint denominator_is_not_negative check (value >= 0),
  source text not null,
  certainty text not null constraint denominator_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  estimated boolean not null,
  version integer not null default 1,
  constraint denominators_pkey primary key (tenant_id, unit_key, series, year),
  constraint denominator_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint denominator_series_exists foreign key (tenant_id, series) references indicators (tenant_id, code) on delete restrict
);
comment on table denominators is
  'People a rate is of (population, labour force, …): a dated series with its source. A year without a row has the newest earlier one.';
alter table denominators enable row level security;
alter table denominators force row level security;
create policy denominators_see on denominators for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and unit_key in (select app.seen_units()));
create policy denominators_add on denominators for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy denominators_change on denominators for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on denominators to ansinh_user;
grant insert (tenant_id, unit_key, series, year, value, source, certainty, estimated),
  update (value, source, certainty, estimated, version) on denominators to ansinh_user;
