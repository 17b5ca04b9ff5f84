-- Targets: one assigner gives a unit's parts their figures for a year. A plan is issued by a decision and never rewritten: a revision is
-- a new plan that replaces it. What the parts must make (the whole) is the unit's own figure, from the level above or from the same paper.

-- Sight of the collection network was wider than meant: health stations and divisions of a commune do not look at collectors.
drop policy measured_units_see on measured_units;
create policy measured_units_see on measured_units for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (kind in ('province', 'district', 'commune', 'village')
    or (select app.sees_network()) or agency_id = (select app.agency_id())
    or commune_key = any ((select app.register_communes())::text[])));
drop policy measured_units_add on measured_units;
create policy measured_units_add on measured_units for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or (kind in ('village', 'organisation', 'point', 'collector', 'collaborator')
      and ((select app.sees_network()) or agency_id = (select app.agency_id())
        or commune_key = any ((select app.register_communes())::text[])))));
drop policy measured_units_change on measured_units;
create policy measured_units_change on measured_units for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or (kind in ('village', 'organisation', 'point', 'collector', 'collaborator')
      and ((select app.sees_network()) or agency_id = (select app.agency_id())
        or commune_key = any ((select app.register_communes())::text[])))))
  with check (tenant_id = (select app.tenant_id()));

create table pace_curves (
  tenant_id uuid not null references tenants (id) on delete restrict,
  code text not null constraint pace_curve_code_is_plain check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null constraint pace_curve_name_is_not_blank check (btrim(name) <> ''),
  weights integer[] not null
    constraint pace_curve_has_twelve_months check (cardinality(weights) = 12 and 0 <= all (weights) and 0 < any (weights)),
  note text not null default '',
  certainty text not null constraint pace_curve_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  constraint pace_curves_pkey primary key (tenant_id, code)
);
comment on table pace_curves is 'Named courses of a year: how much of its growth each month should bring. A plan copies the weights it was issued with.';
alter table pace_curves enable row level security;
alter table pace_curves force row level security;
create policy pace_curves_see on pace_curves for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy pace_curves_add on pace_curves for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy pace_curves_change on pace_curves for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on pace_curves to ansinh_user, ansinh_reader;
grant insert (tenant_id, code, name, weights, note, certainty), update (name, weights, note, certainty) on pace_curves to ansinh_user;

create table assigner_rules (
  tenant_id uuid not null references tenants (id) on delete restrict,
  regulation text not null,
  provision text not null,
  from_kind text not null,
  to_kind text not null,
  assigner_kind text not null,
  assigner_level text not null,
  citation text not null,
  periods text[] not null constraint assigner_rule_periods_are_known check (periods <@ array['year', 'quarter', 'month', 'week']),
  note text not null default '',
  constraint assigner_rules_pkey primary key (tenant_id, regulation, provision, from_kind, to_kind, assigner_kind, assigner_level),
  constraint assigner_rule_kinds_are_known check (
    from_kind in ('province', 'district', 'commune', 'village', 'organisation', 'point', 'collector')
    and to_kind in ('province', 'district', 'commune', 'village', 'organisation', 'point', 'collector', 'collaborator'))
);
comment on table assigner_rules is 'Who assigns targets to whom, as the regulations of the province say; differs by regulation. assigner_*: kind and level of agency.';
alter table assigner_rules enable row level security;
alter table assigner_rules force row level security;
create policy assigner_rules_see on assigner_rules for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy assigner_rules_add on assigner_rules for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy assigner_rules_remove on assigner_rules for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on assigner_rules to ansinh_user, ansinh_reader;
grant delete on assigner_rules to ansinh_user;
grant insert (tenant_id, regulation, provision, from_kind, to_kind, assigner_kind, assigner_level, citation, periods, note)
  on assigner_rules to ansinh_user;

create table target_plans (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  parent_key text not null,
  part_kind text constraint target_plan_part_kind_is_known
    check (part_kind in ('province', 'district', 'commune', 'village', 'organisation', 'point', 'collector', 'collaborator')),
  indicator text not null,
  year integer not null constraint target_year_is_sensible check (year between 2000 and 2100),
  agency_id uuid,
  assigner text not null,
  state text not null default 'draft'
    constraint target_plan_state_is_known check (state in ('draft', 'approved', 'issued', 'frozen', 'replaced', 'withdrawn')),
  method text not null constraint target_method_is_known
    check (method in ('pack', 'typed', 'import', 'equal-growth', 'gap', 'potential', 'last-pace', 'succession')),
  decision_number text,
  decision_date date,
  regulation text,
  provision text,
  source text not null,
  certainty text not null constraint target_plan_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  curve text not null default 'deu',
  weights integer[] not null default array[1,1,1,1,1,1,1,1,1,1,1,1]
    constraint target_pace_has_twelve_months check (cardinality(weights) = 12 and 0 <= all (weights) and 0 < any (weights)),
  replaces uuid,
  revision integer not null default 1,
  reason text not null default '',
  created_by text not null,
  created_at timestamptz not null default now(),
  approved_by text,
  approved_at timestamptz,
  issued_by text,
  issued_at timestamptz,
  frozen_by text,
  frozen_at timestamptz,
  version integer not null default 1,
  constraint target_plans_pkey primary key (tenant_id, id),
  constraint target_plan_unit_exists foreign key (tenant_id, parent_key) references measured_units (tenant_id, key) on delete restrict,
  constraint target_plan_indicator_exists foreign key (tenant_id, indicator) references indicators (tenant_id, code) on delete restrict,
  constraint target_plan_assigner_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint target_plan_replaces_another foreign key (tenant_id, replaces) references target_plans (tenant_id, id) on delete restrict,
  constraint issued_plan_has_its_decision check (state not in ('issued', 'frozen', 'replaced') or (decision_number is not null and issued_at is not null)),
  constraint revision_has_a_reason check (replaces is null or btrim(reason) <> '')
);
comment on table target_plans is
  'What one assigner gives the parts of a unit for one indicator and year. Issued: never changed, a revision is a new plan that replaces it.';
comment on column target_plans.part_kind is 'Kind of the parts; null when only the unit itself is given a target.';
comment on column target_plans.weights is 'How much of the year''s growth each month should bring, January to December.';
create index target_plans_of_unit on target_plans (tenant_id, parent_key, year, indicator);

create table target_cells (
  tenant_id uuid not null,
  plan_id uuid not null,
  unit_key text not null,
  -- Clause the figure is printed in; '' when the decision has no clause of its own for it. Two clauses may say different things.
  provision text not null default '',
  indicator text not null,
  year integer not null,
  agency_id uuid,
  value numeric(18, 4) not null constraint target_is_not_negative check (value >= 0),
  printed text,
  operative boolean not null default true,
  issued boolean not null default false,
  in_force boolean not null default false,
  note text not null default '',
  start_value numeric(18, 4),
  months numeric(18, 4)[] constraint target_months_are_twelve check (cardinality(months) = 12),
  constraint target_cells_pkey primary key (tenant_id, plan_id, unit_key, provision),
  constraint target_cell_of_plan foreign key (tenant_id, plan_id) references target_plans (tenant_id, id) on delete cascade,
  constraint target_cell_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint target_in_force_was_issued check (issued or not in_force)
);
comment on table target_cells is
  'One figure of a plan. The plan''s indicator, year and assigner are repeated: boards and row policies read this table alone.';
comment on column target_cells.operative is 'False where another figure of the same document is the one that is followed: both are kept.';
comment on column target_cells.in_force is 'False for drafts and for what a later plan replaced.';
comment on column target_cells.months is 'What each month should add to start_value (December before), so that they make the target; in hundredths of a point for rates without denominator.';
create unique index target_is_in_force_once on target_cells (tenant_id, unit_key, indicator, year) where in_force and operative;
create index target_cells_of_unit on target_cells (tenant_id, unit_key, year);

create table target_acknowledgements (
  tenant_id uuid not null,
  plan_id uuid not null,
  unit_key text not null,
  agency_id uuid not null,
  by_whom text not null,
  at timestamptz not null,
  note text not null default '',
  constraint target_acknowledgements_pkey primary key (tenant_id, plan_id, unit_key),
  constraint acknowledged_plan_exists foreign key (tenant_id, plan_id) references target_plans (tenant_id, id) on delete cascade,
  constraint acknowledging_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table target_acknowledgements is 'The one assigned says that he received his target.';

alter table target_cells enable row level security;
alter table target_cells force row level security;
create policy target_cells_see on target_cells for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or (issued and unit_key in (select app.seen_units()))));
create policy target_cells_add on target_cells for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or agency_id = (select app.agency_id())));
create policy target_cells_change on target_cells for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
create policy target_cells_remove on target_cells for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not issued and ((select app.is_system()) or (select app.has_role('province-admin'))
    or agency_id = (select app.agency_id())));
grant select, delete on target_cells to ansinh_user;
grant insert (tenant_id, plan_id, unit_key, provision, indicator, year, agency_id, value, printed, operative, issued, in_force, note, start_value, months),
  update (issued, in_force, start_value, months) on target_cells to ansinh_user;

alter table target_plans enable row level security;
alter table target_plans force row level security;
create policy target_plans_see on target_plans for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or (issued_at is not null and id in (select c.plan_id from target_cells c where c.issued))));
create policy target_plans_add on target_plans for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or agency_id = (select app.agency_id())));
create policy target_plans_change on target_plans for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on target_plans to ansinh_user;
grant insert (tenant_id, id, parent_key, part_kind, indicator, year, agency_id, assigner, state, method, decision_number, decision_date, regulation,
    provision, source, certainty, curve, weights, replaces, revision, reason, created_by, created_at, approved_by, approved_at, issued_by, issued_at),
  update (state, method, decision_number, decision_date, regulation, provision, source, curve, weights, reason, approved_by, approved_at, issued_by,
    issued_at, frozen_by, frozen_at, version) on target_plans to ansinh_user;

alter table target_acknowledgements enable row level security;
alter table target_acknowledgements force row level security;
create policy target_acknowledgements_see on target_acknowledgements for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or plan_id in (select p.id from target_plans p where p.agency_id = (select app.agency_id()))));
create policy target_acknowledgements_add on target_acknowledgements for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id())
    and unit_key in (select app.seen_units()));
grant select on target_acknowledgements to ansinh_user;
grant insert (tenant_id, plan_id, unit_key, agency_id, by_whom, at, note) on target_acknowledgements to ansinh_user;

create function app.units_below(key_ text) returns table (key text, depth integer) language sql stable
  begin atomic
    with recursive below as (
      select u.key, 0 as depth from measured_units u where u.tenant_id = (select app.tenant_id()) and u.key = key_
      union all
      select u.key, below.depth + 1 from measured_units u join below on u.parent_key = below.key
        where u.tenant_id = (select app.tenant_id()) and below.depth < 12
    )
    select below.key, below.depth from below;
  end;
comment on function app.units_below(text) is 'A unit (depth 0) and everything under it that the caller may see.';

create function app.units_above(key_ text) returns table (key text, depth integer) language sql stable
  begin atomic
    with recursive above as (
      select u.key, u.parent_key, 0 as depth from measured_units u where u.tenant_id = (select app.tenant_id()) and u.key = key_
      union all
      select u.key, u.parent_key, above.depth + 1 from measured_units u join above on u.key = above.parent_key
        where u.tenant_id = (select app.tenant_id()) and above.depth < 12
    )
    select above.key, above.depth from above;
  end;
comment on function app.units_above(text) is 'A unit (depth 0), the unit it belongs to, and so on up to the province.';
revoke all on function app.units_below(text), app.units_above(text) from public;
grant execute on function app.units_below(text), app.units_above(text) to ansinh_user;
