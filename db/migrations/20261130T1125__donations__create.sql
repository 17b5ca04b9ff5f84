-- Who gave money so that people could be insured, and who was helped with it: nobody twice for the same months, no gift beyond its amount.
-- @law SL V.9; KT210 III.3 UBND huyện+5, GDĐT+3

create table donors (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  kind text not null constraint donor_kind_is_known check (kind in ('organisation', 'person', 'anonymous')),
  name text not null,
  address text not null default '',
  note text not null default '',
  version integer not null default 1,
  constraint donors_pkey primary key (tenant_id, id),
  constraint donor_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint donor_has_a_name_unless_anonymous check ((kind = 'anonymous') = (btrim(name) = ''))
);
comment on table donors is 'Organisations and people who gave money for insurance, as the agency that received it keeps them; some do not want to be named.';
create unique index donor_name_is_kept_once on donors (tenant_id, agency_id, kind, app.fold(name));

create table gifts (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  donor_id uuid not null,
  amount bigint not null constraint gift_amount_is_positive check (amount > 0),
  helped bigint not null default 0,
  purpose text not null constraint gift_purpose_is_known
    check (purpose in ('near-poor', 'ethnic-pupils', 'farm-average', 'pupils', 'voluntary-bhxh', 'hardship')),
  commune_key text,
  received_on date not null,
  document text not null default '',
  note text not null default '',
  version integer not null default 1,
  constraint gifts_pkey primary key (tenant_id, id),
  constraint gift_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint gift_donor_exists foreign key (tenant_id, donor_id) references donors (tenant_id, id) on delete restrict,
  constraint gift_commune_exists foreign key (tenant_id, commune_key) references measured_units (tenant_id, key) on delete restrict,
  constraint gift_is_not_given_beyond_its_amount check (helped between 0 and amount)
);
comment on table gifts is 'One gift: how much, for whom, where and when; helped is what of it reached people and never more than the gift.';
create index gifts_by_donor on gifts (tenant_id, donor_id);
create index gifts_by_commune on gifts (tenant_id, commune_key);

create table gift_helps (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  gift_id uuid not null,
  agency_id uuid not null,
  commune_key text not null,
  person_id uuid,
  full_name text not null constraint helped_name_is_not_blank check (btrim(full_name) <> ''),
  birth_date date not null,
  beneficiary text not null,
  scheme text not null constraint help_scheme_is_known check (scheme in ('BHYT', 'BHXH-TN')),
  months daterange not null constraint help_months_are_whole check (not isempty(months) and extract(day from lower(months)) = 1 and extract(day from upper(months)) = 1),
  amount bigint not null constraint help_amount_is_positive check (amount > 0),
  given_on date not null,
  note text not null default '',
  given_by text not null,
  given_at timestamptz not null,
  voided_by text,
  voided_at timestamptz,
  voided_because text not null default '',
  constraint gift_helps_pkey primary key (tenant_id, id),
  constraint help_gift_exists foreign key (tenant_id, gift_id) references gifts (tenant_id, id) on delete restrict,
  constraint help_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint help_commune_exists foreign key (tenant_id, commune_key) references measured_units (tenant_id, key) on delete restrict,
  constraint help_person_exists foreign key (tenant_id, person_id) references people (tenant_id, id) on delete restrict,
  constraint help_is_voided_with_a_reason check ((voided_at is null) = (btrim(voided_because) = '')),
  -- Over the whole province and all donors: the months of one person are paid once.
  constraint helped_person_is_helped_once exclude using gist
    (tenant_id with =, scheme with =, beneficiary with =, months with &&) where (voided_at is null),
  constraint registered_person_is_helped_once exclude using gist
    (tenant_id with =, scheme with =, person_id with =, months with &&) where (voided_at is null)
);
comment on table gift_helps is 'Who was helped by a gift: scheme, months and amount. A help given by mistake is voided with its reason, never erased.';
comment on column gift_helps.beneficiary is 'Folded name, day of birth and commune; person_id is set where the register knows one such person.';
create index gift_helps_by_gift on gift_helps (tenant_id, gift_id);

create function app.sees_gifts() returns boolean language sql stable
  begin atomic
    select (select app.is_system()) or (select app.sees_province()) or exists (
      select from agencies a where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id())
        and a.level = 'province' and a.kind in ('social-insurance', 'front', 'peoples-committee'));
  end;
comment on function app.sees_gifts() is 'True for whoever sees every gift of the province: its Social Insurance, Fatherland Front and people''s committee.';

alter table gifts enable row level security;
alter table gifts force row level security;
create policy gifts_see on gifts for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_gifts()) or agency_id = (select app.agency_id())
    or commune_key in (select app.own_units())));
create policy gifts_add on gifts for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy gifts_change on gifts for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on gifts to ansinh_user;
grant insert (tenant_id, id, agency_id, donor_id, amount, purpose, commune_key, received_on, document, note),
  update (donor_id, amount, helped, purpose, commune_key, received_on, document, note, version) on gifts to ansinh_user;

alter table donors enable row level security;
alter table donors force row level security;
-- Whoever sees a gift may know whose it is.
create policy donors_see on donors for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_gifts()) or agency_id = (select app.agency_id())
    or id in (select g.donor_id from gifts g where g.commune_key in (select app.own_units()))));
create policy donors_add on donors for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy donors_change on donors for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on donors to ansinh_user;
grant insert (tenant_id, id, agency_id, kind, name, address, note), update (kind, name, address, note, version) on donors to ansinh_user;

alter table gift_helps enable row level security;
alter table gift_helps force row level security;
create policy gift_helps_see on gift_helps for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_gifts()) or agency_id = (select app.agency_id())
    or commune_key in (select app.own_units())));
create policy gift_helps_add on gift_helps for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy gift_helps_change on gift_helps for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on gift_helps to ansinh_user;
grant insert (tenant_id, id, gift_id, agency_id, commune_key, person_id, full_name, birth_date, beneficiary, scheme, months, amount, given_on,
    note, given_by, given_at),
  update (voided_by, voided_at, voided_because) on gift_helps to ansinh_user;
