-- State-funded health insurance: who stands in which group, listed by communes month by month, checked by the agency that manages the group.

create table statefunded_groups (
  tenant_id uuid not null references tenants (id) on delete restrict,
  code text not null constraint statefunded_group_code_is_plain check (code ~ '^[a-z]+(-[a-z]+)*$'),
  valid daterange not null,
  ord integer not null,
  name text not null constraint statefunded_group_name_is_not_blank check (btrim(name) <> ''),
  -- Object codes printed on the cards of the group (db/reference/bhyt-card-groups.csv); the first is the usual one.
  card_codes text[] not null constraint statefunded_group_has_codes check (cardinality(card_codes) > 0),
  payer smallint not null constraint statefunded_payer_is_budget check (payer in (3, 4)),
  -- Dated parameter that holds the budget's share of the contribution.
  support_parameter text not null,
  validity text not null constraint statefunded_validity_is_known check (validity in ('child', 'year', 'months-36', 'open')),
  -- Who makes the list: the commune's committee, or the school for its pupils.
  maker text not null constraint statefunded_maker_is_known check (maker in ('commune', 'school')),
  manager_name text not null,
  manager_agency_id uuid,
  basis text not null constraint statefunded_group_has_basis check (btrim(basis) <> ''),
  certainty text not null constraint statefunded_group_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null default '',
  constraint statefunded_groups_pkey primary key (tenant_id, code, valid without overlaps),
  constraint statefunded_manager_exists foreign key (tenant_id, manager_agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table statefunded_groups is
  'Groups whose contribution the budget pays or supports, by date: card codes, share, how long a card is good, who makes and who checks the list.';
alter table statefunded_groups enable row level security;
alter table statefunded_groups force row level security;
create policy statefunded_groups_see on statefunded_groups for select to ansinh_user using (tenant_id = (select app.tenant_id()));
create policy statefunded_groups_add on statefunded_groups for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on statefunded_groups to ansinh_user;
grant insert (tenant_id, code, valid, ord, name, card_codes, payer, support_parameter, validity, maker, manager_name, manager_agency_id, basis,
  certainty, note) on statefunded_groups to ansinh_user;

create table statefunded_lists (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  commune text not null constraint statefunded_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  group_code text not null,
  month date not null constraint statefunded_month_is_its_first_day check (extract(day from month) = 1),
  agency_id uuid not null,
  manager_agency_id uuid,
  due_on date not null,
  state text not null default 'draft' constraint statefunded_list_state_is_known
    check (state in ('draft', 'submitted', 'returned', 'approved', 'sent', 'nil')),
  version integer not null default 1,
  created_by text not null default app.actor(),
  created_at timestamptz not null default now(),
  submitted_at timestamptz,
  submitted_by text,
  checked_at timestamptz,
  checked_by text,
  sent_at timestamptz,
  sent_by text,
  constraint statefunded_lists_pkey primary key (tenant_id, id),
  constraint statefunded_list_is_one unique (tenant_id, commune, group_code, month),
  constraint statefunded_list_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint statefunded_list_manager_exists foreign key (tenant_id, manager_agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table statefunded_lists is
  'One commune''s increases and decreases in one group and month, from the draft to the cards. The first list of a group holds everybody who stands in it.';
create index statefunded_lists_by_month on statefunded_lists (tenant_id, month, group_code);
create index statefunded_lists_of_manager on statefunded_lists (tenant_id, manager_agency_id, state);
create index statefunded_lists_of_agency on statefunded_lists (tenant_id, agency_id);
alter table statefunded_lists enable row level security;
alter table statefunded_lists force row level security;
-- A draft is not yet the managing agency's to see.
create policy statefunded_lists_see on statefunded_lists for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or agency_id = (select app.agency_id())
    or (manager_agency_id = (select app.agency_id()) and state <> 'draft') or commune = any ((select app.register_communes())::text[])));
create policy statefunded_lists_add on statefunded_lists for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (agency_id = (select app.agency_id()) and commune = any ((select app.register_communes())::text[]))));
create policy statefunded_lists_change on statefunded_lists for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.keeps_registers()) or agency_id = (select app.agency_id())
    or (manager_agency_id = (select app.agency_id()) and state <> 'draft')))
  with check (tenant_id = (select app.tenant_id()));
grant select on statefunded_lists to ansinh_user;
grant insert (tenant_id, id, commune, group_code, month, agency_id, manager_agency_id, due_on),
  update (state, version, submitted_at, submitted_by, checked_at, checked_by, sent_at, sent_by) on statefunded_lists to ansinh_user;

create table statefunded_members (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  commune text not null constraint statefunded_member_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  group_code text not null,
  card_code text not null constraint statefunded_card_code_is_two_letters check (card_code ~ '^[A-Z]{2}$'),
  person_id uuid not null,
  -- As the commune stated the person: the agency that checks does not see the register.
  full_name text not null constraint statefunded_name_is_not_blank check (btrim(full_name) <> ''),
  name_key text not null,
  birth_date date,
  birth_precision text not null default 'day' constraint statefunded_birth_precision_is_known check (birth_precision in ('day', 'month', 'year')),
  sex text constraint statefunded_sex_is_known check (sex in ('male', 'female')),
  ethnicity text,
  identity_number text,
  bhxh_number text,
  household text,
  village text,
  from_date date not null,
  card_until date,
  -- The coming: its list, why, on what paper, how the line came there, and what the managing agency says of it.
  list_id uuid not null,
  in_reason text not null constraint statefunded_in_reason_is_known
    check (in_reason in ('recognised', 'born', 'moved-in', 'missed', 'other-group', 'taken-over')),
  in_document text not null default '',
  in_origin text not null constraint statefunded_in_origin_is_known check (in_origin in ('typed', 'import', 'register', 'birth', 'finding')),
  in_check text not null default 'pending' constraint statefunded_in_check_is_known check (in_check in ('pending', 'ok', 'returned')),
  in_note text not null default '',
  -- The leaving, once a list says so; to_date stands from the day that list was sent.
  out_list_id uuid,
  out_reason text constraint statefunded_out_reason_is_known
    check (out_reason in ('died', 'moved-out', 'no-longer', 'other-group', 'duplicate', 'grown', 'wrong-entry')),
  out_on date,
  out_document text not null default '',
  out_check text not null default 'pending' constraint statefunded_out_check_is_known check (out_check in ('pending', 'ok', 'returned')),
  out_note text not null default '',
  to_date date,
  requested_at timestamptz,
  card_request_id uuid,
  dropped_at timestamptz,
  dropped_because text,
  version integer not null default 1,
  created_by text not null default app.actor(),
  created_at timestamptz not null default now(),
  constraint statefunded_members_pkey primary key (tenant_id, id),
  constraint statefunded_member_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete restrict,
  constraint statefunded_member_of_list foreign key (tenant_id, list_id) references statefunded_lists (tenant_id, id) on delete restrict,
  constraint statefunded_member_out_of_list foreign key (tenant_id, out_list_id) references statefunded_lists (tenant_id, id) on delete restrict,
  constraint statefunded_member_card_exists foreign key (tenant_id, card_request_id) references card_requests (tenant_id, id) on delete restrict,
  constraint statefunded_member_leaves_whole check ((out_list_id is null) = (out_reason is null) and (out_reason is null) = (out_on is null)),
  constraint statefunded_member_leaves_after_coming check (out_on >= from_date - 1 and to_date >= from_date - 1),
  constraint statefunded_member_is_dropped_with_a_reason check ((dropped_at is null) = (dropped_because is null)),
  constraint statefunded_returned_line_says_why check ((in_check <> 'returned' or btrim(in_note) <> '') and (out_check <> 'returned' or btrim(out_note) <> ''))
);
comment on table statefunded_members is
  'A person''s stay in a group in a commune: the list he came with, the list he leaves with, what was said of both lines.';
create unique index statefunded_member_stands_once on statefunded_members (tenant_id, person_id, commune, group_code)
  where dropped_at is null and to_date is null;
create index statefunded_members_of_list on statefunded_members (tenant_id, list_id);
create index statefunded_members_out_of_list on statefunded_members (tenant_id, out_list_id) where out_list_id is not null;
create index statefunded_members_by_commune on statefunded_members (tenant_id, commune, group_code) where dropped_at is null;
create index statefunded_members_of_person on statefunded_members (tenant_id, person_id) where dropped_at is null;
create index statefunded_members_by_card on statefunded_members (tenant_id, card_request_id) where card_request_id is not null;
create index statefunded_members_by_number on statefunded_members (tenant_id, identity_number) where dropped_at is null and identity_number is not null;
alter table statefunded_members enable row level security;
alter table statefunded_members force row level security;
create policy statefunded_members_see on statefunded_members for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or commune = any ((select app.register_communes())::text[])
    or exists (select from statefunded_lists l where l.tenant_id = statefunded_members.tenant_id
      and l.id in (statefunded_members.list_id, statefunded_members.out_list_id))));
create policy statefunded_members_add on statefunded_members for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (commune = any ((select app.register_communes())::text[]) and exists (select from statefunded_lists l
      where l.tenant_id = statefunded_members.tenant_id and l.id = statefunded_members.list_id and l.agency_id = (select app.agency_id())))));
create policy statefunded_members_change on statefunded_members for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.keeps_registers()) or exists (select from statefunded_lists l
    where l.tenant_id = statefunded_members.tenant_id and l.id in (statefunded_members.list_id, statefunded_members.out_list_id)
      and (select app.agency_id()) in (l.agency_id, l.manager_agency_id))))
  with check (tenant_id = (select app.tenant_id()));
grant select on statefunded_members to ansinh_user;
grant insert (tenant_id, id, commune, group_code, card_code, person_id, full_name, name_key, birth_date, birth_precision, sex, ethnicity,
    identity_number, bhxh_number, household, village, from_date, card_until, list_id, in_reason, in_document, in_origin, in_check),
  update (card_code, from_date, card_until, in_reason, in_document, in_check, in_note, out_list_id, out_reason, out_on, out_document, out_check,
    out_note, to_date, requested_at, card_request_id, dropped_at, dropped_because, version) on statefunded_members to ansinh_user;

create table statefunded_births (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  commune text not null constraint statefunded_birth_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  agency_id uuid not null,
  certificate_no text not null constraint statefunded_certificate_is_not_blank check (btrim(certificate_no) <> ''),
  registered_on date not null,
  person_id uuid not null,
  member_id uuid not null,
  mother_name text,
  father_name text,
  origin text not null constraint statefunded_birth_origin_is_known check (origin in ('typed', 'import')),
  sent_on date,
  created_by text not null default app.actor(),
  created_at timestamptz not null default now(),
  constraint statefunded_births_pkey primary key (tenant_id, id),
  constraint statefunded_birth_is_registered_once unique (tenant_id, commune, certificate_no),
  constraint statefunded_birth_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint statefunded_birth_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete restrict,
  constraint statefunded_birth_of_member foreign key (tenant_id, member_id) references statefunded_members (tenant_id, id) on delete restrict,
  constraint statefunded_birth_sent_after_registered check (sent_on >= registered_on)
);
comment on table statefunded_births is 'Births registered by the commune, each linked to the line of the child''s list and so to its card.';
create index statefunded_births_by_day on statefunded_births (tenant_id, commune, registered_on);
create index statefunded_births_of_member on statefunded_births (tenant_id, member_id);
create index statefunded_births_of_person on statefunded_births (tenant_id, person_id);
alter table statefunded_births enable row level security;
alter table statefunded_births force row level security;
create policy statefunded_births_see on statefunded_births for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or agency_id = (select app.agency_id())
    or commune = any ((select app.register_communes())::text[])));
create policy statefunded_births_add on statefunded_births for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (agency_id = (select app.agency_id()) and commune = any ((select app.register_communes())::text[]))));
create policy statefunded_births_change on statefunded_births for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on statefunded_births to ansinh_user;
grant insert (tenant_id, id, commune, agency_id, certificate_no, registered_on, person_id, member_id, mother_name, father_name, origin, sent_on),
  update (sent_on) on statefunded_births to ansinh_user;

create table statefunded_findings (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  kind text not null constraint statefunded_finding_kind_is_known check (kind in ('duplicate', 'missing')),
  -- The communes and groups on both sides; of a missing person only the first.
  commune text not null constraint statefunded_finding_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  other_commune text constraint statefunded_finding_other_is_coded check (other_commune ~ '^20(24|25):[0-9]+$'),
  group_code text not null,
  person_id uuid,
  member_id uuid,
  other_member_id uuid,
  -- How it was found: one person of the register, one number, linkage; a child's age, the household's group, a list of the register.
  found_by text not null constraint statefunded_found_by_is_known
    check (found_by in ('same-person', 'same-number', 'linkage', 'under-six', 'household', 'listed-before')),
  -- What was seen then: the two lines side by side, or the facts that put the person here.
  evidence jsonb not null constraint statefunded_evidence_is_an_object check (jsonb_typeof(evidence) = 'object'),
  score double precision,
  -- What the rule proposes: which line stays, by which rule and clause.
  proposal jsonb not null default '{}' constraint statefunded_proposal_is_an_object check (jsonb_typeof(proposal) = 'object'),
  state text not null default 'open' constraint statefunded_finding_state_is_known check (state in ('open', 'settled', 'gone')),
  decision text constraint statefunded_decision_is_known check (decision in ('keep', 'keep-other', 'two-people', 'add', 'not-entitled', 'covered')),
  reason text not null default '',
  -- What the decision changed, so that it can be undone.
  done jsonb not null default '{}' constraint statefunded_done_is_an_object check (jsonb_typeof(done) = 'object'),
  decided_by text,
  decided_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint statefunded_findings_pkey primary key (tenant_id, id),
  constraint statefunded_finding_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete restrict,
  constraint statefunded_finding_of_member foreign key (tenant_id, member_id) references statefunded_members (tenant_id, id) on delete restrict,
  constraint statefunded_finding_of_other foreign key (tenant_id, other_member_id) references statefunded_members (tenant_id, id) on delete restrict,
  constraint statefunded_finding_is_whole check ((kind = 'duplicate' and member_id is not null and other_member_id is not null and other_commune is not null)
    or (kind = 'missing' and person_id is not null)),
  constraint statefunded_finding_is_settled_whole check ((state = 'settled') = (decision is not null and decided_at is not null and btrim(reason) <> ''))
);
comment on table statefunded_findings is
  'One person on two lists, or somebody who should stand on one and does not: what was seen, what the order of the law proposes, what a person decided.';
create unique index statefunded_duplicate_is_found_once on statefunded_findings (tenant_id, member_id, other_member_id) where kind = 'duplicate';
create unique index statefunded_missing_is_found_once on statefunded_findings (tenant_id, person_id, commune, group_code) where kind = 'missing';
create index statefunded_findings_open on statefunded_findings (tenant_id, commune, kind) where state = 'open';
create index statefunded_findings_of_other on statefunded_findings (tenant_id, other_member_id) where other_member_id is not null;
alter table statefunded_findings enable row level security;
alter table statefunded_findings force row level security;
create policy statefunded_findings_see on statefunded_findings for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or commune = any ((select app.register_communes())::text[])
    or other_commune = any ((select app.register_communes())::text[])));
create policy statefunded_findings_add on statefunded_findings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy statefunded_findings_change on statefunded_findings for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.keeps_registers()) or commune = any ((select app.register_communes())::text[])
    or other_commune = any ((select app.register_communes())::text[])))
  with check (tenant_id = (select app.tenant_id()));
grant select on statefunded_findings to ansinh_user;
grant insert (tenant_id, id, kind, commune, other_commune, group_code, person_id, member_id, other_member_id, found_by, evidence, score, proposal),
  update (state, decision, reason, done, decided_by, decided_at, proposal, version) on statefunded_findings to ansinh_user;

-- A commune enters whom nobody knew yet (a new-born, somebody who moved in) when it lists him; everybody else is entered by lists.
create policy people_add_own on people for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and commune = any ((select app.register_communes())::text[]));
