-- Obligations: confirmed duties become occurrences in the calendars of agencies.

create table duty_rounds (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  duty_id uuid not null,
  period_key text not null,
  period_label text not null,
  opens_on date not null,
  due_on date,
  data_as_of date,
  derivation text not null,
  -- Set when the round opens: from then on who owes what changes only by recorded decisions.
  frozen_at timestamptz,
  constraint duty_rounds_pkey primary key (tenant_id, id),
  constraint round_is_once_a_period unique (tenant_id, duty_id, period_key),
  constraint round_of_duty foreign key (tenant_id, duty_id) references duties (tenant_id, id) on delete cascade
);
comment on table duty_rounds is 'One duty in one period: its term with derivation (see describeDerivation), and the moment the list of who owes it froze.';
create index duty_rounds_to_open on duty_rounds (tenant_id, opens_on) where frozen_at is null;

create table occurrences (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  round_id uuid not null,
  duty_id uuid not null,
  regulation_id uuid not null,
  lead_agency_id uuid not null,
  -- Resolved parties; party_ids = lead, coordinating and recipients together, what row-level security reads.
  coordinating_ids uuid[] not null default '{}',
  recipient_ids uuid[] not null default '{}',
  party_ids uuid[] not null,
  period_key text not null,
  opens_on date not null,
  due_on date,
  -- The date first scheduled; due_on moves by decisions only.
  scheduled_on date,
  state text not null default 'upcoming' constraint occurrence_state_is_known check (state in
    ('upcoming', 'open', 'waiting', 'submitted', 'returned', 'accepted', 'nothing_to_report', 'cancelled')),
  -- Derived by the sweep; a person never sets it.
  timeliness text not null default 'none' constraint occurrence_timeliness_is_known check (timeliness in
    ('none', 'on_time', 'late', 'overdue', 'escalated')),
  holder_agency_id uuid,
  holder_since timestamptz,
  submitted_at timestamptz,
  accepted_at timestamptz,
  returns integer not null default 0,
  touched boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint occurrences_pkey primary key (tenant_id, id),
  constraint occurrence_is_once_a_round unique (tenant_id, round_id, lead_agency_id),
  constraint occurrence_of_round foreign key (tenant_id, round_id) references duty_rounds (tenant_id, id) on delete cascade,
  constraint occurrence_of_duty foreign key (tenant_id, duty_id) references duties (tenant_id, id) on delete restrict,
  constraint occurrence_lead_exists foreign key (tenant_id, lead_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint occurrence_lead_is_party check (lead_agency_id = any (party_ids))
);
comment on table occurrences is 'What one agency owes for one duty in one period.';
comment on column occurrences.touched is 'Somebody has worked on it: a changed rule or holiday no longer moves it by itself.';
create index occurrences_of_lead on occurrences (tenant_id, lead_agency_id, due_on, id)
  where state in ('upcoming', 'open', 'waiting', 'returned');
create index occurrences_by_due on occurrences (tenant_id, due_on, id);
create index occurrences_of_lead_by_due on occurrences (tenant_id, lead_agency_id, due_on desc, id);
create index occurrences_of_duty on occurrences (tenant_id, duty_id, due_on);
create index occurrences_waiting_of_lead on occurrences (tenant_id, lead_agency_id, due_on, id) where state in ('waiting', 'submitted');
create index occurrences_submitted on occurrences (tenant_id, due_on, id) where state = 'submitted';
create index occurrences_to_sweep on occurrences (tenant_id, due_on)
  where state in ('upcoming', 'open', 'waiting', 'returned', 'submitted');

create table occurrence_parts (
  tenant_id uuid not null,
  occurrence_id uuid not null,
  agency_id uuid not null,
  state text not null constraint part_state_is_known check (state in ('asked', 'done', 'declined', 'not_needed')),
  asked_at timestamptz,
  answered_at timestamptz,
  due_on date,
  note text,
  constraint occurrence_parts_pkey primary key (tenant_id, occurrence_id, agency_id),
  constraint part_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete cascade,
  constraint part_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table occurrence_parts is 'The own part of a coordinating agency, with its own state.';
create index occurrence_parts_of_agency on occurrence_parts (tenant_id, agency_id, state);

create table occurrence_events (
  tenant_id uuid not null,
  occurrence_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  kind text not null,
  from_state text,
  to_state text,
  actor text not null,
  user_id uuid,
  agency_id uuid,
  holder_agency_id uuid,
  reason text,
  detail jsonb not null default '{}',
  constraint occurrence_events_pkey primary key (tenant_id, occurrence_id, seq),
  constraint event_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete cascade
);
comment on table occurrence_events is 'The time line: what happened, never rewritten; the state on any past day is read from it.';

create table evidence (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  kind text not null constraint evidence_kind_is_known check (kind in ('file', 'note', 'link')),
  title text not null,
  body text,
  file_id uuid,
  link_kind text,
  link_id text,
  sha256 text not null,
  revision integer not null default 1,
  revises uuid,
  visible_to uuid[] not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint evidence_pkey primary key (tenant_id, id),
  constraint evidence_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint evidence_file_exists foreign key (tenant_id, file_id) references files (tenant_id, id) on delete restrict,
  constraint evidence_revises_existing foreign key (tenant_id, revises) references evidence (tenant_id, id) on delete restrict,
  constraint evidence_has_content check (kind <> 'file' or file_id is not null)
);
comment on table evidence is 'What proves that a duty was done; a change is a new revision with its own hash.';

create table occurrence_evidence (
  tenant_id uuid not null,
  occurrence_id uuid not null,
  evidence_id uuid not null,
  added_by text not null,
  added_at timestamptz not null default now(),
  constraint occurrence_evidence_pkey primary key (tenant_id, occurrence_id, evidence_id),
  constraint evidence_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete cascade,
  constraint evidence_is_stored foreign key (tenant_id, evidence_id) references evidence (tenant_id, id) on delete restrict
);
comment on table occurrence_evidence is 'One piece of evidence may satisfy several occurrences (two regulations, one report).';

create table occurrence_comments (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  occurrence_id uuid not null,
  user_id uuid not null,
  agency_id uuid not null,
  body text not null constraint comment_says_something check (btrim(body) <> ''),
  created_at timestamptz not null default now(),
  constraint occurrence_comments_pkey primary key (tenant_id, id),
  constraint comment_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete cascade
);
create index occurrence_comments_of on occurrence_comments (tenant_id, occurrence_id, id);
comment on table occurrence_comments is 'Discussion between the parties of an occurrence.';

create table notifications (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  occurrence_id uuid,
  kind text not null,
  -- Makes a repeated sweep harmless: one notice a cause.
  cause text not null,
  params jsonb not null default '{}',
  created_at timestamptz not null default now(),
  mail_state text not null default 'none' constraint mail_state_is_known check (mail_state in ('none', 'queued', 'sent', 'failed')),
  mail_sent_at timestamptz,
  constraint notifications_pkey primary key (tenant_id, id),
  constraint notification_is_once_a_cause unique (tenant_id, agency_id, cause),
  constraint notification_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint notification_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete cascade
);
comment on table notifications is 'Every reminder, escalation and message, kept as a record whether or not it was also sent by mail.';
create index notifications_of_agency on notifications (tenant_id, agency_id, id desc);

create table notification_reads (
  tenant_id uuid not null,
  user_id uuid not null,
  read_up_to uuid not null,
  constraint notification_reads_pkey primary key (tenant_id, user_id)
);
comment on table notification_reads is 'Up to which notice a person has read.';

create table saved_views (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  page text not null,
  name text not null,
  query text not null,
  constraint saved_views_pkey primary key (tenant_id, id),
  constraint saved_view_name_is_unique unique (tenant_id, user_id, page, name)
);
comment on table saved_views is 'Filters a person keeps under a name.';

create table calendar_feeds (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  -- Whose calendar: the person's agency, or what the person alone follows.
  scope text not null constraint feed_scope_is_known check (scope in ('agency', 'person')),
  token_sha256 text not null constraint feed_token_is_unique unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  constraint calendar_feeds_pkey primary key (tenant_id, id)
);
comment on table calendar_feeds is 'Secret addresses of iCalendar feeds; only their hash is kept.';

alter table duty_rounds enable row level security;
alter table duty_rounds force row level security;
create policy duty_rounds_see on duty_rounds for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy duty_rounds_add on duty_rounds for insert to ansinh_user with check (tenant_id = (select app.tenant_id()));
create policy duty_rounds_change on duty_rounds for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.sees_province())) with check (tenant_id = (select app.tenant_id()));
create policy duty_rounds_remove on duty_rounds for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.sees_province()) and frozen_at is null);
grant select on duty_rounds to ansinh_user, ansinh_reader;
grant delete on duty_rounds to ansinh_user;
grant insert (tenant_id, id, duty_id, period_key, period_label, opens_on, due_on, data_as_of, derivation, frozen_at),
  update (period_label, opens_on, due_on, data_as_of, derivation, frozen_at) on duty_rounds to ansinh_user;

alter table occurrences enable row level security;
alter table occurrences force row level security;
create policy occurrences_see on occurrences for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or (select app.agency_id()) = any (party_ids)));
create policy occurrences_add on occurrences for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or lead_agency_id = (select app.agency_id())));
create policy occurrences_change on occurrences for update to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or (select app.agency_id()) = any (party_ids)))
  with check (tenant_id = (select app.tenant_id()));
create policy occurrences_remove on occurrences for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()) and not touched);
grant select on occurrences to ansinh_user, ansinh_reader;
grant delete on occurrences to ansinh_user;
grant insert (tenant_id, id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids,
    period_key, opens_on, due_on, scheduled_on, state, holder_agency_id, holder_since),
  update (lead_agency_id, coordinating_ids, recipient_ids, party_ids, opens_on, due_on, scheduled_on, state, timeliness, holder_agency_id,
    holder_since, submitted_at, accepted_at, returns, touched, version)
  on occurrences to ansinh_user;

-- What hangs on an occurrence is seen and added by whoever sees the occurrence; the time line is never changed.
do $$
declare
  part record;
begin
  for part in select * from (values
      ('occurrence_parts', 'tenant_id, occurrence_id, agency_id, state, asked_at, answered_at, due_on, note',
        'state, asked_at, answered_at, due_on, note'),
      ('occurrence_events', 'tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, user_id, agency_id, holder_agency_id, reason, detail', null),
      ('occurrence_evidence', 'tenant_id, occurrence_id, evidence_id, added_by', null),
      ('occurrence_comments', 'tenant_id, id, occurrence_id, user_id, agency_id, body', null)
    ) as parts (name, insertable, updatable)
  loop
    execute format('alter table %I enable row level security', part.name);
    execute format('alter table %I force row level security', part.name);
    execute format($p$create policy %I on %I for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id())
      and exists (select from occurrences o where o.tenant_id = %I.tenant_id and o.id = %I.occurrence_id))$p$,
      part.name || '_see', part.name, part.name, part.name);
    execute format($p$create policy %I on %I for insert to ansinh_user with check (tenant_id = (select app.tenant_id())
      and exists (select from occurrences o where o.tenant_id = %I.tenant_id and o.id = %I.occurrence_id))$p$,
      part.name || '_add', part.name, part.name, part.name);
    execute format('grant select on %I to ansinh_user, ansinh_reader', part.name);
    execute format('grant insert (%s) on %I to ansinh_user', part.insertable, part.name);
    if part.updatable is not null then
      execute format($p$create policy %I on %I for update to ansinh_user using (tenant_id = (select app.tenant_id())
        and exists (select from occurrences o where o.tenant_id = %I.tenant_id and o.id = %I.occurrence_id))
        with check (tenant_id = (select app.tenant_id()))$p$, part.name || '_change', part.name, part.name, part.name);
      execute format('grant update (%s) on %I to ansinh_user', part.updatable, part.name);
    end if;
  end loop;
end
$$;
create policy occurrence_parts_remove on occurrence_parts for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant delete on occurrence_parts to ansinh_user;
create policy occurrence_evidence_remove on occurrence_evidence for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from evidence e where e.tenant_id = occurrence_evidence.tenant_id
    and e.id = occurrence_evidence.evidence_id and e.agency_id = (select app.agency_id())));
grant delete on occurrence_evidence to ansinh_user;

alter table evidence enable row level security;
alter table evidence force row level security;
create policy evidence_see on evidence for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province())
    or agency_id = (select app.agency_id()) or (select app.agency_id()) = any (visible_to)));
create policy evidence_add on evidence for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy evidence_change on evidence for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on evidence to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, agency_id, kind, title, body, file_id, link_kind, link_id, sha256, revision, revises, visible_to, created_by),
  update (visible_to, withdrawn_at) on evidence to ansinh_user;

alter table notifications enable row level security;
alter table notifications force row level security;
create policy notifications_see on notifications for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy notifications_add on notifications for insert to ansinh_user with check (tenant_id = (select app.tenant_id()));
create policy notifications_mail on notifications for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()))
  with check (tenant_id = (select app.tenant_id()));
grant select on notifications to ansinh_user;
grant insert (tenant_id, id, agency_id, occurrence_id, kind, cause, params, mail_state),
  update (mail_state, mail_sent_at) on notifications to ansinh_user;

do $$
declare
  part record;
begin
  for part in select * from (values
      ('notification_reads', 'tenant_id, user_id, read_up_to', 'read_up_to'),
      ('saved_views', 'tenant_id, id, user_id, page, name, query', 'name, query'),
      ('calendar_feeds', 'tenant_id, id, user_id, scope, token_sha256', 'revoked_at')
    ) as parts (name, insertable, updatable)
  loop
    execute format('alter table %I enable row level security', part.name);
    execute format('alter table %I force row level security', part.name);
    execute format($p$create policy %I on %I for all to ansinh_user
      using (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()))
      with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()))$p$, part.name || '_own', part.name);
    execute format('grant select, delete on %I to ansinh_user', part.name);
    execute format('grant insert (%s), update (%s) on %I to ansinh_user', part.insertable, part.updatable, part.name);
  end loop;
end
$$;
-- A feed is asked for by its secret address alone, before anybody is known.
create policy calendar_feeds_find on calendar_feeds for select to ansinh_user using ((select app.is_platform()));
