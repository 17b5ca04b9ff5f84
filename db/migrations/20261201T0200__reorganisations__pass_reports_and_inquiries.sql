-- What an agency that ends leaves of reports, difficulties and requests for information goes on with its successor, and it can be read who had it before.

alter table reorganisation_rules drop constraint work_kind_is_known,
  add constraint work_kind_is_known check (kind in ('users', 'duties', 'lists', 'findings', 'targets', 'reports', 'inquiries'));

-- A thread goes to another agency with everything on it.
alter table inquiry_events drop constraint event_of_thread,
  add constraint event_of_thread foreign key (tenant_id, inquiry_id, agency_id)
    references inquiry_threads (tenant_id, inquiry_id, agency_id) on update cascade on delete restrict;
alter table inquiry_files drop constraint file_of_thread,
  add constraint file_of_thread foreign key (tenant_id, inquiry_id, agency_id)
    references inquiry_threads (tenant_id, inquiry_id, agency_id) on update cascade on delete restrict;
alter table inquiry_events drop constraint inquiry_step_is_known,
  add constraint inquiry_step_is_known check (step in ('ask', 'receive', 'answer', 'return', 'decline', 'close', 'withdraw', 'ask-extension',
    'grant-extension', 'refuse-extension', 'pass'));
-- Who acted stays who it was, also when another agency goes on: the policy below keeps strangers out instead.
alter table inquiry_events drop constraint event_by_a_side;
drop policy inquiry_events_add on inquiry_events;
create policy inquiry_events_add on inquiry_events for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (by_agency_id = (select app.agency_id()) and by_agency_id in (agency_id, asker_agency_id) and step <> 'pass')));
create policy inquiry_events_pass on inquiry_events for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
create policy inquiries_pass on inquiries for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
create policy inquiry_files_pass on inquiry_files for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant update (asker_agency_id) on inquiries to ansinh_user;
grant update (agency_id, asker_agency_id) on inquiry_threads to ansinh_user;
grant update (asker_agency_id) on inquiry_events to ansinh_user;
grant update (by_agency_id) on inquiry_files to ansinh_user;

grant update (agency_id, occurrence_id) on reports to ansinh_user;
grant update (agency_id) on report_issues to ansinh_user;

create table report_passes (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  report_id uuid not null,
  -- Null: the report itself, or its recipient; otherwise the difficulty that went on.
  issue_id uuid,
  part text not null constraint passed_part_is_known check (part in ('report', 'recipient', 'issue')),
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  reason text not null constraint pass_says_why check (btrim(reason) <> ''),
  passed_at timestamptz not null,
  made_by text not null,
  constraint report_passes_pkey primary key (tenant_id, id),
  constraint pass_of_report foreign key (tenant_id, report_id) references reports (tenant_id, id) on delete cascade,
  constraint pass_of_issue foreign key (tenant_id, issue_id) references report_issues (tenant_id, id) on delete cascade,
  constraint passed_from_agency foreign key (tenant_id, from_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint passed_to_agency foreign key (tenant_id, to_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint issue_is_named check ((part = 'issue') = (issue_id is not null))
);
comment on table report_passes is 'Reports, their receiving and difficulties that went from an agency that ended to another, and why.';
create index report_passes_of on report_passes (tenant_id, report_id, id);
create index report_passes_of_issue on report_passes (tenant_id, issue_id) where issue_id is not null;
alter table report_passes enable row level security;
alter table report_passes force row level security;
create policy report_passes_see on report_passes for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((issue_id is null and exists (select from reports r where r.tenant_id = report_passes.tenant_id and r.id = report_passes.report_id))
      or (issue_id is not null and exists (select from report_issues i where i.tenant_id = report_passes.tenant_id and i.id = report_passes.issue_id))));
create policy report_passes_add on report_passes for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on report_passes to ansinh_user;
grant insert (tenant_id, report_id, issue_id, part, from_agency_id, to_agency_id, reason, passed_at, made_by) on report_passes to ansinh_user;
