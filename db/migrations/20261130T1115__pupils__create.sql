-- School rosters against the insured: pupils by school year and class, what they pay, the primary health care fund, and the yearly review.

create function app.supervises_schools() returns boolean language sql stable
  set search_path = pg_catalog, public, app
  return exists (select from public.agencies s
    where s.tenant_id = (select app.tenant_id()) and s.kind = 'school' and s.parent_id = (select app.agency_id()));
comment on function app.supervises_schools() is
  'True for an agency that schools stand under (the department of education): it sees every school''s results, and no pupil.';
revoke all on function app.supervises_schools() from public;
grant execute on function app.supervises_schools() to ansinh_user;

create table school_rosters (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  school_id uuid not null,
  school_year text not null constraint roster_year_is_a_school_year check (school_year ~ '^20[0-9]{2}-20[0-9]{2}$'
    and substr(school_year, 6)::integer = substr(school_year, 1, 4)::integer + 1),
  -- Commune the school stands in, as the school states it.
  commune text constraint roster_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  -- When the register was last asked; null while it was not.
  checked_at timestamptz,
  version integer not null default 1,
  constraint school_rosters_pkey primary key (tenant_id, id),
  constraint roster_is_one_a_year unique (tenant_id, school_id, school_year),
  constraint roster_of_school foreign key (tenant_id, school_id) references agencies (tenant_id, id) on delete restrict
);
comment on table school_rosters is 'A school in a school year: the roster of its pupils, against which the insured are counted.';
create index school_rosters_by_year on school_rosters (tenant_id, school_year);

create table roster_pupils (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  roster_id uuid not null,
  school_id uuid not null,
  class_name text not null constraint pupil_class_is_not_blank check (btrim(class_name) <> ''),
  grade integer constraint pupil_grade_is_known check (grade between 1 and 12),
  full_name text not null constraint pupil_name_is_not_blank check (btrim(full_name) <> ''),
  name_key text not null,
  birth_date date,
  birth_precision text not null default 'day' constraint pupil_birth_precision_is_known check (birth_precision in ('day', 'month', 'year')),
  sex text constraint pupil_sex_is_known check (sex in ('male', 'female')),
  identity_number text,
  bhxh_number text,
  -- A card the school was shown: of groups whose cards the province's register does not hold (relatives of the army).
  stated_card text,
  -- Commune of residence.
  commune text constraint pupil_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  enrolled_on date,
  note text,
  -- The list the pupil came with; null: typed.
  submission_id uuid,
  left_on date,
  -- What the register said when it was last asked.
  person_id uuid,
  matched_by text constraint pupil_match_is_known check (matched_by in ('identity-number', 'bhxh-number', 'name-birth', 'linkage')),
  unsure boolean not null default false,
  -- False until the register was asked for this pupil as he is written now.
  checked boolean not null default false,
  register_group text,
  register_insured boolean not null default false,
  register_until date,
  register_ended date,
  -- Where the pupil stands, from the register, his card and his payment.
  state text not null default 'missing' constraint pupil_state_is_known check (state in ('insured', 'waiting', 'missing')),
  why text not null default 'not-checked',
  insured_group text,
  insured_from date,
  insured_until date,
  card_request_id uuid,
  version integer not null default 1,
  constraint roster_pupils_pkey primary key (tenant_id, id),
  constraint pupil_of_roster foreign key (tenant_id, roster_id) references school_rosters (tenant_id, id) on delete cascade,
  constraint pupil_of_school foreign key (tenant_id, school_id) references agencies (tenant_id, id) on delete restrict,
  constraint pupil_is_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete set null (person_id),
  constraint pupil_of_list foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete set null (submission_id),
  constraint pupil_has_card_request foreign key (tenant_id, card_request_id) references card_requests (tenant_id, id) on delete restrict
);
comment on table roster_pupils is 'A pupil of a roster: class, numbers, the person of the register if found, and whether and by whom he is insured.';
create index roster_pupils_by_class on roster_pupils (tenant_id, roster_id, class_name, name_key) where left_on is null;
create index roster_pupils_by_commune on roster_pupils (tenant_id, commune);
create index roster_pupils_of_person on roster_pupils (tenant_id, person_id);
create index roster_pupils_of_list on roster_pupils (tenant_id, submission_id);
create index roster_pupils_of_card on roster_pupils (tenant_id, card_request_id) where card_request_id is not null;
create index roster_pupils_of_school on roster_pupils (tenant_id, school_id);

create table pupil_payments (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  pupil_id uuid not null,
  roster_id uuid not null,
  school_id uuid not null,
  paid_on date not null,
  months integer not null constraint payment_months_are_a_term check (months in (3, 6, 9, 12)),
  -- Đồng of the whole term: what the pupil pays, what the State and the province pay.
  amount integer not null constraint payment_amount_is_not_negative check (amount >= 0),
  state_amount integer not null constraint payment_state_amount_is_not_negative check (state_amount >= 0),
  province_amount integer not null constraint payment_province_amount_is_not_negative check (province_amount >= 0),
  valid_from date not null,
  valid_to date not null,
  voided_at timestamptz,
  voided_because text,
  constraint pupil_payments_pkey primary key (tenant_id, id),
  constraint payment_of_pupil foreign key (tenant_id, pupil_id) references roster_pupils (tenant_id, id) on delete restrict,
  constraint payment_of_roster foreign key (tenant_id, roster_id) references school_rosters (tenant_id, id) on delete cascade,
  constraint payment_to_school foreign key (tenant_id, school_id) references agencies (tenant_id, id) on delete restrict,
  constraint payment_is_voided_with_reason check ((voided_at is null) = (voided_because is null)),
  constraint payment_term_is_whole check (valid_to > valid_from)
);
comment on table pupil_payments is 'Money a school collected from a pupil for health insurance, with the State''s part and the validity it pays for.';
create unique index pupil_pays_a_term_once on pupil_payments (tenant_id, pupil_id, valid_from) where voided_at is null;
create index pupil_payments_of_roster on pupil_payments (tenant_id, roster_id);
create index pupil_payments_to_school on pupil_payments (tenant_id, school_id);

create table roster_classes (
  tenant_id uuid not null,
  roster_id uuid not null,
  class_name text not null,
  grade integer,
  pupils integer not null,
  insured integer not null,
  waiting integer not null,
  missing integer not null,
  -- Insured by object code of the card; why the others are not.
  groups jsonb not null,
  reasons jsonb not null,
  -- Pupils who pay through the school, by grade 12 or not: the plan follows from the tariff of the day.
  payers integer not null,
  paid integer not null,
  collected bigint not null,
  state_support bigint not null,
  constraint roster_classes_pkey primary key (tenant_id, roster_id, class_name),
  constraint class_of_roster foreign key (tenant_id, roster_id) references school_rosters (tenant_id, id) on delete cascade,
  constraint class_adds_up check (pupils = insured + waiting + missing)
);
comment on table roster_classes is 'Results of a class without a name in it: what the department of education and the commune see.';

create table health_fund_entries (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  roster_id uuid not null,
  kind text not null constraint fund_entry_is_known check (kind in ('allot', 'use', 'settle')),
  on_day date not null,
  amount bigint not null constraint fund_amount_is_positive check (amount > 0 or (kind = 'settle' and amount = 0)),
  note text not null default '',
  agency_id uuid not null,
  created_by text not null default app.actor(),
  created_at timestamptz not null default now(),
  constraint health_fund_entries_pkey primary key (tenant_id, id),
  constraint fund_of_roster foreign key (tenant_id, roster_id) references school_rosters (tenant_id, id) on delete cascade,
  constraint fund_entry_by_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table health_fund_entries is
  'Primary health care fund of a school in a school year: allotted by Social Insurance, used by the school, settled at the end with the difference.';
create index health_fund_entries_of_roster on health_fund_entries (tenant_id, roster_id, on_day);
create unique index health_fund_is_settled_once on health_fund_entries (tenant_id, roster_id) where kind = 'settle';

create table school_reviews (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  roster_id uuid not null,
  reviewed_on date not null,
  agency_id uuid not null,
  -- What stood there on that day.
  pupils integer not null,
  insured integer not null,
  met boolean not null,
  proposal text not null constraint review_proposal_is_known check (proposal in ('none', 'reward', 'remind')),
  note text not null default '',
  created_by text not null default app.actor(),
  created_at timestamptz not null default now(),
  constraint school_reviews_pkey primary key (tenant_id, id),
  constraint review_of_roster foreign key (tenant_id, roster_id) references school_rosters (tenant_id, id) on delete cascade,
  constraint review_by_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table school_reviews is 'Reviews of a school''s result by the department of education: whether the emulation criterion is met, what is proposed.';
create index school_reviews_of_roster on school_reviews (tenant_id, roster_id, id);

alter table school_rosters enable row level security;
alter table school_rosters force row level security;
create policy school_rosters_see on school_rosters for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or school_id = (select app.agency_id())
    or (select app.supervises_schools()) or commune = any ((select app.register_communes())::text[])));
create policy school_rosters_add on school_rosters for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or school_id = (select app.agency_id())));
create policy school_rosters_change on school_rosters for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or school_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on school_rosters to ansinh_user;
grant insert (tenant_id, id, school_id, school_year, commune), update (commune, checked_at, version) on school_rosters to ansinh_user;

-- Names: the school, Social Insurance, and a commune of its own residents.
alter table roster_pupils enable row level security;
alter table roster_pupils force row level security;
create policy roster_pupils_see on roster_pupils for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or school_id = (select app.agency_id())
    or commune = any ((select app.register_communes())::text[])));
create policy roster_pupils_add on roster_pupils for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or school_id = (select app.agency_id()))
    and exists (select from school_rosters r where r.tenant_id = roster_pupils.tenant_id and r.id = roster_pupils.roster_id
      and r.school_id = roster_pupils.school_id));
create policy roster_pupils_change on roster_pupils for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or school_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on roster_pupils to ansinh_user;
grant insert (tenant_id, id, roster_id, school_id, class_name, grade, full_name, name_key, birth_date, birth_precision, sex, identity_number,
    bhxh_number, stated_card, commune, enrolled_on, note, submission_id),
  update (class_name, grade, full_name, name_key, birth_date, birth_precision, sex, identity_number, bhxh_number, stated_card, commune,
    enrolled_on, note, submission_id, left_on, person_id, matched_by, unsure, checked, register_group, register_insured, register_until, register_ended,
    state, why, insured_group, insured_from, insured_until, card_request_id, version) on roster_pupils to ansinh_user;

alter table pupil_payments enable row level security;
alter table pupil_payments force row level security;
create policy pupil_payments_see on pupil_payments for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or school_id = (select app.agency_id())));
create policy pupil_payments_add on pupil_payments for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or school_id = (select app.agency_id()))
    and exists (select from roster_pupils p where p.tenant_id = pupil_payments.tenant_id and p.id = pupil_payments.pupil_id
      and p.school_id = pupil_payments.school_id));
create policy pupil_payments_change on pupil_payments for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and school_id = (select app.agency_id()))
  with check (tenant_id = (select app.tenant_id()));
grant select on pupil_payments to ansinh_user;
grant insert (tenant_id, pupil_id, roster_id, school_id, paid_on, months, amount, state_amount, province_amount, valid_from, valid_to),
  update (voided_at, voided_because) on pupil_payments to ansinh_user;

alter table roster_classes enable row level security;
alter table roster_classes force row level security;
create policy roster_classes_see on roster_classes for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from school_rosters r where r.tenant_id = roster_classes.tenant_id and r.id = roster_classes.roster_id));
create policy roster_classes_add on roster_classes for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or exists (select from school_rosters r
    where r.tenant_id = roster_classes.tenant_id and r.id = roster_classes.roster_id and r.school_id = (select app.agency_id()))));
create policy roster_classes_drop on roster_classes for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or exists (select from school_rosters r
    where r.tenant_id = roster_classes.tenant_id and r.id = roster_classes.roster_id and r.school_id = (select app.agency_id()))));
grant select, delete on roster_classes to ansinh_user;
grant insert (tenant_id, roster_id, class_name, grade, pupils, insured, waiting, missing, groups, reasons, payers, paid, collected, state_support)
  on roster_classes to ansinh_user;

alter table health_fund_entries enable row level security;
alter table health_fund_entries force row level security;
create policy health_fund_entries_see on health_fund_entries for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from school_rosters r where r.tenant_id = health_fund_entries.tenant_id and r.id = health_fund_entries.roster_id));
create policy health_fund_entries_add on health_fund_entries for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id())
    and exists (select from school_rosters r where r.tenant_id = health_fund_entries.tenant_id and r.id = health_fund_entries.roster_id
      and case kind when 'use' then r.school_id = (select app.agency_id()) else (select app.is_social_insurance()) end));
grant select on health_fund_entries to ansinh_user;
grant insert (tenant_id, roster_id, kind, on_day, amount, note, agency_id) on health_fund_entries to ansinh_user;

alter table school_reviews enable row level security;
alter table school_reviews force row level security;
create policy school_reviews_see on school_reviews for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from school_rosters r where r.tenant_id = school_reviews.tenant_id and r.id = school_reviews.roster_id));
create policy school_reviews_add on school_reviews for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id()) and (select app.supervises_schools()));
grant select on school_reviews to ansinh_user;
grant insert (tenant_id, roster_id, reviewed_on, agency_id, pupils, insured, met, proposal, note) on school_reviews to ansinh_user;
