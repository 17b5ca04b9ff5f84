-- Money taken at the door: books of numbered receipts, receipts with the people they pay for, and the way of the money from the collector to
-- his organisation and on to Social Insurance. A number is used once in the province, also when it was written without a line.

create table receipt_books (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  series text not null constraint receipt_series_is_plain check (series ~ '^[0-9A-Z]{1,12}$'),
  first_number integer not null,
  last_number integer not null,
  agency_id uuid not null,
  -- Point, collector or collaborator that holds the book; null: the organisation itself.
  unit_key text,
  issued_on date not null,
  handed_on date,
  closed_on date,
  note text not null default '',
  version integer not null default 1,
  created_by text not null,
  constraint receipt_books_pkey primary key (tenant_id, id),
  constraint receipt_book_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint receipt_book_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint receipt_book_has_numbers check (first_number > 0 and last_number between first_number and first_number + 999),
  constraint receipt_numbers_are_given_once exclude using gist
    (tenant_id with =, series with =, int4range(first_number, last_number, '[]') with &&)
);
comment on table receipt_books is 'A range of receipt numbers given to an organisation and handed on to a point or collector, so that numbers are unique also when written offline.';
create index receipt_books_of_agency on receipt_books (tenant_id, agency_id, unit_key);

create table receipts (
  tenant_id uuid not null references tenants (id) on delete restrict,
  -- Made by the device that wrote the receipt: the same one sent twice is one.
  id uuid not null,
  book_id uuid not null,
  number integer not null,
  agency_id uuid not null,
  unit_key text not null,
  -- The piece of outreach it ended, and the entry of the monthly list; the person is the one who pays.
  task_id uuid,
  entry_id uuid,
  person_id uuid,
  payer_name text not null constraint receipt_payer_is_named check (btrim(payer_name) <> ''),
  commune text constraint receipt_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  village_key text,
  scheme text not null constraint receipt_scheme_is_known check (scheme in ('BHYT', 'BHXH-TN')),
  -- Group of the calculator: household, pupil-student, farm-household … or poor, near-poor, other …
  group_code text not null,
  income bigint,
  months smallint not null constraint receipt_months_are_some check (months between 1 and 60),
  from_month date not null constraint receipt_month_is_its_first_day check (extract(day from from_month) = 1),
  paid bigint not null constraint receipt_paid_is_not_negative check (paid >= 0),
  tariff bigint not null,
  state_support bigint not null default 0,
  province_support bigint not null default 0,
  difference_reason text not null default '',
  issued_on date not null,
  issued_at timestamptz not null,
  received_at timestamptz not null default now(),
  device text not null default '',
  -- What the device sent, folded: another receipt under the same id is noticed.
  fingerprint text not null,
  version integer not null default 1,
  created_by text not null,
  voided_at timestamptz,
  voided_by text,
  void_reason text,
  constraint receipts_pkey primary key (tenant_id, id),
  constraint receipt_number_is_used_once unique (tenant_id, book_id, number),
  constraint receipt_of_book foreign key (tenant_id, book_id) references receipt_books (tenant_id, id) on delete restrict,
  constraint receipt_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint receipt_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint receipt_of_entry foreign key (tenant_id, entry_id) references list_entries (tenant_id, id) on delete set null (entry_id),
  constraint receipt_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete set null (person_id),
  constraint receipt_village_exists foreign key (tenant_id, village_key) references measured_units (tenant_id, key) on delete restrict,
  constraint receipt_difference_has_a_reason check (paid = tariff or btrim(difference_reason) <> ''),
  constraint receipt_void_is_whole check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table receipts is 'A numbered receipt for money a participant paid. It is never changed: a wrong one is voided with its reason and stays visible.';
comment on column receipts.task_id is 'Id of the outreach task the receipt ended; a task may be gone while its receipt stays.';
create index receipts_by_day on receipts (tenant_id, agency_id, issued_on);
create index receipts_of_unit on receipts (tenant_id, unit_key, issued_on);
create index receipts_of_task on receipts (tenant_id, task_id) where task_id is not null;
create index receipts_of_person on receipts (tenant_id, person_id, scheme) where person_id is not null;
create index receipts_of_entry on receipts (tenant_id, entry_id) where entry_id is not null;
create index receipts_by_commune on receipts (tenant_id, commune, issued_on);

create table receipt_lines (
  tenant_id uuid not null,
  receipt_id uuid not null,
  position smallint not null,
  name text not null constraint receipt_line_is_named check (btrim(name) <> ''),
  person_id uuid,
  -- Which member of the household this is: decides the step-down.
  member_order smallint not null constraint receipt_member_order_is_positive check (member_order between 1 and 30),
  participation text not null constraint receipt_participation_is_known check (participation in ('new', 'renewed')),
  -- Last day of the earlier participation that decided it; null: none known.
  participated_until date,
  paid bigint not null,
  tariff bigint not null,
  constraint receipt_lines_pkey primary key (tenant_id, receipt_id, position),
  constraint receipt_line_of_receipt foreign key (tenant_id, receipt_id) references receipts (tenant_id, id) on delete cascade,
  constraint receipt_line_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete set null (person_id)
);
comment on table receipt_lines is 'The people a receipt pays for, each with his share and whether he is new or goes on.';
create index receipt_lines_of_person on receipt_lines (tenant_id, person_id) where person_id is not null;

create table receipt_lost_numbers (
  tenant_id uuid not null,
  book_id uuid not null,
  number integer not null,
  fate text not null constraint receipt_fate_is_known check (fate in ('lost', 'spoilt')),
  reason text not null constraint receipt_fate_has_a_reason check (btrim(reason) <> ''),
  noted_on date not null,
  noted_by text not null,
  constraint receipt_lost_numbers_pkey primary key (tenant_id, book_id, number),
  constraint receipt_lost_number_of_book foreign key (tenant_id, book_id) references receipt_books (tenant_id, id) on delete restrict
);
comment on table receipt_lost_numbers is 'Numbers that will never become a receipt, with the reason: no gap stays unexplained.';

create table remittances (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null,
  level text not null constraint remittance_level_is_known check (level in ('collector', 'organisation')),
  agency_id uuid not null,
  -- The collector who hands over; of what the organisation pays in, null.
  unit_key text,
  -- Receipts written on these days.
  from_day date not null,
  to_day date not null,
  receipts integer not null,
  expected bigint not null,
  amount bigint not null constraint remittance_amount_is_not_negative check (amount >= 0),
  bank_reference text not null default '',
  paid_on date not null,
  late_days integer not null default 0,
  explanation text not null default '',
  -- sent: waits for the receiver; received: the sums agree or were settled; different: a difference waits for its settlement.
  state text not null default 'sent' constraint remittance_state_is_known check (state in ('sent', 'different', 'received')),
  received_amount bigint,
  received_at timestamptz,
  received_by text,
  settlement text not null default '',
  settled_by text,
  settled_at timestamptz,
  bank_line_id uuid,
  version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint remittances_pkey primary key (tenant_id, id),
  constraint remittance_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint remittance_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint remittance_level_has_its_unit check ((level = 'collector') = (unit_key is not null)),
  constraint remittance_days_are_in_order check (to_day >= from_day),
  constraint remittance_difference_is_explained check (amount = expected or btrim(explanation) <> '')
);
comment on table remittances is 'Money handed on with the receipts it stands for: from a collector to his organisation, from the organisation to Social Insurance.';
create index remittances_by_day on remittances (tenant_id, agency_id, level, to_day);

create table remittance_receipts (
  tenant_id uuid not null,
  level text not null,
  receipt_id uuid not null,
  remittance_id uuid not null,
  amount bigint not null,
  constraint remittance_receipts_pkey primary key (tenant_id, receipt_id, level),
  constraint remittance_receipt_of_remittance foreign key (tenant_id, remittance_id) references remittances (tenant_id, id) on delete restrict,
  constraint remittance_receipt_exists foreign key (tenant_id, receipt_id) references receipts (tenant_id, id) on delete restrict
);
comment on table remittance_receipts is 'Which receipts a remittance stands for, with the amount then: a receipt is handed on once at each level.';
create index remittance_receipts_of_remittance on remittance_receipts (tenant_id, remittance_id);

create table bank_lines (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  -- The agency whose account it is.
  agency_id uuid not null,
  booked_on date not null,
  reference text not null default '',
  amount bigint not null,
  content text not null default '',
  fingerprint text not null,
  imported_by text not null,
  imported_at timestamptz not null default now(),
  constraint bank_lines_pkey primary key (tenant_id, id),
  constraint bank_line_is_taken_once unique (tenant_id, agency_id, fingerprint),
  constraint bank_line_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table bank_lines is 'Credits of a bank statement, to be matched with remittances by reference and amount.';
alter table remittances add constraint remittance_of_bank_line foreign key (tenant_id, bank_line_id) references bank_lines (tenant_id, id) on delete restrict;
create unique index remittance_of_bank_line_is_one on remittances (tenant_id, bank_line_id) where bank_line_id is not null;

create table collection_settings (
  tenant_id uuid not null,
  agency_id uuid not null,
  -- refuse: an amount other than the tariff is refused; reason: it needs a stated reason.
  tariff_difference text not null default 'reason' constraint tariff_difference_is_known check (tariff_difference in ('refuse', 'reason')),
  -- Days after the receipt until the money must be handed on.
  remit_within smallint not null default 1 constraint remit_within_is_short check (remit_within between 0 and 60),
  -- A gap longer than this many months makes a participant new again.
  gap_months smallint not null default 3 constraint gap_is_short check (gap_months between 0 and 60),
  -- Day of the following month by which collectors are paid.
  pay_day smallint not null default 28 constraint pay_day_is_a_day check (pay_day between 1 and 31),
  basis text not null default '',
  version integer not null default 1,
  constraint collection_settings_pkey primary key (tenant_id, agency_id),
  constraint collection_settings_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table collection_settings is 'What an organisation has agreed for its receipts and payments; the law leaves these open, so each value names its basis.';

alter table receipt_books enable row level security;
alter table receipt_books force row level security;
-- A collector sees the books he or a point above him may write from: those of his organisation.
create policy receipt_books_see on receipt_books for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or (agency_id = (select app.agency_id())
    and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))));
create policy receipt_books_add on receipt_books for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())));
create policy receipt_books_change on receipt_books for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on receipt_books to ansinh_user;
grant insert (tenant_id, id, series, first_number, last_number, agency_id, unit_key, issued_on, handed_on, note, created_by),
  update (unit_key, handed_on, closed_on, note, version) on receipt_books to ansinh_user;

alter table receipts enable row level security;
alter table receipts force row level security;
create policy receipts_see on receipts for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or (agency_id = (select app.agency_id())
    and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))));
create policy receipts_add on receipts for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (agency_id = (select app.agency_id())
    and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))));
create policy receipts_change on receipts for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (agency_id = (select app.agency_id())
    and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))))
  with check (tenant_id = (select app.tenant_id()));
create policy receipts_owner on receipts for select to ansinh_owner using (true);
grant select on receipts to ansinh_user;
grant insert (tenant_id, id, book_id, number, agency_id, unit_key, task_id, entry_id, person_id, payer_name, commune, village_key, scheme,
    group_code, income, months, from_month, paid, tariff, state_support, province_support, difference_reason, issued_on, issued_at,
    received_at, device, fingerprint, created_by),
  update (voided_at, voided_by, void_reason, version) on receipts to ansinh_user;

alter table receipt_lines enable row level security;
alter table receipt_lines force row level security;
create policy receipt_lines_see on receipt_lines for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from receipts r where r.tenant_id = receipt_lines.tenant_id and r.id = receipt_lines.receipt_id));
create policy receipt_lines_add on receipt_lines for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from receipts r where r.tenant_id = receipt_lines.tenant_id and r.id = receipt_lines.receipt_id));
create policy receipt_lines_owner on receipt_lines for select to ansinh_owner using (true);
grant select on receipt_lines to ansinh_user;
grant insert (tenant_id, receipt_id, position, name, person_id, member_order, participation, participated_until, paid, tariff)
  on receipt_lines to ansinh_user;

alter table receipt_lost_numbers enable row level security;
alter table receipt_lost_numbers force row level security;
create policy receipt_lost_numbers_see on receipt_lost_numbers for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from receipt_books b where b.tenant_id = receipt_lost_numbers.tenant_id and b.id = receipt_lost_numbers.book_id));
create policy receipt_lost_numbers_add on receipt_lost_numbers for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from receipt_books b where b.tenant_id = receipt_lost_numbers.tenant_id and b.id = receipt_lost_numbers.book_id
      and ((select app.is_system()) or b.agency_id = (select app.agency_id()))));
grant select on receipt_lost_numbers to ansinh_user;
grant insert (tenant_id, book_id, number, fate, reason, noted_on, noted_by) on receipt_lost_numbers to ansinh_user;

alter table remittances enable row level security;
alter table remittances force row level security;
create policy remittances_see on remittances for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or (agency_id = (select app.agency_id())
    and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))));
create policy remittances_add on remittances for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (agency_id = (select app.agency_id())
    and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))));
create policy remittances_change on remittances for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on remittances to ansinh_user;
grant insert (tenant_id, id, level, agency_id, unit_key, from_day, to_day, receipts, expected, amount, bank_reference, paid_on, late_days,
    explanation, created_by, created_at),
  update (state, received_amount, received_at, received_by, settlement, settled_by, settled_at, bank_line_id, version) on remittances to ansinh_user;

alter table remittance_receipts enable row level security;
alter table remittance_receipts force row level security;
create policy remittance_receipts_see on remittance_receipts for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from receipts r where r.tenant_id = remittance_receipts.tenant_id and r.id = remittance_receipts.receipt_id));
create policy remittance_receipts_add on remittance_receipts for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from receipts r where r.tenant_id = remittance_receipts.tenant_id and r.id = remittance_receipts.receipt_id));
grant select on remittance_receipts to ansinh_user;
grant insert (tenant_id, level, receipt_id, remittance_id, amount) on remittance_receipts to ansinh_user;

alter table bank_lines enable row level security;
alter table bank_lines force row level security;
create policy bank_lines_see on bank_lines for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_province()) or agency_id = (select app.agency_id())));
create policy bank_lines_add on bank_lines for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or agency_id = (select app.agency_id())));
grant select on bank_lines to ansinh_user;
grant insert (tenant_id, id, agency_id, booked_on, reference, amount, content, fingerprint, imported_by, imported_at) on bank_lines to ansinh_user;

alter table collection_settings enable row level security;
alter table collection_settings force row level security;
create policy collection_settings_see on collection_settings for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or agency_id = (select app.agency_id())));
create policy collection_settings_add on collection_settings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())));
create policy collection_settings_change on collection_settings for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on collection_settings to ansinh_user;
grant insert (tenant_id, agency_id, tariff_difference, remit_within, gap_months, pay_day, basis),
  update (tariff_difference, remit_within, gap_months, pay_day, basis, version) on collection_settings to ansinh_user;

-- Whether somebody is new is decided from the register, which a collector does not see: he learns the one day and nothing else.
create policy participations_of_receipts on person_participations for select to ansinh_owner using (true);
create function app.participated_until(person uuid, scheme_ text, before_ date) returns date language sql stable
  security definer set search_path = pg_catalog, public, app as $$
    select max(until) from (
      select coalesce(s.to_date, before_) as until from person_participations s
      where s.tenant_id = app.tenant_id() and s.person_id = person and s.scheme = scheme_ and not s.ends and s.from_date < before_
        and not exists (select from person_participations e where e.tenant_id = s.tenant_id and e.person_id = s.person_id
          and e.scheme = s.scheme and e.ends and e.to_date >= s.from_date and e.submission_id >= s.submission_id
          and (e.unit_code is null or s.unit_code is null or e.unit_code = s.unit_code))
      union all
      select e.to_date from person_participations e
      where e.tenant_id = app.tenant_id() and e.person_id = person and e.scheme = scheme_ and e.ends
      union all
      select (r.from_month + make_interval(months => r.months))::date - 1 from receipt_lines l
      join receipts r on r.tenant_id = l.tenant_id and r.id = l.receipt_id
      where l.tenant_id = app.tenant_id() and l.person_id = person and r.scheme = scheme_ and r.voided_at is null and r.from_month < before_
    ) known
  $$;
comment on function app.participated_until(uuid, text, date) is
  'Last day a person is known to have participated in a scheme before a day, by the register and the receipts; null where nothing is known.';
revoke all on function app.participated_until(uuid, text, date) from public;
grant execute on function app.participated_until(uuid, text, date) to ansinh_user;

-- The commune answers for its people, not for the organisation's books: it learns numbers, no payer and no amount of a single receipt.
create function app.commune_receipt_counts(from_ date, to_ date)
  returns table (commune text, village_key text, scheme text, participation text, people bigint, receipts bigint)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
    select r.commune, r.village_key, r.scheme, l.participation, count(*), count(distinct r.id)
    from receipts r join receipt_lines l on l.tenant_id = r.tenant_id and l.receipt_id = r.id
    where r.tenant_id = app.tenant_id() and r.voided_at is null and r.issued_on between from_ and to_
      and (app.sees_network() or r.commune in (select app.own_units()))
    group by 1, 2, 3, 4
  $$;
comment on function app.commune_receipt_counts(date, date) is
  'How many people receipts were written for, by commune, village, scheme and whether they are new: all that a commune learns of them.';
revoke all on function app.commune_receipt_counts(date, date) from public;
grant execute on function app.commune_receipt_counts(date, date) to ansinh_user;
