-- Findings: what comparing the sources shows, as work with a provision, evidence, an assignee and an outcome.

create table reconciliation_runs (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  subject_kind text not null constraint run_subject_is_known check (subject_kind in ('employer', 'person')),
  -- The list whose arrival started it; null when a person or the clock did.
  submission_id uuid,
  actor text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  -- Subjects compared and, per rule, {found, new, returned, gone, unchanged}.
  subjects integer not null default 0,
  counts jsonb not null default '{}',
  constraint reconciliation_runs_pkey primary key (tenant_id, id)
);
comment on table reconciliation_runs is 'Every comparison of the sources: when, why, over how many subjects, and what each rule found.';
create index reconciliation_runs_newest on reconciliation_runs (tenant_id, id desc);
alter table reconciliation_runs enable row level security;
alter table reconciliation_runs force row level security;
create policy reconciliation_runs_see on reconciliation_runs for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()) and (select app.sees_registers()));
create policy reconciliation_runs_add on reconciliation_runs for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on reconciliation_runs to ansinh_user, ansinh_reader;
create policy reconciliation_runs_finish on reconciliation_runs for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant insert (tenant_id, id, subject_kind, submission_id, actor, started_at), update (finished_at, subjects, counts) on reconciliation_runs to ansinh_user;

create table findings (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  -- Id of a rule in domain/src/reconciliation.
  rule text not null,
  subject_kind text not null constraint finding_subject_is_known check (subject_kind in ('employer', 'person')),
  subject_id uuid not null,
  -- Tells findings of one rule on one subject apart: the other record, the scheme; '' when there can be one only.
  key text not null default '',
  -- What the list shows without opening the subject; codes of people are masked when written.
  label text not null,
  code text,
  -- Figures that the sentence of the rule names.
  params jsonb not null default '{}',
  priority integer not null constraint finding_priority_is_a_share check (priority between 0 and 100),
  -- Estimated contribution or State money, đồng a month; and the rates, basis and certainty it was worked out with.
  amount numeric constraint finding_amount_is_not_negative check (amount >= 0),
  amount_basis jsonb,
  -- Where the subject is, as "<structure>:<code>".
  commune text constraint finding_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  assignee_agency_id uuid,
  assignee_user_id uuid,
  due_on date,
  state text not null default 'open' constraint finding_state_is_known check (state in ('open', 'working', 'settled', 'gone')),
  outcome text constraint finding_outcome_is_known check (outcome in
    ('joined', 'explained', 'wrong-match', 'moved', 'closed', 'not-obliged', 'corrected', 'referred')),
  outcome_note text,
  outcome_by text,
  outcome_at timestamptz,
  returned integer not null default 0,
  -- Hash of the statements it rests on: equal means nothing new was stated.
  fingerprint text not null,
  -- When the newest of these statements was made.
  stated_at timestamptz not null,
  first_seen_at timestamptz not null,
  -- When a run last saw something new in it: a run that sees the same again writes nothing.
  last_seen_at timestamptz not null,
  gone_at timestamptz,
  first_run_id uuid not null,
  version integer not null default 1,
  folded text generated always as (app.fold(label || ' ' || coalesce(code, ''))) stored,
  constraint findings_pkey primary key (tenant_id, id),
  constraint finding_is_once unique (tenant_id, rule, subject_kind, subject_id, key),
  constraint finding_of_first_run foreign key (tenant_id, first_run_id) references reconciliation_runs (tenant_id, id) on delete restrict,
  constraint finding_assignee_exists foreign key (tenant_id, assignee_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint settled_finding_has_outcome check ((state = 'settled') = (outcome is not null))
);
comment on table findings is
  'A difference between sources about one subject, from the run that first showed it until it is settled or no longer there. It comes back as the same row.';
create index findings_worklist on findings (tenant_id, priority desc, id) where state in ('open', 'working');
create index findings_of_assignee on findings (tenant_id, assignee_agency_id, priority desc, id);
create index findings_of_territory on findings (tenant_id, commune, priority desc, id);
create index findings_of_subject on findings (tenant_id, subject_kind, subject_id);
create index findings_by_fold on findings using gin (folded gin_trgm_ops);
alter table findings enable row level security;
alter table findings force row level security;
create policy findings_see on findings for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers())
    or commune = any ((select app.register_communes())::text[]) or assignee_agency_id = (select app.agency_id())));
create policy findings_add on findings for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy findings_work on findings for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.keeps_registers())
    or commune = any ((select app.register_communes())::text[]) or assignee_agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on findings to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, rule, subject_kind, subject_id, key, label, code, params, priority, amount, amount_basis, commune,
    assignee_agency_id, due_on, fingerprint, stated_at, first_seen_at, last_seen_at, first_run_id),
  update (subject_id, label, code, params, priority, amount, amount_basis, commune, assignee_agency_id, assignee_user_id, due_on,
    state, outcome, outcome_note, outcome_by, outcome_at, returned, fingerprint, stated_at, last_seen_at, gone_at, version)
  on findings to ansinh_user;

create table finding_evidence (
  tenant_id uuid not null,
  finding_id uuid not null,
  ord integer not null,
  -- Which side of the comparison it is: a source, with the kind of statement.
  source text not null,
  kind text not null,
  fact_id uuid,
  dataset text,
  submission_id uuid,
  row_no integer,
  agency_id uuid,
  period text,
  stated_on date,
  -- What the row says, by the names the screen knows: {workers, wages, status, amount, name, …}.
  says jsonb not null,
  constraint finding_evidence_pkey primary key (tenant_id, finding_id, ord),
  constraint finding_evidence_of_finding foreign key (tenant_id, finding_id) references findings (tenant_id, id) on delete cascade
);
comment on table finding_evidence is 'The rows of the lists that a finding rests on now.';

create table finding_events (
  tenant_id uuid not null,
  finding_id uuid not null,
  id uuid not null default uuidv7(),
  at timestamptz not null,
  kind text not null constraint finding_event_is_known check (kind in
    ('found', 'changed', 'gone', 'returned', 'assigned', 'started', 'settled', 'reopened', 'note')),
  actor text not null,
  user_id uuid,
  agency_id uuid,
  note text,
  detail jsonb not null default '{}',
  constraint finding_events_pkey primary key (tenant_id, finding_id, id),
  constraint finding_event_of_finding foreign key (tenant_id, finding_id) references findings (tenant_id, id) on delete cascade
);
comment on table finding_events is 'The time line of a finding, never rewritten.';

alter table finding_evidence enable row level security;
alter table finding_evidence force row level security;
create policy finding_evidence_see on finding_evidence for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or finding_id in (select f.id from findings f where f.tenant_id = (select app.tenant_id()))));
create policy finding_evidence_add on finding_evidence for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy finding_evidence_renew on finding_evidence for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on finding_evidence to ansinh_user, ansinh_reader;
grant delete on finding_evidence to ansinh_user;
grant insert (tenant_id, finding_id, ord, source, kind, fact_id, dataset, submission_id, row_no, agency_id, period, stated_on, says)
  on finding_evidence to ansinh_user;

alter table finding_events enable row level security;
alter table finding_events force row level security;
create policy finding_events_see on finding_events for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_registers()) or finding_id in (select f.id from findings f where f.tenant_id = (select app.tenant_id()))));
create policy finding_events_add on finding_events for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and ((select app.is_system()) or finding_id in (select f.id from findings f where f.tenant_id = (select app.tenant_id()))));
grant select on finding_events to ansinh_user, ansinh_reader;
grant insert (tenant_id, finding_id, id, at, kind, actor, user_id, agency_id, note, detail) on finding_events to ansinh_user;
