-- Official documents: written, looked through, signed, numbered and sent; received and registered by each recipient. Numbers are one sequence a
-- year and kind for every agency; what was signed cannot change.

create table signing_authorities (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  user_id uuid not null,
  capacity text not null constraint signing_capacity_is_known check (capacity in ('head', 'collective', 'deputy', 'by-order', 'by-authority')),
  collective text,
  head_office text not null constraint head_office_is_not_blank check (btrim(head_office) <> ''),
  own_office text,
  basis text not null default '',
  valid daterange not null constraint signing_authority_lasts check (not isempty(valid)),
  version integer not null default 1,
  constraint signing_authorities_pkey primary key (tenant_id, id),
  constraint signing_user_of_agency foreign key (tenant_id, user_id, agency_id) references users (tenant_id, id, agency_id) on delete restrict,
  constraint signing_authority_is_one_at_a_time unique (tenant_id, user_id, valid without overlaps),
  constraint own_office_unless_head check ((capacity in ('head', 'collective')) or own_office is not null)
);
comment on table signing_authorities is 'Who may sign for an agency, in whose stead and from when to when. A document is signed under the authority of its day.';
alter table signing_authorities enable row level security;
alter table signing_authorities force row level security;
create policy signing_authorities_see on signing_authorities for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())));
create policy signing_authorities_add on signing_authorities for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id));
create policy signing_authorities_change on signing_authorities for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id)) with check (tenant_id = (select app.tenant_id()));
grant select on signing_authorities to ansinh_user;
grant insert (tenant_id, agency_id, user_id, capacity, collective, head_office, own_office, basis, valid), update (valid, version) on signing_authorities to ansinh_user;

create table official_documents (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  kind text not null constraint document_kind_is_known check (kind in
    ('report', 'letter', 'submission', 'decision', 'plan', 'notice', 'minutes', 'invitation')),
  -- Symbol of the issuer and, on letters, of the unit that wrote it: "BHXH", "QLT".
  symbol text not null constraint document_symbol_is_not_blank check (btrim(symbol) <> ''),
  unit_symbol text,
  place text not null,
  summary text not null constraint document_summary_is_not_blank check (btrim(summary) <> ''),
  -- addressees, bases, content, annexes, recipients in print: an OfficialDocument without number, day and signature.
  body jsonb not null constraint document_body_is_an_object check (jsonb_typeof(body) = 'object'),
  -- What it was written from ({kind, id}); null for one written freely.
  about jsonb,
  state text not null default 'draft' constraint document_state_is_known check (state in ('draft', 'reviewed', 'signed', 'issued', 'withdrawn')),
  reason text not null default '',
  day date,
  number integer,
  signature jsonb,
  -- SHA-256 over everything that is printed but number and day.
  signed_sha256 text,
  drafted_by text not null,
  reviewed_by text,
  signed_by text,
  issued_by text,
  created_at timestamptz not null default now(),
  signed_at timestamptz,
  issued_at timestamptz,
  version integer not null default 1,
  constraint official_documents_pkey primary key (tenant_id, id),
  constraint official_document_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint signed_document_says_how check ((state in ('signed', 'issued')) <= (signature is not null and signed_sha256 is not null)),
  constraint issued_document_has_number check ((state = 'issued') = (number is not null and day is not null and issued_at is not null))
);
comment on table official_documents is 'Documents an agency writes and issues. What is signed is frozen with its hash; number and day come with issuing.';
create index official_documents_of_agency on official_documents (tenant_id, agency_id, id desc);

create function app.signed_document_stays() returns trigger language plpgsql as $$
begin
  if old.signed_sha256 is not null and (new.signed_sha256, new.signature, new.body, new.summary, new.kind, new.symbol, new.unit_symbol, new.place)
      is distinct from (old.signed_sha256, old.signature, old.body, old.summary, old.kind, old.symbol, old.unit_symbol, old.place) then
    raise exception 'signed content cannot change' using errcode = 'check_violation', constraint = 'signed_document_stays';
  end if;
  return new;
end
$$;
create trigger signed_document_stays before update on official_documents for each row execute function app.signed_document_stays();

create table document_numbers (
  tenant_id uuid not null,
  agency_id uuid not null,
  year integer not null,
  kind text not null,
  number integer not null constraint document_number_begins_with_one check (number >= 1),
  document_id uuid,
  symbol text not null,
  summary text not null,
  day date not null,
  taken_by text not null,
  taken_at timestamptz not null default now(),
  cancelled_by text,
  cancelled_at timestamptz,
  cancelled_because text,
  constraint document_numbers_pkey primary key (tenant_id, agency_id, year, kind, number),
  constraint document_number_of_document foreign key (tenant_id, document_id) references official_documents (tenant_id, id) on delete restrict,
  constraint document_number_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint document_number_of_its_year check (extract(year from day) = year),
  constraint cancelled_number_says_why check ((cancelled_at is null) = (cancelled_because is null))
);
comment on table document_numbers is 'Register of outgoing documents: one sequence a year and kind, no gap and no number twice; a cancelled number stays with its reason.';
create unique index document_has_one_number on document_numbers (tenant_id, document_id) where document_id is not null and cancelled_at is null;

create function app.next_document_number(agency uuid, year_ integer, kind_ text) returns integer language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(format('document-number %s %s %s', agency, year_, kind_), 0));
  return (select coalesce(max(n.number), 0) + 1 from document_numbers n
    where n.tenant_id = (select app.tenant_id()) and n.agency_id = agency and n.year = year_ and n.kind = kind_);
end
$$;
comment on function app.next_document_number(uuid, integer, text) is
  'The next number of an agency''s sequence; whoever asks at the same moment waits until this one is committed or given up, so that no number is left out.';

create table document_deliveries (
  tenant_id uuid not null,
  document_id uuid not null,
  agency_id uuid not null,
  sender_agency_id uuid not null,
  sent_at timestamptz not null default now(),
  -- Identifier and gateway of the message on the document axis; 'simulator' is labelled wherever it is shown.
  message_id text not null,
  gateway text not null,
  received_at timestamptz,
  received_by text,
  incoming_number integer,
  incoming_year integer,
  constraint document_deliveries_pkey primary key (tenant_id, document_id, agency_id),
  constraint delivery_of_document foreign key (tenant_id, document_id) references official_documents (tenant_id, id) on delete restrict,
  constraint delivery_to_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint delivery_from_agency foreign key (tenant_id, sender_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint received_document_has_number check ((received_at is null) = (incoming_number is null) and (incoming_number is null) = (incoming_year is null))
);
comment on table document_deliveries is 'To whom an issued document went, when it arrived and under which number the recipient registered it.';
create index document_deliveries_to on document_deliveries (tenant_id, agency_id, sent_at desc);

create table incoming_documents (
  tenant_id uuid not null,
  agency_id uuid not null,
  year integer not null,
  number integer not null constraint incoming_number_begins_with_one check (number >= 1),
  -- Null for a document that came from outside the system.
  document_id uuid,
  issuer text not null,
  symbol text not null,
  document_day date,
  summary text not null constraint incoming_summary_is_not_blank check (btrim(summary) <> ''),
  file_id uuid,
  received_on date not null,
  received_by text not null,
  constraint incoming_documents_pkey primary key (tenant_id, agency_id, year, number),
  constraint incoming_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint incoming_of_document foreign key (tenant_id, document_id) references official_documents (tenant_id, id) on delete restrict,
  constraint incoming_file foreign key (tenant_id, file_id) references files (tenant_id, id) on delete restrict,
  constraint incoming_of_its_year check (extract(year from received_on) = year),
  constraint incoming_document_once unique (tenant_id, agency_id, document_id)
);
comment on table incoming_documents is 'Register of incoming documents of an agency: one sequence a year.';

create function app.next_incoming_number(agency uuid, year_ integer) returns integer language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(format('incoming-number %s %s', agency, year_), 0));
  return (select coalesce(max(n.number), 0) + 1 from incoming_documents n
    where n.tenant_id = (select app.tenant_id()) and n.agency_id = agency and n.year = year_);
end
$$;

-- A document of another agency is seen by those it was sent to.
create function app.documents_received() returns setof uuid language sql stable
  begin atomic
    select d.document_id from document_deliveries d
    where d.tenant_id = (select app.tenant_id()) and d.agency_id = (select app.agency_id());
  end;
comment on function app.documents_received() is 'Documents sent to the acting agency.';

do $$
declare
  part text;
begin
  foreach part in array array['official_documents', 'document_numbers', 'document_deliveries', 'incoming_documents'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('grant select on %I to ansinh_user', part);
  end loop;
end
$$;
create policy official_documents_see on official_documents for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or (state = 'issued' and id in (select app.documents_received()))));
create policy official_documents_add on official_documents for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy official_documents_change on official_documents for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
grant insert (tenant_id, agency_id, kind, symbol, unit_symbol, place, summary, body, about, drafted_by, created_at),
  update (kind, symbol, unit_symbol, place, summary, body, state, reason, day, number, signature, signed_sha256, reviewed_by, signed_by, issued_by,
    signed_at, issued_at, version) on official_documents to ansinh_user;

create policy document_numbers_see on document_numbers for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())));
create policy document_numbers_add on document_numbers for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
create policy document_numbers_change on document_numbers for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant insert (tenant_id, agency_id, year, kind, number, document_id, symbol, summary, day, taken_by, taken_at),
  update (cancelled_by, cancelled_at, cancelled_because) on document_numbers to ansinh_user;

create policy document_deliveries_see on document_deliveries for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())
    or sender_agency_id = (select app.agency_id())));
create policy document_deliveries_add on document_deliveries for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or sender_agency_id = (select app.agency_id())));
create policy document_deliveries_receive on document_deliveries for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
grant insert (tenant_id, document_id, agency_id, sender_agency_id, sent_at, message_id, gateway),
  update (received_at, received_by, incoming_number, incoming_year) on document_deliveries to ansinh_user;

create policy incoming_documents_see on incoming_documents for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_province()) or agency_id = (select app.agency_id())));
create policy incoming_documents_add on incoming_documents for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
grant insert (tenant_id, agency_id, year, number, document_id, issuer, symbol, document_day, summary, file_id, received_on, received_by)
  on incoming_documents to ansinh_user;
