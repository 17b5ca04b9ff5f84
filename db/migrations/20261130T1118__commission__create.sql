-- Pay of collectors and collaborators from the organisation's fee: rules with their dates, a run a month, a line for every person of a receipt.

create table commission_rules (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  scheme text not null constraint commission_scheme_is_known check (scheme in ('BHYT', 'BHXH-TN')),
  group_code text,
  participation text not null constraint commission_participation_is_known check (participation in ('new', 'renewed', 'any')),
  basis text not null constraint commission_basis_is_known check (basis in ('percent', 'amount')),
  -- Ten-thousandths of what the participant paid himself, or đồng a person.
  fee integer not null constraint commission_fee_is_not_negative check (fee >= 0),
  -- Ten-thousandths of the fee that the collector gets.
  collector_share integer not null constraint commission_share_is_of_a_whole check (collector_share between 0 and 10000),
  valid daterange not null constraint commission_rule_period_is_not_empty check (not isempty(valid)),
  decision_number text not null constraint commission_rule_has_a_decision check (btrim(decision_number) <> ''),
  certainty text not null default 'unverified'
    constraint commission_certainty_is_known check (certainty in ('verified', 'secondary', 'unverified')),
  note text not null default '',
  version integer not null default 1,
  created_by text not null,
  constraint commission_rules_pkey primary key (tenant_id, id),
  constraint commission_rule_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint commission_rule_holds_alone exclude using gist
    (tenant_id with =, agency_id with =, scheme with =, (coalesce(group_code, '')) with =, participation with =, valid with &&)
);
comment on table commission_rules is
  'What an organisation pays for a kind of participant and what of it the collector gets, over time. The law sets ceilings only; the rates are the organisation''s and name their decision.';

create table pay_runs (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  month date not null constraint pay_month_is_its_first_day check (extract(day from month) = 1),
  state text not null default 'draft' constraint pay_run_state_is_known check (state in ('draft', 'checked', 'approved', 'paid')),
  due_on date not null,
  checked_by text,
  checked_at timestamptz,
  confirmed_by text,
  confirmed_on date,
  approved_by text,
  approved_at timestamptz,
  paid_on date,
  bank_reference text,
  version integer not null default 1,
  created_by text not null,
  reckoned_at timestamptz not null,
  constraint pay_runs_pkey primary key (tenant_id, id),
  constraint pay_run_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint pay_run_of_month_is_one unique (tenant_id, agency_id, month),
  constraint pay_run_paid_has_its_day check ((state = 'paid') = (paid_on is not null))
);
comment on table pay_runs is 'An organisation''s pay for one month: reckoned, checked, confirmed by Social Insurance, approved, paid.';

create table pay_lines (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  unit_key text not null,
  receipt_id uuid not null,
  position smallint not null,
  kind text not null constraint pay_line_kind_is_known check (kind in ('earned', 'taken-back')),
  rule_id uuid,
  participation text not null,
  -- What the participant paid himself.
  base bigint not null,
  fee bigint not null,
  amount bigint not null,
  constraint pay_lines_pkey primary key (tenant_id, id),
  constraint pay_line_of_run foreign key (tenant_id, run_id) references pay_runs (tenant_id, id) on delete cascade,
  constraint pay_line_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint pay_line_of_receipt foreign key (tenant_id, receipt_id) references receipts (tenant_id, id) on delete restrict,
  constraint pay_line_of_rule foreign key (tenant_id, rule_id) references commission_rules (tenant_id, id) on delete restrict,
  -- Nobody is paid twice for one person of a receipt, and it is taken back once.
  constraint pay_line_is_once unique (tenant_id, receipt_id, position, kind),
  constraint pay_line_sign_fits_kind check (case kind when 'earned' then amount >= 0 else amount <= 0 end)
);
comment on table pay_lines is 'What one person of a receipt earns its collector in a run; negative where the receipt was voided after it was paid.';
create index pay_lines_of_run on pay_lines (tenant_id, run_id, unit_key);

create table pay_statements (
  tenant_id uuid not null,
  run_id uuid not null,
  unit_key text not null,
  earned bigint not null,
  taken_back bigint not null constraint pay_taken_back_is_not_positive check (taken_back <= 0),
  carried_in bigint not null constraint pay_carried_in_is_not_positive check (carried_in <= 0),
  payout bigint not null constraint pay_out_is_not_negative check (payout >= 0),
  carried_out bigint not null constraint pay_carried_out_is_not_positive check (carried_out <= 0),
  constraint pay_statements_pkey primary key (tenant_id, run_id, unit_key),
  constraint pay_statement_of_run foreign key (tenant_id, run_id) references pay_runs (tenant_id, id) on delete cascade,
  constraint pay_statement_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint pay_statement_adds_up check (payout + carried_out = earned + taken_back + carried_in)
);
comment on table pay_statements is 'What one collector gets in a run; what cannot be taken back now is carried into the next.';

alter table commission_rules enable row level security;
alter table commission_rules force row level security;
create policy commission_rules_see on commission_rules for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or agency_id = (select app.agency_id())));
create policy commission_rules_add on commission_rules for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy commission_rules_change on commission_rules for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on commission_rules to ansinh_user;
grant insert (tenant_id, agency_id, scheme, group_code, participation, basis, fee, collector_share, valid, decision_number, certainty, note, created_by),
  update (valid, version) on commission_rules to ansinh_user;

alter table pay_runs enable row level security;
alter table pay_runs force row level security;
alter table pay_lines enable row level security;
alter table pay_lines force row level security;
alter table pay_statements enable row level security;
alter table pay_statements force row level security;
create policy pay_runs_see on pay_runs for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or agency_id = (select app.agency_id())));
create policy pay_runs_add on pay_runs for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy pay_runs_change on pay_runs for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on pay_runs to ansinh_user;
grant insert (tenant_id, id, agency_id, month, due_on, created_by, reckoned_at),
  update (state, due_on, checked_by, checked_at, confirmed_by, confirmed_on, approved_by, approved_at, paid_on, bank_reference, version,
    reckoned_at) on pay_runs to ansinh_user;

create policy pay_lines_see on pay_lines for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units()))
    and exists (select from pay_runs r where r.tenant_id = pay_lines.tenant_id and r.id = pay_lines.run_id));
create policy pay_lines_add on pay_lines for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from pay_runs r where r.tenant_id = pay_lines.tenant_id and r.id = pay_lines.run_id and r.state = 'draft'
      and ((select app.is_system()) or r.agency_id = (select app.agency_id()))));
create policy pay_lines_remove on pay_lines for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from pay_runs r where r.tenant_id = pay_lines.tenant_id and r.id = pay_lines.run_id and r.state = 'draft'
      and ((select app.is_system()) or r.agency_id = (select app.agency_id()))));
grant select, delete on pay_lines to ansinh_user;
grant insert (tenant_id, run_id, unit_key, receipt_id, position, kind, rule_id, participation, base, fee, amount) on pay_lines to ansinh_user;

create policy pay_statements_see on pay_statements for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units()))
    and exists (select from pay_runs r where r.tenant_id = pay_statements.tenant_id and r.id = pay_statements.run_id));
create policy pay_statements_add on pay_statements for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from pay_runs r where r.tenant_id = pay_statements.tenant_id and r.id = pay_statements.run_id and r.state = 'draft'
      and ((select app.is_system()) or r.agency_id = (select app.agency_id()))));
create policy pay_statements_remove on pay_statements for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from pay_runs r where r.tenant_id = pay_statements.tenant_id and r.id = pay_statements.run_id and r.state = 'draft'
      and ((select app.is_system()) or r.agency_id = (select app.agency_id()))));
grant select, delete on pay_statements to ansinh_user;
grant insert (tenant_id, run_id, unit_key, earned, taken_back, carried_in, payout, carried_out) on pay_statements to ansinh_user;
