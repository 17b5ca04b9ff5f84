-- Exchange: the lists that regulations make agencies send one another, and what became of each list that was sent.

create table dataset_layouts (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id text not null,
  version integer not null constraint layout_version_is_positive check (version > 0),
  title text not null,
  subject text not null,
  -- The whole contract as its file holds it (DatasetLayout).
  definition jsonb not null,
  loaded_at timestamptz not null default now(),
  constraint dataset_layouts_pkey primary key (tenant_id, id, version)
);
comment on table dataset_layouts is 'Column contracts. A submission keeps the version it was checked against, so old versions stay.';
alter table dataset_layouts enable row level security;
alter table dataset_layouts force row level security;
create policy dataset_layouts_see on dataset_layouts for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy dataset_layouts_load on dataset_layouts for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy dataset_layouts_reload on dataset_layouts for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant select on dataset_layouts to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, version, title, subject, definition), update (title, subject, definition, loaded_at)
  on dataset_layouts to ansinh_user;

create table datasets (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  regulation_id uuid not null,
  -- Number in the analysis of the regulations: D1 … D40.
  dataset text not null constraint dataset_number_is_known check (dataset ~ '^D[1-9][0-9]?$'),
  title text not null,
  title_en text not null,
  layout_id text not null,
  layout_version integer not null,
  duty_id uuid,
  provision_id text not null,
  cadence text not null constraint dataset_cadence_is_known check (cadence in
    ('continuous', 'per-event', 'on-demand', 'monthly', 'quarterly', 'semiannual', 'annual')),
  feeds text[] not null default '{}',
  purpose text not null,
  note text,
  constraint datasets_pkey primary key (tenant_id, id),
  constraint dataset_is_once_a_regulation unique (tenant_id, regulation_id, dataset, layout_id, provision_id),
  constraint dataset_of_regulation foreign key (tenant_id, regulation_id) references regulations (tenant_id, id) on delete cascade,
  constraint dataset_of_provision foreign key (tenant_id, regulation_id, provision_id)
    references provisions (tenant_id, regulation_id, id) on delete cascade,
  constraint dataset_duty_exists foreign key (tenant_id, duty_id) references duties (tenant_id, id) on delete set null (duty_id),
  constraint dataset_layout_exists foreign key (tenant_id, layout_id, layout_version)
    references dataset_layouts (tenant_id, id, version) on delete restrict
);
comment on table datasets is 'A list that a provision asks for: which columns, how often, to what end.';
create index datasets_of_duty on datasets (tenant_id, duty_id);
alter table datasets enable row level security;
alter table datasets force row level security;
create policy datasets_see on datasets for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy datasets_load on datasets for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy datasets_reload on datasets for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant select on datasets to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, regulation_id, dataset, title, title_en, layout_id, layout_version, duty_id, provision_id, cadence, feeds, purpose, note),
  update (title, title_en, layout_version, duty_id, cadence, feeds, purpose, note) on datasets to ansinh_user;

create table dataset_parties (
  tenant_id uuid not null,
  dataset_id uuid not null,
  role text not null constraint dataset_party_role_is_known check (role in ('sender', 'recipient')),
  ord integer not null,
  printed text not null,
  agency_id uuid,
  group_code text,
  constraint dataset_parties_pkey primary key (tenant_id, dataset_id, role, ord),
  constraint dataset_party_of_dataset foreign key (tenant_id, dataset_id) references datasets (tenant_id, id) on delete cascade,
  constraint dataset_party_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint dataset_party_resolves_once check (agency_id is null or group_code is null)
);
comment on table dataset_parties is 'Who sends a list and who is sent it, as printed and as resolved on the document''s date.';
alter table dataset_parties enable row level security;
alter table dataset_parties force row level security;
create policy dataset_parties_see on dataset_parties for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy dataset_parties_load on dataset_parties for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy dataset_parties_reload on dataset_parties for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()));
grant select on dataset_parties to ansinh_user, ansinh_reader;
grant insert (tenant_id, dataset_id, role, ord, printed, agency_id, group_code), delete on dataset_parties to ansinh_user;

create table submissions (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  dataset_id uuid not null,
  layout_id text not null,
  layout_version integer not null,
  sender_agency_id uuid not null,
  recipient_ids uuid[] not null default '{}',
  -- The work it proves; null where the provision asks case by case.
  occurrence_id uuid,
  period_key text not null,
  -- 1 for the first list of a sender for a period; a later one replaces it once confirmed.
  revision integer not null default 1 constraint submission_revision_is_positive check (revision > 0),
  replaces uuid,
  replaced_by uuid,
  state text not null default 'receiving' constraint submission_state_is_known check (state in
    ('receiving', 'checking', 'mapping', 'checked', 'confirmed', 'accepted', 'returned', 'cancelled', 'failed')),
  door text not null constraint submission_door_is_known check (door in ('web', 'api', 'cli', 'folder', 'loader')),
  file_name text not null,
  size_bytes bigint not null constraint submission_size_is_positive check (size_bytes > 0),
  received_bytes bigint not null default 0,
  sha256 text constraint submission_hash_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  -- What the reader found: format, encoding, sheet, header, and the columns it read from (MappedColumn[]).
  reading jsonb,
  mapping jsonb,
  mapping_confirmed boolean not null default false,
  repairs jsonb not null default '[]',
  progress jsonb,
  rows_total integer,
  rows_good integer,
  rows_bad integer,
  -- [{column, code, count, repairable}], most frequent first.
  issue_kinds jsonb not null default '[]',
  -- {added, removed, changed, same} against what it replaces.
  difference jsonb,
  failure jsonb,
  confirmed_rows text constraint submission_confirms_known_rows check (confirmed_rows in ('all', 'good')),
  receipt_no text,
  due_on date,
  timeliness text not null default 'none' constraint submission_timeliness_is_known check (timeliness in ('none', 'on_time', 'late')),
  confirmed_by text,
  confirmed_at timestamptz,
  fed_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  return_reason text,
  version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint submissions_pkey primary key (tenant_id, id),
  constraint submission_of_dataset foreign key (tenant_id, dataset_id) references datasets (tenant_id, id) on delete restrict,
  constraint submission_layout_exists foreign key (tenant_id, layout_id, layout_version)
    references dataset_layouts (tenant_id, id, version) on delete restrict,
  constraint submission_sender_exists foreign key (tenant_id, sender_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint submission_proves_occurrence foreign key (tenant_id, occurrence_id)
    references occurrences (tenant_id, id) on delete set null (occurrence_id),
  constraint submission_replaces_existing foreign key (tenant_id, replaces) references submissions (tenant_id, id) on delete restrict,
  constraint submission_replaced_by_existing foreign key (tenant_id, replaced_by) references submissions (tenant_id, id) on delete restrict,
  constraint receipt_number_is_unique unique (tenant_id, receipt_no),
  constraint confirmed_submission_has_receipt check
    (state not in ('confirmed', 'accepted', 'returned') or (receipt_no is not null and confirmed_at is not null and sha256 is not null))
);
comment on table submissions is 'One file sent for a dataset and a period, from its first byte to the recipient''s answer.';
create unique index submission_revision_is_once on submissions (tenant_id, dataset_id, sender_agency_id, period_key, revision)
  where state in ('confirmed', 'accepted', 'returned');
create index submissions_of_sender on submissions (tenant_id, sender_agency_id, id desc);
create index submissions_by_id on submissions (tenant_id, id desc);
create index submissions_of_occurrence on submissions (tenant_id, occurrence_id);
create index submissions_of_recipients on submissions using gin (recipient_ids);
alter table submissions enable row level security;
alter table submissions force row level security;
create policy submissions_see on submissions for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or sender_agency_id = (select app.agency_id())
    or (confirmed_at is not null and (select app.agency_id()) = any (recipient_ids))));
create policy submissions_add on submissions for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and ((select app.is_system()) or sender_agency_id = (select app.agency_id())));
create policy submissions_change on submissions for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or sender_agency_id = (select app.agency_id())
    or (confirmed_at is not null and (select app.agency_id()) = any (recipient_ids))))
  with check (tenant_id = (select app.tenant_id()));
grant select on submissions to ansinh_user, ansinh_reader;
grant insert (tenant_id, id, dataset_id, layout_id, layout_version, sender_agency_id, recipient_ids, occurrence_id, period_key, door,
    file_name, size_bytes, due_on, created_by),
  update (recipient_ids, occurrence_id, revision, replaces, replaced_by, state, received_bytes, sha256, reading, mapping, mapping_confirmed, repairs,
    progress, rows_total, rows_good, rows_bad, issue_kinds, difference, failure, confirmed_rows, receipt_no, due_on, timeliness, confirmed_by,
    confirmed_at, fed_at, decided_by, decided_at, return_reason, version) on submissions to ansinh_user;

create table submission_chunks (
  tenant_id uuid not null,
  submission_id uuid not null,
  start_at bigint not null,
  content bytea not null,
  constraint submission_chunks_pkey primary key (tenant_id, submission_id, start_at),
  constraint chunk_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade
);
comment on table submission_chunks is 'The file as it arrived, in pieces that follow one another without a gap: an interrupted upload goes on where it ended.';
alter table submission_chunks alter column content set storage external;
alter table submission_chunks enable row level security;
alter table submission_chunks force row level security;
create policy submission_chunks_see on submission_chunks for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_chunks.tenant_id and s.id = submission_chunks.submission_id));
create policy submission_chunks_add on submission_chunks for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_chunks.tenant_id and s.id = submission_chunks.submission_id
      and ((select app.is_system()) or s.sender_agency_id = (select app.agency_id()))));
create policy submission_chunks_drop on submission_chunks for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_chunks.tenant_id and s.id = submission_chunks.submission_id and s.confirmed_at is null
      and ((select app.is_system()) or s.sender_agency_id = (select app.agency_id()))));
grant select, delete on submission_chunks to ansinh_user;
grant insert (tenant_id, submission_id, start_at, content) on submission_chunks to ansinh_user;

-- Rows, issues and changes are written in bulk by the background work alone. A foreign key would be asked once a row, which is half
-- of the time of an import; the use cases remove them with their submission instead.
create table submission_rows (
  tenant_id uuid not null,
  submission_id uuid not null,
  row_no integer not null,
  key text,
  -- In the order of the layout's columns, normalised; null where the cell is empty.
  values text[] not null,
  -- False: an issue keeps it from being confirmed. Only good rows outlive the confirmation.
  ok boolean not null default true,
  constraint submission_rows_pkey primary key (tenant_id, submission_id, row_no)
);
comment on table submission_rows is 'The rows of a submission as read; those of a confirmed one are what its sender states.';

create table submission_issues (
  tenant_id uuid not null,
  submission_id uuid not null,
  ord integer not null,
  row_no integer not null,
  column_key text,
  code text not null,
  value text,
  params jsonb not null default '{}',
  constraint submission_issues_pkey primary key (tenant_id, submission_id, ord)
);
comment on table submission_issues is 'What is wrong with which cell. Kept up to a number a submission; the counts by kind are of all.';
create index submission_issues_by_kind on submission_issues (tenant_id, submission_id, code, column_key, ord);

create table submission_changes (
  tenant_id uuid not null,
  submission_id uuid not null,
  ord integer not null,
  kind text not null constraint submission_change_is_known check (kind in ('added', 'removed', 'changed')),
  key text,
  before text[],
  after text[],
  constraint submission_changes_pkey primary key (tenant_id, submission_id, ord)
);
comment on table submission_changes is 'How a list differs from the one it replaces, by key. Kept up to a number a submission; the counts are of all.';
create index submission_changes_by_kind on submission_changes (tenant_id, submission_id, kind, ord);

do $$
declare
  part record;
begin
  for part in select * from (values
      ('submission_rows', 'tenant_id, submission_id, row_no, key, values, ok'),
      ('submission_issues', 'tenant_id, submission_id, ord, row_no, column_key, code, value, params'),
      ('submission_changes', 'tenant_id, submission_id, ord, kind, key, before, after')
    ) as parts (name, insertable)
  loop
    execute format('alter table %I enable row level security', part.name);
    execute format('alter table %I force row level security', part.name);
    execute format($p$create policy %I on %I for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id())
      and ((select app.sees_province()) or submission_id in (select s.id from submissions s where s.tenant_id = (select app.tenant_id()))))$p$,
      part.name || '_see', part.name);
    execute format($p$create policy %I on %I for insert to ansinh_user
      with check (tenant_id = (select app.tenant_id()) and (select app.is_system()))$p$, part.name || '_add', part.name);
    execute format($p$create policy %I on %I for delete to ansinh_user
      using (tenant_id = (select app.tenant_id()) and (select app.is_system()))$p$, part.name || '_drop', part.name);
    execute format('grant select on %I to ansinh_user, ansinh_reader', part.name);
    execute format('grant delete on %I to ansinh_user', part.name);
    execute format('grant insert (%s) on %I to ansinh_user', part.insertable, part.name);
  end loop;
end
$$;

create table submission_events (
  tenant_id uuid not null,
  submission_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  kind text not null,
  actor text not null,
  user_id uuid,
  agency_id uuid,
  reason text,
  detail jsonb not null default '{}',
  constraint submission_events_pkey primary key (tenant_id, submission_id, seq),
  constraint submission_event_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade
);
comment on table submission_events is 'The time line of a submission: who did what when, never rewritten.';
alter table submission_events enable row level security;
alter table submission_events force row level security;
create policy submission_events_see on submission_events for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_events.tenant_id and s.id = submission_events.submission_id));
create policy submission_events_add on submission_events for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_events.tenant_id and s.id = submission_events.submission_id));
grant select on submission_events to ansinh_user, ansinh_reader;
grant insert (tenant_id, submission_id, seq, at, kind, actor, user_id, agency_id, reason, detail) on submission_events to ansinh_user;

create table column_mappings (
  tenant_id uuid not null,
  agency_id uuid not null,
  layout_id text not null,
  -- Hash of the header as printed: another header is another mapping.
  header_hash text not null constraint mapping_header_hash_is_hex check (header_hash ~ '^[0-9a-f]{64}$'),
  -- Column key → index in the file, null: not in the file.
  columns jsonb not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null default now(),
  constraint column_mappings_pkey primary key (tenant_id, agency_id, layout_id, header_hash),
  constraint column_mapping_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table column_mappings is 'How a sender''s files name the columns of a layout, as a person confirmed it once.';
alter table column_mappings enable row level security;
alter table column_mappings force row level security;
create policy column_mappings_own on column_mappings for all to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
grant select on column_mappings to ansinh_user;
grant insert (tenant_id, agency_id, layout_id, header_hash, columns, confirmed_by), update (columns, confirmed_by, confirmed_at)
  on column_mappings to ansinh_user;

create table receipt_counters (
  tenant_id uuid not null references tenants (id) on delete restrict,
  year integer not null,
  last integer not null constraint receipt_counter_is_positive check (last > 0),
  constraint receipt_counters_pkey primary key (tenant_id, year)
);
comment on table receipt_counters is 'The last receipt number given in a year; numbers follow one another without a gap.';
alter table receipt_counters enable row level security;
alter table receipt_counters force row level security;
create policy receipt_counters_count on receipt_counters for all to ansinh_user
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
grant select on receipt_counters to ansinh_user;
grant insert (tenant_id, year, last), update (last) on receipt_counters to ansinh_user;
