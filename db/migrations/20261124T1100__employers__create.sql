-- The register of employers: who they are, what each source says about them and when, and who opened whose record.

-- Provincial roles, background work, and the provincial Social Insurance see the registers of the whole province.
create function app.sees_registers() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, public, app
  return (select app.sees_province()) or exists (select from public.agencies a
    where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id()) and a.kind = 'social-insurance' and a.level = 'province');
comment on function app.sees_registers() is 'True for actors who see the registers of people and employers, and findings, of the whole province.';

-- Reading is wider than keeping: leaders and auditors see, Social Insurance and the provincial administrator change.
create function app.keeps_registers() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, public, app
  return (select app.is_system()) or (select app.has_role('province-admin')) or exists (select from public.agencies a
    where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id()) and a.kind = 'social-insurance' and a.level = 'province');
comment on function app.keeps_registers() is 'True for actors who may correct, join and part records of the registers.';

-- National law: ten digits with a check digit, three more for a branch; a household business or person may have the twelve of the identity number.
create function app.tax_code_is_valid(code text) returns boolean language sql immutable parallel safe
  set search_path = pg_catalog
  return case
    when code ~ '^[0-9]{12}$' then true
    when code ~ '^[0-9]{10}(-[0-9]{3})?$' then (10 - (
      substr(code, 1, 1)::int * 31 + substr(code, 2, 1)::int * 29 + substr(code, 3, 1)::int * 23 + substr(code, 4, 1)::int * 19
      + substr(code, 5, 1)::int * 17 + substr(code, 6, 1)::int * 13 + substr(code, 7, 1)::int * 7 + substr(code, 8, 1)::int * 5
      + substr(code, 9, 1)::int * 3) % 11) = substr(code, 10, 1)::int
    else false end;
comment on function app.tax_code_is_valid(text) is 'Whether a tax code has a right form and check digit (weights 31 29 23 19 17 13 7 5 3, remainder of 11 from 10).';

create table employers (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  tax_code text constraint employer_tax_code_has_form check (tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'),
  -- Code of the unit at Social Insurance; the first one when an employer has several.
  unit_code text,
  name text not null constraint employer_name_is_not_blank check (btrim(name) <> ''),
  -- Comparable forms for exact matching without a code.
  name_key text not null,
  address_key text not null default '',
  legal_form text,
  address text,
  -- Today's commune as "2025:<code>", or the earlier one where the day's cannot be told from it; and the one of before 1 July 2025.
  commune text constraint employer_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  commune_before text constraint employer_earlier_commune_is_coded check (commune_before ~ '^2024:[0-9]+$'),
  representative text,
  phone text,
  email text,
  registered_on date,
  -- What the newest word of any source says.
  status text constraint employer_status_is_known check (status in
    ('registered', 'operating', 'suspended', 'resumed', 'dissolved', 'bankrupt', 'licence-withdrawn', 'not-at-address')),
  status_on date,
  status_source text,
  declared_workers integer,
  declared_wages numeric,
  declared_period text,
  insured_workers integer,
  insured_wages numeric,
  insured_period text,
  -- Fields a person corrected: later lists no longer overwrite them.
  kept_fields text[] not null default '{}',
  merged_into uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  folded text generated always as (app.fold(name || ' ' || coalesce(tax_code, '') || ' ' || coalesce(unit_code, '') || ' ' || coalesce(address, ''))) stored,
  constraint employers_pkey primary key (tenant_id, id),
  constraint employer_merged_into_existing foreign key (tenant_id, merged_into) references employers (tenant_id, id) on delete restrict,
  constraint employer_is_not_merged_into_itself check (merged_into <> id)
);
comment on table employers is
  'One employer as all sources together describe it. Names and figures are the newest stated; every statement stays in employer_facts. A merged record stays and points to the kept one.';
comment on column employers.declared_wages is 'Wage fund a month declared to Tax or Labour in declared_period, in đồng.';
comment on column employers.insured_wages is 'Wage fund a month that contributions are paid on in insured_period, in đồng.';
create unique index employer_tax_code_is_unique on employers (tenant_id, tax_code) where merged_into is null;
create index employers_by_unit_code on employers (tenant_id, unit_code) where unit_code is not null;
create index employers_by_name_key on employers (tenant_id, name_key, address_key) where merged_into is null;
create index employers_by_territory on employers (tenant_id, commune, id);
create index employers_by_fold on employers using gin (folded gin_trgm_ops);
alter table employers enable row level security;
alter table employers force row level security;
create policy employers_see on employers for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or commune = any ((select app.register_communes())::text[])));
create policy employers_add on employers for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy employers_change on employers for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.keeps_registers())) with check (tenant_id = (select app.tenant_id()));
grant select on employers to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, tax_code, unit_code, name, name_key, address_key, legal_form, address, commune, commune_before,
    representative, phone, email, registered_on),
  update (tax_code, unit_code, name, name_key, address_key, legal_form, address, commune, commune_before, representative, phone,
    email, registered_on, status, status_on, status_source, declared_workers, declared_wages, declared_period, insured_workers, insured_wages,
    insured_period, kept_fields, merged_into, version, changed_at) on employers to ansinh_user;

create table employer_identifiers (
  tenant_id uuid not null,
  kind text not null constraint employer_identifier_kind_is_known check (kind in ('tax-code', 'unit-code')),
  value text not null,
  employer_id uuid not null,
  constraint employer_identifiers_pkey primary key (tenant_id, kind, value),
  constraint employer_identifier_of_employer foreign key (tenant_id, employer_id) references employers (tenant_id, id) on delete restrict
);
comment on table employer_identifiers is 'Which employer a code means: matching reads it and nothing else. A merge moves the codes of the record that ends.';
create index employer_identifiers_of_employer on employer_identifiers (tenant_id, employer_id);

create table employer_facts (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  employer_id uuid not null,
  source text not null constraint employer_fact_source_is_known check (source in
    ('business-register', 'tax', 'labour', 'economic-zone', 'social-insurance', 'local', 'manual')),
  kind text not null constraint employer_fact_kind_is_known check (kind in
    ('registration', 'status', 'workforce', 'insured', 'inspection', 'deduction', 'correction')),
  -- As the sender wrote the period ("2026-Q3"); the day it stands for when it is a dated event.
  period text,
  from_on date not null,
  until_on date,
  status text,
  workers integer,
  -- Of the workers, those with a contract of a month or more, whom the law obliges to insure.
  workers_obliged integer,
  -- Đồng a month.
  wages numeric,
  amount numeric,
  flag boolean,
  name text,
  address text,
  tax_code text,
  unit_code text,
  detail jsonb not null default '{}',
  dataset text,
  submission_id uuid,
  row_no integer,
  agency_id uuid,
  seen_at timestamptz not null,
  -- False once a later statement of the same source and kind stands, or the list was replaced.
  latest boolean not null default false,
  withdrawn boolean not null default false,
  constraint employer_facts_pkey primary key (tenant_id, id),
  constraint employer_fact_of_employer foreign key (tenant_id, employer_id) references employers (tenant_id, id) on delete restrict,
  constraint employer_fact_is_stated_once unique (tenant_id, submission_id, row_no, kind)
);
comment on table employer_facts is
  'What a source stated about an employer, where it stands (dataset, list, row, agency) and when it was seen. Never rewritten: a replaced list is withdrawn.';
comment on column employer_facts.unit_code is 'The unit the statement is about: an employer with several units has one latest fact for each.';
create index employer_facts_of_employer on employer_facts (tenant_id, employer_id, source, kind, from_on desc);
create index employer_facts_latest on employer_facts (tenant_id, kind, source, employer_id) where latest;

create table employer_merges (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  kept_id uuid not null,
  absorbed_id uuid not null,
  reason text not null constraint employer_merge_has_reason check (btrim(reason) <> ''),
  -- What the merge moved and filled, so that undoing it puts back exactly that.
  moved_facts uuid[] not null default '{}',
  moved_identifiers jsonb not null default '[]',
  filled jsonb not null default '{}',
  merged_by text not null,
  merged_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  undo_reason text,
  constraint employer_merges_pkey primary key (tenant_id, id),
  constraint employer_merge_of_kept foreign key (tenant_id, kept_id) references employers (tenant_id, id) on delete restrict,
  constraint employer_merge_of_absorbed foreign key (tenant_id, absorbed_id) references employers (tenant_id, id) on delete restrict,
  constraint employer_merge_of_two check (kept_id <> absorbed_id)
);
comment on table employer_merges is 'Two records found to be one employer, with what moved; undone ones stay as history.';
create index employer_merges_of_kept on employer_merges (tenant_id, kept_id);
create unique index employer_is_absorbed_once on employer_merges (tenant_id, absorbed_id) where undone_at is null;

create table employer_pairs (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  employer_a uuid not null,
  employer_b uuid not null,
  score numeric not null constraint employer_pair_score_is_a_share check (score between 0 and 1),
  reasons text[] not null default '{}',
  state text not null default 'open' constraint employer_pair_state_is_known check (state in ('open', 'same', 'different')),
  found_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  note text,
  version integer not null default 1,
  constraint employer_pairs_pkey primary key (tenant_id, id),
  constraint employer_pair_is_asked_once unique (tenant_id, employer_a, employer_b),
  constraint employer_pair_of_a foreign key (tenant_id, employer_a) references employers (tenant_id, id) on delete restrict,
  constraint employer_pair_of_b foreign key (tenant_id, employer_b) references employers (tenant_id, id) on delete restrict,
  constraint employer_pair_is_ordered check (employer_a < employer_b)
);
comment on table employer_pairs is 'Records that may be one employer and that no code joins: a person decides, once.';
create index employer_pairs_open on employer_pairs (tenant_id, score desc, id) where state = 'open';

create table employer_feeds (
  tenant_id uuid not null,
  submission_id uuid not null,
  fed_at timestamptz not null,
  counts jsonb not null,
  constraint employer_feeds_pkey primary key (tenant_id, submission_id),
  constraint employer_feed_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade
);
comment on table employer_feeds is 'Lists already taken into the register: a feed that runs again adds nothing.';

create table register_openings (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  subject_kind text not null constraint register_opening_subject_is_known check (subject_kind in ('employer', 'person', 'household')),
  subject_id uuid not null,
  user_id uuid not null,
  agency_id uuid,
  purpose text not null constraint register_opening_has_purpose check (btrim(purpose) <> ''),
  at timestamptz not null,
  constraint register_openings_pkey primary key (tenant_id, id)
);
comment on table register_openings is 'Who opened a record of the registers, when and what for.';
create index register_openings_of_subject on register_openings (tenant_id, subject_kind, subject_id, id desc);
alter table register_openings enable row level security;
alter table register_openings force row level security;
create policy register_openings_see on register_openings for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or user_id = (select app.user_id())));
create policy register_openings_add on register_openings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
grant select on register_openings to ansinh_user;
grant insert (tenant_id, id, subject_kind, subject_id, user_id, agency_id, purpose, at) on register_openings to ansinh_user;

-- What hangs on an employer is seen by whoever sees the employer.
do $$
declare
  part record;
begin
  for part in select * from (values
      ('employer_identifiers', 'employer_id', 'tenant_id, kind, value, employer_id', 'employer_id'),
      ('employer_facts', 'employer_id', 'tenant_id, id, employer_id, source, kind, period, from_on, until_on, status, workers, workers_obliged, wages,
        amount, flag, name, address, tax_code, unit_code, detail, dataset, submission_id, row_no, agency_id, seen_at, latest', 'employer_id, latest, withdrawn'),
      ('employer_merges', 'kept_id', 'tenant_id, id, kept_id, absorbed_id, reason, moved_facts, moved_identifiers, filled, merged_by, merged_at',
        'undone_by, undone_at, undo_reason'),
      ('employer_pairs', 'employer_a', 'tenant_id, id, employer_a, employer_b, score, reasons', 'state, score, reasons, decided_by, decided_at, note, version')
    ) as parts (name, owner, insertable, changeable)
  loop
    execute format('alter table %I enable row level security', part.name);
    execute format('alter table %I force row level security', part.name);
    execute format($p$create policy %I on %I for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id())
      and ((select app.sees_registers()) or %I in (select e.id from employers e where e.tenant_id = (select app.tenant_id()))))$p$,
      part.name || '_see', part.name, part.owner);
    execute format($p$create policy %I on %I for insert to ansinh_user
      with check (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()))$p$, part.name || '_add', part.name);
    execute format($p$create policy %I on %I for update to ansinh_user using (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()))
      with check (tenant_id = (select app.tenant_id()))$p$, part.name || '_change', part.name);
    execute format('grant select on %I to ansinh_user, ansinh_reader', part.name);
    execute format('grant insert (%s), update (%s) on %I to ansinh_user', part.insertable, part.changeable, part.name);
  end loop;
end
$$;

alter table employer_feeds enable row level security;
alter table employer_feeds force row level security;
create policy employer_feeds_see on employer_feeds for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.sees_registers()));
create policy employer_feeds_add on employer_feeds for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on employer_feeds to ansinh_user;
grant insert (tenant_id, submission_id, fed_at, counts) on employer_feeds to ansinh_user;
