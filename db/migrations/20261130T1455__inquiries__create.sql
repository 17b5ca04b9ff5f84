-- Requests for information between two agencies: one question may go to several agencies, each answers in a thread of its own and sees no other.

create table inquiries (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  asker_agency_id uuid not null,
  subject text not null constraint inquiry_subject_is_not_blank check (btrim(subject) <> ''),
  -- What is asked, point by point: an array of texts.
  items jsonb not null constraint inquiry_asks_something check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) >= 1),
  reason text not null default '',
  -- The clause it rests on; null where none was chosen.
  regulation_id uuid,
  provision_id text,
  asked_on date not null,
  asked_by text not null,
  created_at timestamptz not null default now(),
  constraint inquiries_pkey primary key (tenant_id, id),
  constraint inquiry_of_agency foreign key (tenant_id, asker_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint inquiry_rests_on_provision foreign key (tenant_id, regulation_id, provision_id)
    references provisions (tenant_id, regulation_id, id) on delete restrict,
  constraint inquiry_names_a_whole_clause check ((regulation_id is null) = (provision_id is null))
);
comment on table inquiries is 'What an agency asks others: subject, points, why and under which clause.';
create index inquiries_of_agency on inquiries (tenant_id, asker_agency_id, id desc);
create index inquiries_on_provision on inquiries (tenant_id, regulation_id, provision_id) where regulation_id is not null;

create table inquiry_threads (
  tenant_id uuid not null,
  inquiry_id uuid not null,
  -- Who is asked.
  agency_id uuid not null,
  asker_agency_id uuid not null,
  state text not null default 'asked' constraint inquiry_state_is_known check (state in
    ('asked', 'received', 'answered', 'returned', 'closed', 'declined', 'withdrawn')),
  asked_on date not null,
  due_on date not null,
  -- Day of the answer that stands; working days from the question to it.
  answered_on date,
  taken_days integer constraint taken_days_are_days check (taken_days >= 0),
  wanted_due_on date,
  wanted_because text,
  version integer not null default 1,
  constraint inquiry_threads_pkey primary key (tenant_id, inquiry_id, agency_id),
  constraint thread_of_inquiry foreign key (tenant_id, inquiry_id) references inquiries (tenant_id, id) on delete restrict,
  constraint thread_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint thread_from_agency foreign key (tenant_id, asker_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint nobody_asks_itself check (agency_id <> asker_agency_id),
  constraint due_is_not_before_asked check (due_on >= asked_on),
  constraint answered_thread_has_day check ((state in ('answered', 'closed')) <= (answered_on is not null)),
  constraint answered_day_and_time_go_together check ((answered_on is null) = (taken_days is null)),
  constraint wanted_extension_says_why check ((wanted_due_on is null) = (wanted_because is null))
);
comment on table inquiry_threads is 'A question to one agency: where it stands and until when. Overdue is never stored, it follows from the dates.';
create index inquiry_threads_to on inquiry_threads (tenant_id, agency_id, due_on);
create index inquiry_threads_from on inquiry_threads (tenant_id, asker_agency_id, due_on);
create index inquiry_threads_open on inquiry_threads (tenant_id, due_on) where state in ('asked', 'received', 'returned');

create table inquiry_events (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  inquiry_id uuid not null,
  agency_id uuid not null,
  asker_agency_id uuid not null,
  step text not null constraint inquiry_step_is_known check (step in
    ('ask', 'receive', 'answer', 'return', 'decline', 'close', 'withdraw', 'ask-extension', 'grant-extension', 'refuse-extension')),
  by_agency_id uuid not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  note text not null default '',
  -- An answer: one text a point. A return: the numbers of the points that are missing.
  answers jsonb,
  points jsonb,
  due_on date,
  constraint inquiry_events_pkey primary key (tenant_id, id),
  constraint event_of_thread foreign key (tenant_id, inquiry_id, agency_id)
    references inquiry_threads (tenant_id, inquiry_id, agency_id) on delete restrict,
  constraint event_by_a_side check (by_agency_id in (agency_id, asker_agency_id))
);
comment on table inquiry_events is 'Every step of a question to one agency, with what was said.';
create index inquiry_events_of on inquiry_events (tenant_id, inquiry_id, agency_id, id);

create table inquiry_files (
  tenant_id uuid not null,
  inquiry_id uuid not null,
  file_id uuid not null,
  -- Null: it belongs to the question and everybody asked sees it.
  agency_id uuid,
  by_agency_id uuid not null,
  -- Null: waits for the answer it will go out with; until then only its agency sees it.
  event_id uuid,
  constraint inquiry_files_pkey primary key (tenant_id, inquiry_id, file_id),
  constraint file_of_inquiry foreign key (tenant_id, inquiry_id) references inquiries (tenant_id, id) on delete restrict,
  constraint file_of_thread foreign key (tenant_id, inquiry_id, agency_id)
    references inquiry_threads (tenant_id, inquiry_id, agency_id) on delete restrict,
  constraint inquiry_file_is_stored foreign key (tenant_id, file_id) references files (tenant_id, id) on delete restrict,
  constraint file_of_event foreign key (tenant_id, event_id) references inquiry_events (tenant_id, id) on delete restrict
);
comment on table inquiry_files is 'Files that go with a question or with an answer.';
create index inquiry_files_of_event on inquiry_files (tenant_id, event_id) where event_id is not null;

create function app.inquiries_asked_of_me() returns setof uuid language sql stable
  begin atomic
    select t.inquiry_id from inquiry_threads t
    where t.tenant_id = (select app.tenant_id()) and t.agency_id = (select app.agency_id());
  end;
comment on function app.inquiries_asked_of_me() is 'Questions the acting agency was asked.';

do $$
declare
  part text;
begin
  foreach part in array array['inquiries', 'inquiry_threads', 'inquiry_events', 'inquiry_files'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('grant select on %I to ansinh_user', part);
  end loop;
end
$$;

create policy inquiries_see on inquiries for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or asker_agency_id = (select app.agency_id())
    or id in (select app.inquiries_asked_of_me())));
create policy inquiries_add on inquiries for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or asker_agency_id = (select app.agency_id())));
grant insert (tenant_id, id, asker_agency_id, subject, items, reason, regulation_id, provision_id, asked_on, asked_by, created_at)
  on inquiries to ansinh_user;

create policy inquiry_threads_see on inquiry_threads for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or (select app.agency_id()) in (agency_id, asker_agency_id)));
create policy inquiry_threads_add on inquiry_threads for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or asker_agency_id = (select app.agency_id())));
create policy inquiry_threads_change on inquiry_threads for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.agency_id()) in (agency_id, asker_agency_id)))
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.agency_id()) in (agency_id, asker_agency_id)));
grant insert (tenant_id, inquiry_id, agency_id, asker_agency_id, asked_on, due_on),
  update (state, due_on, answered_on, taken_days, wanted_due_on, wanted_because, version) on inquiry_threads to ansinh_user;

create policy inquiry_events_see on inquiry_events for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or (select app.agency_id()) in (agency_id, asker_agency_id)));
create policy inquiry_events_add on inquiry_events for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or by_agency_id = (select app.agency_id())));
grant insert (tenant_id, inquiry_id, agency_id, asker_agency_id, step, by_agency_id, made_by, made_at, note, answers, points, due_on)
  on inquiry_events to ansinh_user;

-- A file that waits for its answer is a draft of its agency: nobody else sees it, not even the province.
create policy inquiry_files_see on inquiry_files for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or by_agency_id = (select app.agency_id())
    or ((agency_id is null or event_id is not null)
      and ((select app.sees_province())
        or (agency_id is null and inquiry_id in (select app.inquiries_asked_of_me()))
        or (agency_id is not null and exists (select from inquiry_threads t where t.tenant_id = inquiry_files.tenant_id
          and t.inquiry_id = inquiry_files.inquiry_id and t.agency_id = inquiry_files.agency_id and t.asker_agency_id = (select app.agency_id())))))));
create policy inquiry_files_add on inquiry_files for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or by_agency_id = (select app.agency_id())));
create policy inquiry_files_send on inquiry_files for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and event_id is null and ((select app.is_system()) or by_agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or by_agency_id = (select app.agency_id())));
create policy inquiry_files_drop on inquiry_files for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and agency_id is not null and event_id is null and by_agency_id = (select app.agency_id()));
grant insert (tenant_id, inquiry_id, file_id, agency_id, by_agency_id), update (event_id), delete on inquiry_files to ansinh_user;
