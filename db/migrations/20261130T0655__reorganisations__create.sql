-- Decisions that redraw territory and agencies: loaded inactive, rehearsed, then switched on once. Figures are never rewritten: the shares
-- of divided territories stand here, each confirmed by a person with its basis, and old figures are read through them.

create table reorganisations (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  name text not null constraint reorganisation_name_is_not_blank check (btrim(name) <> ''),
  number text not null default '',
  decided_on date,
  effective date not null,
  basis text not null constraint reorganisation_basis_is_not_blank check (btrim(basis) <> ''),
  certainty text not null constraint reorganisation_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null default '',
  source text not null constraint reorganisation_source_is_known check (source in ('typed', 'file', 'reference', 'recorded')),
  -- Whose territories it has: none, the national list of that day (territory_successions), or its own (reorganisation_territories).
  territories text not null default 'none' constraint reorganisation_territories_are_known check (territories in ('none', 'reference', 'own')),
  state text not null default 'draft' constraint reorganisation_state_is_known check (state in ('draft', 'rehearsed', 'switched', 'withdrawn')),
  version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  rehearsed_at timestamptz,
  switched_at timestamptz,
  switched_by text,
  withdrawn_reason text,
  constraint reorganisations_pkey primary key (tenant_id, id)
);
comment on table reorganisations is
  'A decision with an effective date and a set of successions of territories and agencies. State switched: history, nothing of it changes but shares of divided territories.';
create unique index national_reorganisation_is_once on reorganisations (tenant_id, effective) where territories = 'reference';
alter table reorganisations enable row level security;
alter table reorganisations force row level security;
create policy reorganisations_see on reorganisations for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy reorganisations_add on reorganisations for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy reorganisations_change on reorganisations for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant select on reorganisations to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, name, number, decided_on, effective, basis, certainty, note, source, territories, state, created_by, switched_at, switched_by),
  update (name, number, decided_on, effective, basis, certainty, note, source, territories, state, version, rehearsed_at, switched_at, switched_by, withdrawn_reason)
  on reorganisations to ansinh_user;

create table reorganisation_territories (
  tenant_id uuid not null,
  reorganisation_id uuid not null,
  from_key text not null constraint reorganisation_source_is_coded check (from_key ~ '^20[0-9]{2}:[0-9]+$'),
  -- '' where nothing succeeds the unit.
  to_key text not null constraint reorganisation_receiver_is_coded check (to_key ~ '^(20[0-9]{2}:[0-9]+)?$'),
  part text not null constraint reorganisation_part_is_known check (part in ('whole', 'part', 'none')),
  note text not null default '',
  constraint reorganisation_territories_pkey primary key (tenant_id, reorganisation_id, from_key, to_key),
  constraint territory_of_reorganisation foreign key (tenant_id, reorganisation_id) references reorganisations (tenant_id, id) on delete cascade,
  constraint abolished_territory_goes_nowhere check ((part = 'none') = (to_key = ''))
);
comment on table reorganisation_territories is
  'Territories of a decision that the national list does not have. Keys are "structure:code". part: the whole old unit, a part of it, or none: abolished.';
create index reorganisation_territories_backwards on reorganisation_territories (tenant_id, to_key);
alter table reorganisation_territories enable row level security;
alter table reorganisation_territories force row level security;
create policy reorganisation_territories_see on reorganisation_territories for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy reorganisation_territories_add on reorganisation_territories for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy reorganisation_territories_remove on reorganisation_territories for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on reorganisation_territories to ansinh_user, ansinh_reader;
grant delete on reorganisation_territories to ansinh_user;
grant insert (tenant_id, reorganisation_id, from_key, to_key, part, note) on reorganisation_territories to ansinh_user;

create table reorganisation_agencies (
  tenant_id uuid not null,
  reorganisation_id uuid not null,
  code text not null constraint reorganised_agency_code_is_plain check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  act text not null constraint reorganisation_act_is_known check (act in ('open', 'change', 'close')),
  kind text,
  level text,
  name text,
  short_name text,
  parent_code text,
  territory_key text constraint reorganised_agency_territory_is_coded check (territory_key ~ '^20[0-9]{2}:[0-9]+$'),
  note text not null default '',
  constraint reorganisation_agencies_pkey primary key (tenant_id, reorganisation_id, code),
  constraint agency_of_reorganisation foreign key (tenant_id, reorganisation_id) references reorganisations (tenant_id, id) on delete cascade,
  constraint opened_agency_is_described check (act <> 'open' or num_nonnulls(kind, level, name, short_name) = 4)
);
comment on table reorganisation_agencies is
  'What a decision does with agencies: open one, change name, parent or territory of one, close one. By code: an agency may not exist before the switch.';
alter table reorganisation_agencies enable row level security;
alter table reorganisation_agencies force row level security;
create policy reorganisation_agencies_see on reorganisation_agencies for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy reorganisation_agencies_add on reorganisation_agencies for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy reorganisation_agencies_remove on reorganisation_agencies for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on reorganisation_agencies to ansinh_user, ansinh_reader;
grant delete on reorganisation_agencies to ansinh_user;
grant insert (tenant_id, reorganisation_id, code, act, kind, level, name, short_name, parent_code, territory_key, note)
  on reorganisation_agencies to ansinh_user;

create table reorganisation_successions (
  tenant_id uuid not null,
  reorganisation_id uuid not null,
  from_code text not null,
  to_code text not null,
  share text not null constraint reorganisation_share_is_known check (share in ('all', 'part')),
  divided_by text not null constraint reorganisation_division_is_known check (divided_by in ('whole', 'territory', 'subject')),
  is_primary boolean not null,
  scope text not null,
  constraint reorganisation_successions_pkey primary key (tenant_id, reorganisation_id, from_code, to_code, scope),
  constraint succession_of_reorganisation foreign key (tenant_id, reorganisation_id) references reorganisations (tenant_id, id) on delete cascade
);
comment on table reorganisation_successions is
  'Which agency goes on with whose work by a decision. On the switch they become agency_successions; before it they bind nobody.';
alter table reorganisation_successions enable row level security;
alter table reorganisation_successions force row level security;
create policy reorganisation_successions_see on reorganisation_successions for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy reorganisation_successions_add on reorganisation_successions for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
create policy reorganisation_successions_remove on reorganisation_successions for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on reorganisation_successions to ansinh_user, ansinh_reader;
grant delete on reorganisation_successions to ansinh_user;
grant insert (tenant_id, reorganisation_id, from_code, to_code, share, divided_by, is_primary, scope) on reorganisation_successions to ansinh_user;

create table reorganisation_rules (
  tenant_id uuid not null,
  reorganisation_id uuid not null,
  kind text not null constraint work_kind_is_known check (kind in ('users', 'duties', 'lists', 'findings', 'targets')),
  -- '' for the general rule of the kind.
  agency_code text not null default '',
  way text not null constraint work_way_is_known check (way in ('successor', 'territory', 'agency', 'end')),
  to_code text,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  constraint reorganisation_rules_pkey primary key (tenant_id, reorganisation_id, kind, agency_code),
  constraint rule_of_reorganisation foreign key (tenant_id, reorganisation_id) references reorganisations (tenant_id, id) on delete cascade,
  constraint named_receiver_is_named check ((way = 'agency') = (to_code is not null))
);
comment on table reorganisation_rules is
  'Where open work of agencies that end goes: one rule a kind, and rules of single agencies before it. A row is a rule a person confirmed.';
alter table reorganisation_rules enable row level security;
alter table reorganisation_rules force row level security;
create policy reorganisation_rules_see on reorganisation_rules for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy reorganisation_rules_add on reorganisation_rules for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on reorganisation_rules to ansinh_user, ansinh_reader;
create policy reorganisation_rules_change on reorganisation_rules for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant insert (tenant_id, reorganisation_id, kind, agency_code, way, to_code, confirmed_by, confirmed_at), update (way, to_code, confirmed_by, confirmed_at)
  on reorganisation_rules to ansinh_user;

create table succession_weights (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  reorganisation_id uuid not null,
  from_key text not null,
  to_key text not null,
  numerator bigint not null constraint weight_is_positive check (numerator > 0),
  denominator bigint not null constraint weight_is_at_most_one check (denominator >= numerator),
  method text not null constraint weight_method_is_known check (method in ('rest-population', 'population', 'area', 'typed')),
  basis text not null constraint weight_basis_is_not_blank check (btrim(basis) <> ''),
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  superseded_at timestamptz,
  constraint succession_weights_pkey primary key (tenant_id, id),
  constraint weight_of_reorganisation foreign key (tenant_id, reorganisation_id) references reorganisations (tenant_id, id) on delete restrict
);
comment on table succession_weights is
  'The share of a divided territory that went to each receiver, as a fraction, confirmed by a person with its basis. Never rewritten: a later confirmation supersedes the earlier.';
create unique index weight_is_once on succession_weights (tenant_id, reorganisation_id, from_key, to_key) where superseded_at is null;
alter table succession_weights enable row level security;
alter table succession_weights force row level security;
create policy succession_weights_see on succession_weights for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy succession_weights_add on succession_weights for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on succession_weights to ansinh_user, ansinh_reader;
create policy succession_weights_change on succession_weights for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))))
  with check (tenant_id = (select app.tenant_id()));
grant insert (tenant_id, id, reorganisation_id, from_key, to_key, numerator, denominator, method, basis, confirmed_by, confirmed_at),
  update (superseded_at) on succession_weights to ansinh_user;

create table reorganisation_rehearsals (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  reorganisation_id uuid not null,
  at timestamptz not null,
  by_whom text not null,
  result jsonb not null,
  constraint reorganisation_rehearsals_pkey primary key (tenant_id, id),
  constraint rehearsal_of_reorganisation foreign key (tenant_id, reorganisation_id) references reorganisations (tenant_id, id) on delete restrict
);
comment on table reorganisation_rehearsals is
  'What a rehearsal found would move, with names: seen only by those who see the whole province. Kept, so that it shows what was known before the switch.';
create index reorganisation_rehearsals_newest on reorganisation_rehearsals (tenant_id, reorganisation_id, id desc);
alter table reorganisation_rehearsals enable row level security;
alter table reorganisation_rehearsals force row level security;
create policy reorganisation_rehearsals_see on reorganisation_rehearsals for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.sees_province()));
create policy reorganisation_rehearsals_add on reorganisation_rehearsals for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant select on reorganisation_rehearsals to ansinh_user;
grant insert (tenant_id, id, reorganisation_id, at, by_whom, result) on reorganisation_rehearsals to ansinh_user;

create view reorganisation_lines with (security_invoker = true) as
  select r.tenant_id, r.id as reorganisation_id, s.from_structure, s.from_code, s.to_structure, s.to_code,
    case s.part when 'full' then 'whole' else 'part' end as part, '' as note
  from reorganisations r join territory_successions s on s.on_date = r.effective
  where r.territories = 'reference'
    -- A district is what its communes are: it has no line of its own unless it had none.
    and (exists (select from territories f where f.structure = s.from_structure and f.code = s.from_code and f.level <> 'district')
      or not exists (select from territories c where c.structure = s.from_structure and c.parent_code = s.from_code))
  union all
  select tenant_id, reorganisation_id, split_part(from_key, ':', 1), split_part(from_key, ':', 2),
    nullif(split_part(to_key, ':', 1), ''), nullif(split_part(to_key, ':', 2), ''), part, note
  from reorganisation_territories;
comment on view reorganisation_lines is 'Territories of every decision, whether they stand in the national list or in the decision''s own.';
grant select on reorganisation_lines to ansinh_user, ansinh_reader;
