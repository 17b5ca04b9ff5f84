-- Reports: forms of a regulation, what each agency writes in a round, its revisions as they were sent, remarks of the recipient, and difficulties
-- on their way to whom the regulation names. A round is a duty_round; who must report is its frozen occurrences.

create table report_forms (
  tenant_id uuid not null,
  regulation_id uuid not null,
  code text not null,
  kind text not null constraint report_form_kind_is_known check (kind in ('unit', 'consolidated')),
  duty_id uuid not null,
  -- The duty a consolidated report fulfils; null where the regulation names none with a term.
  fulfils_duty_id uuid,
  agency_kinds text[] not null default '{}',
  -- Whom difficulties go to, resolved on the regulation's day; successors are found by date.
  issue_agency_ids uuid[] not null default '{}',
  body jsonb not null constraint report_form_body_is_an_object check (jsonb_typeof(body) = 'object'),
  constraint report_forms_pkey primary key (tenant_id, regulation_id, code),
  constraint report_form_of_regulation foreign key (tenant_id, regulation_id) references regulations (tenant_id, id) on delete cascade,
  constraint report_form_of_duty foreign key (tenant_id, duty_id) references duties (tenant_id, id) on delete cascade,
  constraint report_form_fulfils_duty foreign key (tenant_id, fulfils_duty_id) references duties (tenant_id, id) on delete cascade
);
comment on table report_forms is 'The forms of a regulation''s reports, loaded with its pack (packs/<id>/reports.json).';
create index report_forms_of_duty on report_forms (tenant_id, duty_id);
alter table report_forms enable row level security;
alter table report_forms force row level security;
create policy report_forms_see on report_forms for select to ansinh_user using (tenant_id = (select app.tenant_id()));
create policy report_forms_load on report_forms for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy report_forms_refresh on report_forms for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant select on report_forms to ansinh_user;
grant insert (tenant_id, regulation_id, code, kind, duty_id, fulfils_duty_id, agency_kinds, issue_agency_ids, body),
  update (kind, duty_id, fulfils_duty_id, agency_kinds, issue_agency_ids, body) on report_forms to ansinh_user;

create table reports (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null constraint report_kind_is_known check (kind in ('unit', 'consolidated')),
  regulation_id uuid not null,
  form_code text not null,
  round_id uuid not null,
  -- What the report hands over; a consolidated report of a duty without a term has none.
  occurrence_id uuid,
  agency_id uuid not null,
  recipient_ids uuid[] not null default '{}',
  data_as_of date not null,
  estimated boolean not null default false,
  state text not null default 'draft' constraint report_state_is_known check (state in ('draft', 'approving', 'submitted', 'returned', 'accepted')),
  revision integer not null default 0,
  version integer not null default 1,
  reason text not null default '',
  drafted_by text not null,
  approved_by text,
  submitted_at timestamptz,
  accepted_by text,
  accepted_at timestamptz,
  document_id uuid,
  created_at timestamptz not null default now(),
  constraint reports_pkey primary key (tenant_id, id),
  constraint report_has_its_form foreign key (tenant_id, regulation_id, form_code)
    references report_forms (tenant_id, regulation_id, code) on delete restrict,
  constraint report_of_round foreign key (tenant_id, round_id) references duty_rounds (tenant_id, id) on delete restrict,
  constraint report_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete restrict,
  constraint report_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint report_document_exists foreign key (tenant_id, document_id) references official_documents (tenant_id, id) on delete restrict,
  constraint report_is_once_a_round unique (tenant_id, round_id, agency_id, kind),
  constraint unit_report_has_occurrence check (kind = 'consolidated' or occurrence_id is not null)
);
comment on table reports is
  'What one agency writes in one round. revision 0: never sent. Its parts are its own until they are sent; what the recipient reads are report_revisions.';
create index reports_of_agency on reports (tenant_id, agency_id, id desc);
create index reports_of_occurrence on reports (tenant_id, occurrence_id) where occurrence_id is not null;
alter table reports enable row level security;
alter table reports force row level security;
create policy reports_see on reports for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or (select app.agency_id()) = any (recipient_ids)));
create policy reports_begin on reports for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy reports_move on reports for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())
    or (revision > 0 and (select app.agency_id()) = any (recipient_ids))))
  with check (tenant_id = (select app.tenant_id()));
grant select on reports to ansinh_user;
grant insert (tenant_id, id, kind, regulation_id, form_code, round_id, occurrence_id, agency_id, recipient_ids, data_as_of, estimated, drafted_by),
  update (recipient_ids, data_as_of, estimated, state, revision, version, reason, drafted_by, approved_by, submitted_at, accepted_by, accepted_at,
    document_id) on reports to ansinh_user;

create table report_parts (
  tenant_id uuid not null,
  report_id uuid not null,
  key text not null,
  kind text not null constraint report_part_kind_is_known check (kind in ('figure', 'text', 'issues')),
  -- What the system found, and what a person states instead, with the reason.
  found numeric,
  value numeric,
  reason text not null default '',
  -- text: {"text"}; issues: [{theme, difficulty, proposal}]; gathered words: [{reportId, revision, agency, original, text, used}]
  body jsonb,
  provenance jsonb,
  version integer not null default 1,
  edited_by text,
  edited_at timestamptz,
  constraint report_parts_pkey primary key (tenant_id, report_id, key),
  constraint part_of_report foreign key (tenant_id, report_id) references reports (tenant_id, id) on delete cascade,
  constraint override_has_a_reason check (value is null or found is null or value = found or btrim(reason) <> '')
);
-- Words of hundreds of agencies are read and written far more often than they would be worth the time of packing them.
alter table report_parts alter column body set storage external;
comment on table report_parts is 'One figure, section or list of difficulties of a report that is being written. Only the own agency sees it.';
alter table report_parts enable row level security;
alter table report_parts force row level security;
create policy report_parts_own on report_parts for all to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from reports r where r.tenant_id = report_parts.tenant_id
    and r.id = report_parts.report_id and ((select app.is_system()) or r.agency_id = (select app.agency_id()))))
  with check (tenant_id = (select app.tenant_id()) and exists (select from reports r where r.tenant_id = report_parts.tenant_id
    and r.id = report_parts.report_id and ((select app.is_system()) or r.agency_id = (select app.agency_id()))));
grant select, delete on report_parts to ansinh_user;
grant insert (tenant_id, report_id, key, kind, found, value, reason, body, provenance, version, edited_by, edited_at),
  update (found, value, reason, body, provenance, version, edited_by, edited_at) on report_parts to ansinh_user;

create table report_revisions (
  tenant_id uuid not null,
  report_id uuid not null,
  revision integer not null,
  -- Every part as it was sent: [{key, kind, value, found, reason, text, issues, excerpts, provenance}]
  parts jsonb not null constraint revision_parts_are_a_list check (jsonb_typeof(parts) = 'array'),
  filled integer not null,
  required integer not null,
  sha256 text not null,
  reason text not null default '',
  approved_by text not null,
  submitted_at timestamptz not null,
  constraint report_revisions_pkey primary key (tenant_id, report_id, revision),
  constraint revision_of_report foreign key (tenant_id, report_id) references reports (tenant_id, id) on delete restrict,
  constraint filled_is_a_part_of_required check (filled between 0 and required)
);
comment on table report_revisions is 'A report as it was sent, never changed: what the recipient reads and consolidates.';
alter table report_revisions enable row level security;
alter table report_revisions force row level security;
create policy report_revisions_see on report_revisions for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from reports r where r.tenant_id = report_revisions.tenant_id and r.id = report_revisions.report_id));
create policy report_revisions_add on report_revisions for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and exists (select from reports r where r.tenant_id = report_revisions.tenant_id
    and r.id = report_revisions.report_id and ((select app.is_system()) or r.agency_id = (select app.agency_id()))));
grant select on report_revisions to ansinh_user;
grant insert (tenant_id, report_id, revision, parts, filled, required, sha256, reason, approved_by, submitted_at) on report_revisions to ansinh_user;

create table report_remarks (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  revision integer not null,
  key text not null,
  text text not null constraint remark_says_something check (btrim(text) <> ''),
  made_by text not null,
  agency_id uuid not null,
  made_at timestamptz not null default now(),
  settled_in integer,
  constraint report_remarks_pkey primary key (tenant_id, id),
  constraint remark_of_report foreign key (tenant_id, report_id) references reports (tenant_id, id) on delete cascade,
  constraint remark_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table report_remarks is 'What a recipient finds wrong, on the very figure or section; settled_in: the revision that answers it.';
create index report_remarks_of on report_remarks (tenant_id, report_id, id);
alter table report_remarks enable row level security;
alter table report_remarks force row level security;
create policy report_remarks_see on report_remarks for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from reports r where r.tenant_id = report_remarks.tenant_id and r.id = report_remarks.report_id));
create policy report_remarks_add on report_remarks for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id()) and exists (select from reports r
    where r.tenant_id = report_remarks.tenant_id and r.id = report_remarks.report_id and (select app.agency_id()) = any (r.recipient_ids)));
create policy report_remarks_settle on report_remarks for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from reports r where r.tenant_id = report_remarks.tenant_id
    and r.id = report_remarks.report_id and r.agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on report_remarks to ansinh_user;
grant insert (tenant_id, report_id, revision, key, text, made_by, agency_id), update (settled_in) on report_remarks to ansinh_user;

create table report_issues (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  revision integer not null,
  agency_id uuid not null,
  routed_to uuid[] not null default '{}',
  -- Who it is routed to reads it without reading the report it was written in: what it rests on and its period stand here.
  regulation_id uuid not null,
  provision_id text not null,
  period_label text not null default '',
  theme text not null constraint issue_theme_is_known check (theme in
    ('collection', 'coverage', 'medical', 'data', 'inspection', 'money', 'regulation', 'other')),
  difficulty text not null,
  proposal text not null default '',
  state text not null default 'open' constraint issue_state_is_known check (state in ('open', 'answered', 'forwarded')),
  answer text not null default '',
  answered_by text,
  answered_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint report_issues_pkey primary key (tenant_id, id),
  constraint issue_of_report foreign key (tenant_id, report_id) references reports (tenant_id, id) on delete cascade,
  constraint issue_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint issue_of_clause foreign key (tenant_id, regulation_id, provision_id)
    references provisions (tenant_id, regulation_id, id) on delete restrict
);
comment on table report_issues is
  'Difficulties and proposals of sent reports, routed as the regulation says: KT25 to Health, KT210 to Social Insurance, HP to the People''s Committee.';
create index report_issues_by_state on report_issues (tenant_id, state, id desc);
alter table report_issues enable row level security;
alter table report_issues force row level security;
create policy report_issues_see on report_issues for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or (select app.agency_id()) = any (routed_to)
    or exists (select from reports r where r.tenant_id = report_issues.tenant_id and r.id = report_issues.report_id
      and (select app.agency_id()) = any (r.recipient_ids))));
create policy report_issues_add on report_issues for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy report_issues_answer on report_issues for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.agency_id()) = any (routed_to)))
  with check (tenant_id = (select app.tenant_id()));
create policy report_issues_renew on report_issues for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and agency_id = (select app.agency_id()) and state = 'open');
grant select, delete on report_issues to ansinh_user;
grant insert (tenant_id, report_id, revision, agency_id, routed_to, regulation_id, provision_id, period_label, theme, difficulty, proposal),
  update (routed_to, state, answer, answered_by, answered_at, version) on report_issues to ansinh_user;
