-- People: one row a person, what every source says of him, and what was verified.

create table people (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  full_name text not null constraint person_name_is_not_blank check (btrim(full_name) <> ''),
  -- Without marks, lower case, one space between words: what names are compared and searched by.
  name_key text not null,
  birth_date date,
  birth_precision text not null default 'day' constraint birth_precision_is_known check (birth_precision in ('day', 'month', 'year')),
  sex text constraint person_sex_is_known check (sex in ('male', 'female')),
  ethnicity text,
  -- Commune of residence as "<structure>:<code>", in the structure its source wrote.
  commune text constraint person_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  village text,
  address text,
  household text,
  phone text,
  identity_state text not null default 'unchecked' constraint identity_state_is_known check (identity_state in
    ('unchecked', 'matched', 'mismatched', 'not-found')),
  -- Set when the row was joined to another: kept so that joining can be undone.
  merged_into uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint people_pkey primary key (tenant_id, id),
  constraint person_merged_into_existing foreign key (tenant_id, merged_into) references people (tenant_id, id) on delete restrict,
  constraint person_is_not_merged_into_itself check (merged_into <> id)
);
comment on table people is 'The register of people: who they are, as best known from all sources.';
create index people_by_name on people (tenant_id, name_key, birth_date);
create index people_by_name_parts on people using gin (name_key gin_trgm_ops);
create index people_by_commune on people (tenant_id, commune, id);
create index people_merged on people (tenant_id, merged_into) where merged_into is not null;

create table person_identifiers (
  tenant_id uuid not null,
  person_id uuid not null,
  kind text not null constraint identifier_kind_is_known check (kind in ('cccd', 'cmnd', 'bhxh', 'bhyt-card')),
  value text not null,
  source text not null,
  state text not null default 'stated' constraint identifier_state_is_known check (state in ('stated', 'verified', 'wrong')),
  first_seen_at timestamptz not null default now(),
  constraint person_identifiers_pkey primary key (tenant_id, kind, value, person_id),
  constraint identifier_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete cascade
);
comment on table person_identifiers is 'Numbers a person is known by, with the source that gave them. One number stated for two people is a finding, not an error.';
create index person_identifiers_of_person on person_identifiers (tenant_id, person_id);

create table person_sources (
  tenant_id uuid not null,
  submission_id uuid not null,
  row_no integer not null,
  person_id uuid not null,
  dataset text not null,
  layout_id text not null,
  sender_agency_id uuid not null,
  period_key text not null,
  -- What the row said, by column key; only columns with a value.
  stated jsonb not null,
  matched_by text not null constraint person_match_is_known check (matched_by in ('identity-number', 'bhxh-number', 'bhyt-card', 'name-birth', 'new', 'linkage', 'person')),
  constraint person_sources_pkey primary key (tenant_id, submission_id, row_no),
  constraint source_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete cascade,
  constraint source_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade
);
comment on table person_sources is 'What each list said about a person, and how the row was recognised as his.';
create index person_sources_of_person on person_sources (tenant_id, person_id);
create index person_sources_of_list on person_sources (tenant_id, layout_id, period_key);

create table person_participations (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  scheme text not null constraint participation_scheme_is_known check (scheme in ('BHXH-BB', 'BHXH-TN', 'BHYT', 'BHTN')),
  from_date date not null,
  to_date date,
  unit_code text,
  group_code text,
  submission_id uuid not null,
  constraint person_participations_pkey primary key (tenant_id, id),
  constraint participation_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete cascade,
  constraint participation_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade,
  constraint participation_ends_after_it_begins check (to_date >= from_date)
);
comment on table person_participations is 'Participation in a scheme over time, as Social Insurance states it.';
create index person_participations_of_person on person_participations (tenant_id, person_id, scheme, from_date);
create index person_participations_of_submission on person_participations (tenant_id, submission_id);

create table person_groups (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  -- One of the object codes printed on health cards (HN, CN, DT, TE …).
  group_code text not null,
  from_date date,
  to_date date,
  sender_agency_id uuid not null,
  submission_id uuid not null,
  row_no integer not null,
  constraint person_groups_pkey primary key (tenant_id, id),
  constraint group_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete cascade,
  constraint group_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade
);
comment on table person_groups is 'State-funded groups a person stands in, one row a list that says so.';
create index person_groups_of_person on person_groups (tenant_id, person_id);
create index person_groups_of_submission on person_groups (tenant_id, submission_id);

create table person_merges (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  kept_id uuid not null,
  merged_id uuid not null,
  reason text not null constraint merge_has_reason check (btrim(reason) <> ''),
  -- What the kept person looked like before, and what moved to him: what undoing needs.
  before jsonb not null,
  moved jsonb not null,
  merged_by text not null,
  merged_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  constraint person_merges_pkey primary key (tenant_id, id),
  constraint merge_keeps_existing foreign key (tenant_id, kept_id) references people (tenant_id, id) on delete cascade,
  constraint merge_of_existing foreign key (tenant_id, merged_id) references people (tenant_id, id) on delete cascade
);
comment on table person_merges is 'Two rows found to be one person: who decided, why, and how to take it back.';
create index person_merges_of_person on person_merges (tenant_id, kept_id);

create table identity_checks (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  asked_at timestamptz not null default now(),
  asked_by text not null,
  -- The gateway that answered; 'simulator' is labelled wherever its answers are shown.
  gateway text not null,
  result text not null constraint identity_result_is_known check (result in ('matched', 'mismatched', 'not-found')),
  -- Fields that differ, as the national population database names them.
  differing text[] not null default '{}',
  resolved_at timestamptz,
  resolved_by text,
  resolution text,
  constraint identity_checks_pkey primary key (tenant_id, id),
  constraint identity_check_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete cascade,
  constraint identity_resolution_is_whole check ((resolved_at is null) = (resolution is null))
);
comment on table identity_checks is 'Answers of the national population database about a person; exceptions stay in the queue until resolved.';
create index identity_checks_of_person on identity_checks (tenant_id, person_id, id desc);
create index identity_checks_open on identity_checks (tenant_id, id) where result <> 'matched' and resolved_at is null;

alter table people enable row level security;
alter table people force row level security;
create policy people_see on people for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or commune = any ((select app.register_communes())::text[])));
create policy people_add on people for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy people_change on people for update to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or commune = any ((select app.register_communes())::text[])))
  with check (tenant_id = (select app.tenant_id()));
grant select on people to ansinh_user;
grant insert (tenant_id, id, full_name, name_key, birth_date, birth_precision, sex, ethnicity, commune, village, address, household, phone),
  update (full_name, name_key, birth_date, birth_precision, sex, ethnicity, commune, village, address, household, phone,
    identity_state, merged_into, version) on people to ansinh_user;

-- What hangs on a person is seen by whoever sees the person; only background work and those who join people write it.
do $$
declare
  part record;
begin
  for part in select * from (values
      ('person_identifiers', 'person_id', 'tenant_id, person_id, kind, value, source, state', 'person_id, state'),
      ('person_sources', 'person_id', 'tenant_id, submission_id, row_no, person_id, dataset, layout_id, sender_agency_id, period_key, stated, matched_by', 'person_id, matched_by'),
      ('person_participations', 'person_id', 'tenant_id, id, person_id, scheme, from_date, to_date, unit_code, group_code, submission_id', 'person_id'),
      ('person_groups', 'person_id', 'tenant_id, id, person_id, group_code, from_date, to_date, sender_agency_id, submission_id, row_no', 'person_id'),
      ('person_merges', 'kept_id', 'tenant_id, id, kept_id, merged_id, reason, before, moved, merged_by', 'undone_by, undone_at'),
      ('identity_checks', 'person_id', 'tenant_id, id, person_id, asked_by, gateway, result, differing', 'resolved_at, resolved_by, resolution')
    ) as parts (name, link, insertable, updatable)
  loop
    execute format('alter table %I enable row level security', part.name);
    execute format('alter table %I force row level security', part.name);
    execute format($p$create policy %I on %I for select to ansinh_user using (tenant_id = (select app.tenant_id())
      and ((select app.sees_registers()) or exists (select from people p where p.tenant_id = %I.tenant_id and p.id = %I.%I)))$p$,
      part.name || '_see', part.name, part.name, part.name, part.link);
    execute format($p$create policy %I on %I for insert to ansinh_user with check (tenant_id = (select app.tenant_id())
      and ((select app.is_system()) or exists (select from people p where p.tenant_id = %I.tenant_id and p.id = %I.%I)))$p$,
      part.name || '_add', part.name, part.name, part.name, part.link);
    execute format($p$create policy %I on %I for update to ansinh_user using (tenant_id = (select app.tenant_id())
      and ((select app.is_system()) or exists (select from people p where p.tenant_id = %I.tenant_id and p.id = %I.%I)))
      with check (tenant_id = (select app.tenant_id()))$p$,
      part.name || '_change', part.name, part.name, part.name, part.link);
    execute format('grant select on %I to ansinh_user', part.name);
    execute format('grant insert (%s), update (%s) on %I to ansinh_user', part.insertable, part.updatable, part.name);
  end loop;
end
$$;
-- A corrected list takes back what the list before it said.
create policy person_sources_drop on person_sources for delete to ansinh_user using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy person_participations_drop on person_participations for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy person_groups_drop on person_groups for delete to ansinh_user using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy person_identifiers_drop on person_identifiers for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant delete on person_sources, person_participations, person_groups, person_identifiers to ansinh_user;
