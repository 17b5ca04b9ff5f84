-- Makings of the monthly lists, what the score of a potential participant counts, and lists handed to communes.

-- An open entry is on the list of every month since its first until it is closed, so nobody touches hundreds of thousands of rows a month.
comment on column list_entries.last_month is
  'Newest month whose list had the person: told only of closed entries. An open entry is on every list since its first month.';

create table member_list_runs (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  month date not null constraint list_run_month_begins_with_the_first check (extract(day from month) = 1),
  -- The day the registers were judged on.
  as_of date not null,
  -- Null: the whole province.
  commune text constraint list_run_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  -- [{kind, scheme, open, opened, changed, closed}] after the run.
  counts jsonb not null,
  -- {reminderDays, weights, threshold, ages}: what the rules were asked with.
  settings jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  constraint member_list_runs_pkey primary key (tenant_id, id)
);
comment on table member_list_runs is 'Every making of the monthly lists: for which month, on which day of the registers, by whom, with what, and what it changed.';
create index member_list_runs_by_month on member_list_runs (tenant_id, month desc, id desc);

alter table member_list_runs enable row level security;
alter table member_list_runs force row level security;
create policy member_list_runs_see on member_list_runs for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or commune is null or commune = any ((select app.register_communes())::text[])));
create policy member_list_runs_add on member_list_runs for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()));
grant select on member_list_runs to ansinh_user;
grant insert (tenant_id, id, month, as_of, commune, counts, settings, made_by, made_at) on member_list_runs to ansinh_user;

create table member_list_settings (
  tenant_id uuid not null references tenants (id) on delete restrict,
  -- Points by part of the score and the threshold: the province's own estimate, never law.
  weights jsonb not null,
  threshold smallint not null constraint list_threshold_is_a_score check (threshold between 1 and 100),
  version integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint member_list_settings_pkey primary key (tenant_id)
);
comment on table member_list_settings is 'How a province weighs the signs that somebody will join; without a row the defaults of the product stand.';
alter table member_list_settings enable row level security;
alter table member_list_settings force row level security;
create policy member_list_settings_see on member_list_settings for select to ansinh_user using (tenant_id = (select app.tenant_id()));
create policy member_list_settings_add on member_list_settings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()));
create policy member_list_settings_change on member_list_settings for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()))
  with check (tenant_id = (select app.tenant_id()));
grant select on member_list_settings to ansinh_user;
grant insert (tenant_id, weights, threshold, changed_by, changed_at), update (weights, threshold, changed_by, changed_at, version)
  on member_list_settings to ansinh_user;

create table member_list_sendings (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  month date not null constraint list_sending_month_begins_with_the_first check (extract(day from month) = 1),
  commune text not null constraint list_sending_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  sender_agency_id uuid not null,
  recipient_ids uuid[] not null,
  -- waiting until the list was stated through the exchange; then its submission stands here.
  state text not null default 'waiting' constraint list_sending_state_is_known check (state in ('waiting', 'sent', 'failed')),
  submission_id uuid,
  receipt_no text,
  sha256 text,
  people integer,
  -- The sentence of the refusal, for whoever sends again.
  failure text,
  purpose text not null,
  sent_by text not null,
  asked_at timestamptz not null,
  sent_at timestamptz,
  constraint member_list_sendings_pkey primary key (tenant_id, id),
  constraint list_sending_sender_exists foreign key (tenant_id, sender_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint list_sending_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete restrict,
  constraint sent_list_has_its_submission check ((state = 'sent') = (submission_id is not null))
);
comment on table member_list_sendings is 'A month''s list handed to one commune: a frozen copy stated through the exchange, for a purpose, with its receipt.';
create index member_list_sendings_by_month on member_list_sendings (tenant_id, month, commune, id desc);
alter table member_list_sendings enable row level security;
alter table member_list_sendings force row level security;
create policy member_list_sendings_see on member_list_sendings for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers()) or sender_agency_id = (select app.agency_id())
    or (state = 'sent' and (select app.agency_id()) = any (recipient_ids))));
create policy member_list_sendings_add on member_list_sendings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()));
create policy member_list_sendings_change on member_list_sendings for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()))
  with check (tenant_id = (select app.tenant_id()));
grant select on member_list_sendings to ansinh_user;
grant insert (tenant_id, id, month, commune, sender_agency_id, recipient_ids, purpose, sent_by, asked_at),
  update (state, submission_id, receipt_no, sha256, people, failure, sent_at) on member_list_sendings to ansinh_user;
