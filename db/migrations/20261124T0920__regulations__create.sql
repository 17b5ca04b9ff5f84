-- Regulations: documents as read, their provisions, and the duties a person confirmed.

create table regulations (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  -- Short name used in citations ("KT25"); of a pack or given by the person who uploads.
  code text not null,
  pack_id text,
  owner_agency_id uuid,
  state text not null default 'draft'
    constraint regulation_state_is_known check (state in ('draft', 'confirmed', 'withdrawn')),
  kind text,
  issuer text,
  number text,
  title text not null,
  place text,
  issued_on date,
  effective_on date,
  effective_rule text,
  expires_on date,
  signer_name text,
  signer_position text,
  legal_bases text[] not null default '{}',
  repeals text[] not null default '{}',
  recipients text[] not null default '{}',
  abbreviations jsonb not null default '{}',
  warnings jsonb not null default '[]',
  -- Where the regulation applies: members of groups outside it owe nothing. Null: the whole province.
  scope_territory_structure text,
  scope_territory_code text,
  -- How its ambiguities were settled, and what the province chose where the text leaves a choice.
  settlements jsonb not null default '[]',
  schedule_policy jsonb not null default '{}',
  source text not null,
  file_id uuid,
  search_text text not null,
  version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  constraint regulations_pkey primary key (tenant_id, id),
  constraint regulation_code_is_unique unique (tenant_id, code),
  constraint regulation_file_exists foreign key (tenant_id, file_id) references files (tenant_id, id) on delete restrict,
  constraint regulation_owner_exists foreign key (tenant_id, owner_agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table regulations is 'A decision, programme or agreement that assigns work; source holds the decoded text that provision offsets point into.';
comment on column regulations.search_text is 'Folded title, number and issuer, for search without diacritics.';
create index regulations_search on regulations using gin (search_text gin_trgm_ops);

create table provisions (
  tenant_id uuid not null,
  regulation_id uuid not null,
  id text not null,
  ord integer not null,
  parent text,
  kind text not null constraint provision_kind_is_known
    check (kind in ('part', 'chapter', 'section', 'article', 'clause', 'point', 'dash', 'plus', 'paragraph', 'annex')),
  label text not null,
  heading text,
  text text not null,
  start_offset integer not null,
  end_offset integer not null,
  citation text not null,
  search_text text not null,
  constraint provisions_pkey primary key (tenant_id, regulation_id, id),
  constraint provision_of_regulation foreign key (tenant_id, regulation_id)
    references regulations (tenant_id, id) on delete cascade,
  constraint provision_parent_exists foreign key (tenant_id, regulation_id, parent)
    references provisions (tenant_id, regulation_id, id) on delete cascade deferrable initially deferred,
  constraint provision_span_is_ordered check (start_offset <= end_offset),
  constraint provision_order_is_unique unique (tenant_id, regulation_id, ord)
);
comment on column provisions.citation is 'How officials cite it: "Đ24.1", "III.3 UBND huyện+4".';
comment on table provisions is 'The tree of a regulation''s parts, each with its own words and its place in the source.';
create index provisions_search on provisions using gin (search_text gin_trgm_ops);

create table annexes (
  tenant_id uuid not null,
  regulation_id uuid not null,
  ord integer not null,
  title text not null,
  columns jsonb not null,
  rows jsonb not null,
  constraint annexes_pkey primary key (tenant_id, regulation_id, ord),
  constraint annex_of_regulation foreign key (tenant_id, regulation_id)
    references regulations (tenant_id, id) on delete cascade
);
comment on table annexes is 'Tables printed at the end of a regulation, cell by cell as printed.';

create table duties (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  regulation_id uuid not null,
  provision_id text not null,
  -- "d24.1#1": stable within the regulation.
  code text not null,
  ord integer not null,
  state text not null default 'draft'
    constraint duty_state_is_known check (state in ('draft', 'confirmed', 'rejected', 'replaced')),
  lead text[] not null default '{}',
  coordinating text[] not null default '{}',
  recipient text[] not null default '{}',
  executor text[] not null default '{}',
  action text not null,
  quote text not null,
  schemes text[] not null default '{}',
  recurrence text not null constraint duty_recurrence_is_known check (recurrence in ('none', 'continuous', 'weekly',
    'monthly', 'quarterly', 'semiannual', 'annual', 'on-demand', 'one-off', 'multi-year')),
  deadline jsonb,
  deliverable text,
  binding text not null default 'order' constraint duty_binding_is_known check (binding in ('order', 'request', 'agreement')),
  confidence real not null default 1 constraint duty_confidence_is_share check (confidence between 0 and 1),
  why jsonb not null default '[]',
  -- What the province settled for this duty alone where the text leaves a choice (SchedulePolicy).
  schedule_policy jsonb not null default '{}',
  note text,
  -- Another duty that asks for the same thing; counted once.
  same_as uuid,
  replaced_by uuid[] not null default '{}',
  search_text text not null,
  version integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  confirmed_by text,
  confirmed_at timestamptz,
  constraint duties_pkey primary key (tenant_id, id),
  constraint duty_code_is_unique unique (tenant_id, regulation_id, code),
  constraint duty_of_regulation foreign key (tenant_id, regulation_id) references regulations (tenant_id, id) on delete cascade,
  constraint duty_of_provision foreign key (tenant_id, regulation_id, provision_id)
    references provisions (tenant_id, regulation_id, id) on delete cascade,
  constraint duty_same_as_exists foreign key (tenant_id, same_as) references duties (tenant_id, id) on delete set null (same_as),
  constraint confirmed_duty_has_lead check (state <> 'confirmed' or cardinality(lead) > 0)
);
comment on table duties is 'What a provision obliges whom to do; agency names as printed, their agencies in duty_parties.';
create index duties_of_regulation on duties (tenant_id, regulation_id, ord);
create index duties_search on duties using gin (search_text gin_trgm_ops);

create table duty_parties (
  tenant_id uuid not null,
  duty_id uuid not null,
  role text not null constraint duty_party_role_is_known check (role in ('lead', 'coordinating', 'recipient', 'executor')),
  ord integer not null,
  printed text not null,
  -- Exactly one of agency and group once resolved; both null: waits for a person to map it.
  agency_id uuid,
  group_code text,
  resolved_by text not null default 'alias' constraint duty_party_resolver_is_known check (resolved_by in ('alias', 'person', 'none')),
  constraint duty_parties_pkey primary key (tenant_id, duty_id, role, ord),
  constraint duty_party_of_duty foreign key (tenant_id, duty_id) references duties (tenant_id, id) on delete cascade,
  constraint duty_party_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint duty_party_resolves_once check (agency_id is null or group_code is null)
);
comment on table duty_parties is 'To which agency or group of agencies each printed name was resolved, on the document''s date.';
create index duty_parties_by_agency on duty_parties (tenant_id, agency_id);

create table provision_relations (
  tenant_id uuid not null,
  new_regulation_id uuid not null,
  new_provision_id text not null,
  old_regulation_id uuid not null,
  old_provision_id text not null,
  relation text not null constraint provision_relation_is_known
    check (relation in ('equal', 'narrower', 'wider', 'overlapping')),
  note text,
  decided_by text not null,
  decided_at timestamptz not null default now(),
  constraint provision_relations_pkey
    primary key (tenant_id, new_regulation_id, new_provision_id, old_regulation_id, old_provision_id),
  constraint relation_new_exists foreign key (tenant_id, new_regulation_id, new_provision_id)
    references provisions (tenant_id, regulation_id, id) on delete cascade,
  constraint relation_old_exists foreign key (tenant_id, old_regulation_id, old_provision_id)
    references provisions (tenant_id, regulation_id, id) on delete cascade
);
comment on table provision_relations is 'Which clause of a newer regulation takes the place of which clause of an older one.';

create table regulation_effects (
  tenant_id uuid not null,
  regulation_id uuid not null,
  target_regulation_id uuid not null,
  effect text not null constraint regulation_effect_is_known check (effect in ('repeals', 'replaces', 'amends')),
  target_provision_id text,
  on_date date not null,
  basis text,
  constraint regulation_effects_pkey primary key (tenant_id, regulation_id, target_regulation_id, effect, on_date),
  constraint effect_regulation_exists foreign key (tenant_id, regulation_id) references regulations (tenant_id, id) on delete cascade,
  constraint effect_target_exists foreign key (tenant_id, target_regulation_id) references regulations (tenant_id, id) on delete cascade
);
comment on table regulation_effects is 'Repeals and replacements between regulations held here, by date.';


alter table regulations enable row level security;
alter table regulations force row level security;
create policy regulations_see on regulations for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id())
    and (state <> 'draft' or (select app.sees_province()) or owner_agency_id = (select app.agency_id())));
create policy regulations_add on regulations for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or owner_agency_id = (select app.agency_id())));
create policy regulations_change on regulations for update to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or owner_agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
create policy regulations_remove on regulations for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and state = 'draft'
    and ((select app.sees_province()) or owner_agency_id = (select app.agency_id())));
grant select on regulations to ansinh_user, ansinh_reader;
grant delete on regulations to ansinh_user;
grant insert (tenant_id, id, code, pack_id, owner_agency_id, state, kind, issuer, number, title, place, issued_on, effective_on,
    effective_rule, expires_on, signer_name, signer_position, legal_bases, repeals, recipients, abbreviations, warnings,
    scope_territory_structure, scope_territory_code, settlements, schedule_policy, source, file_id, search_text, created_by, confirmed_at),
  update (code, state, kind, issuer, number, title, place, issued_on, effective_on, effective_rule, expires_on, signer_name,
    signer_position, legal_bases, repeals, recipients, scope_territory_structure, scope_territory_code, settlements,
    schedule_policy, search_text, version, confirmed_at)
  on regulations to ansinh_user;

-- The parts follow their regulation: seen if it is seen, changed by whoever may change it.
do $$
declare
  part record;
begin
  for part in select * from (values
      ('provisions', 'regulation_id', 'tenant_id, regulation_id, id, ord, parent, kind, label, heading, text, start_offset, end_offset, citation, search_text', 'heading, text'),
      ('annexes', 'regulation_id', 'tenant_id, regulation_id, ord, title, columns, rows', 'title, columns, rows'),
      ('duties', 'regulation_id', 'tenant_id, id, regulation_id, provision_id, code, ord, state, lead, coordinating, recipient, executor, action, quote, schemes, recurrence, deadline, deliverable, binding, confidence, why, schedule_policy, note, same_as, search_text, changed_by, confirmed_by, confirmed_at',
        'provision_id, state, lead, coordinating, recipient, executor, action, quote, schemes, recurrence, deadline, deliverable, binding, confidence, why, schedule_policy, note, same_as, replaced_by, search_text, version, changed_by, changed_at, confirmed_by, confirmed_at'),
      ('provision_relations', 'new_regulation_id', 'tenant_id, new_regulation_id, new_provision_id, old_regulation_id, old_provision_id, relation, note, decided_by', 'relation, note, decided_by, decided_at'),
      ('regulation_effects', 'regulation_id', 'tenant_id, regulation_id, target_regulation_id, effect, target_provision_id, on_date, basis', 'basis')
    ) as parts (name, key, insertable, updatable)
  loop
    execute format('alter table %I enable row level security', part.name);
    execute format('alter table %I force row level security', part.name);
    execute format($p$create policy %I on %I for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %I.tenant_id and r.id = %I.%I))$p$,
      part.name || '_see', part.name, part.name, part.name, part.key);
    execute format($p$create policy %I on %I for all to ansinh_user using (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %I.tenant_id and r.id = %I.%I
        and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))
      with check (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %I.tenant_id and r.id = %I.%I
        and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))$p$,
      part.name || '_work', part.name, part.name, part.name, part.key, part.name, part.name, part.key);
    execute format('grant select on %I to ansinh_user, ansinh_reader', part.name);
    execute format('grant delete on %I to ansinh_user', part.name);
    execute format('grant insert (%s), update (%s) on %I to ansinh_user', part.insertable, part.updatable, part.name);
  end loop;
end
$$;

alter table duty_parties enable row level security;
alter table duty_parties force row level security;
create policy duty_parties_see on duty_parties for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id())
    and exists (select from duties d where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id));
create policy duty_parties_work on duty_parties for all to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (
    select from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id
      and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))
  with check (tenant_id = (select app.tenant_id()) and exists (
    select from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id
      and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))));
grant select on duty_parties to ansinh_user, ansinh_reader;
grant delete on duty_parties to ansinh_user;
grant insert (tenant_id, duty_id, role, ord, printed, agency_id, group_code, resolved_by),
  update (agency_id, group_code, resolved_by) on duty_parties to ansinh_user;
