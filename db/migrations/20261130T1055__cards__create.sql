-- Requests for health cards and Social Insurance books: who asked for whom, until when it must be issued, and what came of it.

create function app.is_social_insurance() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, public, app
  return exists (select from public.agencies a
    where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id()) and a.kind = 'social-insurance');
comment on function app.is_social_insurance() is 'True for actors of Social Insurance of any level: whoever issues cards and books of the people they see.';

create table card_requests (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  -- What people say on the phone and write in a spreadsheet.
  request_no bigint generated always as identity,
  kind text not null constraint card_kind_is_known check (kind in ('card', 'book')),
  purpose text not null constraint card_purpose_is_known check (purpose in ('new', 'extend', 'reissue')),
  source text not null constraint card_source_is_known check (source in ('state-funded', 'school', 'collection', 'birth', 'direct')),
  -- The list, roster or receipt the request came from, and the key under which it may be asked for only once.
  source_ref text,
  origin_key text,
  -- Whose card it is, as the requesting agency states it: an agency that does not see the register knows its own request.
  person_id uuid,
  full_name text not null constraint card_name_is_not_blank check (btrim(full_name) <> ''),
  name_key text not null,
  birth_date date,
  birth_precision text not null default 'day' constraint card_birth_precision_is_known check (birth_precision in ('day', 'month', 'year')),
  sex text constraint card_sex_is_known check (sex in ('male', 'female')),
  identity_number text,
  bhxh_number text,
  commune text constraint card_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  group_code text,
  requested_by uuid not null,
  requested_on date not null,
  due_on date not null,
  state text not null default 'requested' constraint card_state_is_known check (state in ('requested', 'issued', 'returned', 'cancelled')),
  -- Asked for until issued, then what the card says.
  valid_from date,
  valid_to date,
  card_number text,
  issued_on date,
  -- Working days from the request to the issue.
  taken_days integer,
  returned_because text,
  -- The issued card that this one extends or replaces.
  previous_id uuid,
  created_by text not null default app.actor(),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint card_requests_pkey primary key (tenant_id, id),
  constraint card_request_numbers unique (tenant_id, request_no),
  constraint card_request_is_made_once unique (tenant_id, origin_key),
  constraint card_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete set null (person_id),
  constraint card_requested_by_agency foreign key (tenant_id, requested_by) references agencies (tenant_id, id) on delete restrict,
  constraint card_follows_existing foreign key (tenant_id, previous_id) references card_requests (tenant_id, id) on delete restrict,
  constraint card_is_valid_for_some_days check (valid_to >= valid_from),
  constraint card_due_after_request check (due_on >= requested_on),
  constraint card_is_issued_whole check (state <> 'issued' or (card_number is not null and issued_on >= requested_on and taken_days is not null)),
  constraint card_is_returned_with_reason check ((state = 'returned') = (returned_because is not null))
);
comment on table card_requests is
  'Requests for health cards and Social Insurance books, with the statutory term in working days and the number that was issued.';
create index card_requests_waiting on card_requests (tenant_id, due_on, id) where state = 'requested';
create index card_requests_by_state on card_requests (tenant_id, state, requested_on desc, id desc);
create index card_requests_by_commune on card_requests (tenant_id, commune, state);
create index card_requests_by_agency on card_requests (tenant_id, requested_by, state);
create index card_requests_of_person on card_requests (tenant_id, person_id);
create index card_requests_by_number on card_requests (tenant_id, card_number) where card_number is not null;
create index card_requests_previous on card_requests (tenant_id, previous_id) where previous_id is not null;
create index card_requests_of_source on card_requests (tenant_id, source_ref) where source_ref is not null;

create table card_events (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  request_id uuid not null,
  step text not null constraint card_step_is_known check (step in ('request', 'issue', 'return', 'cancel', 'request-again', 'renew')),
  at timestamptz not null default now(),
  actor text not null default app.actor(),
  agency_id uuid,
  note text,
  constraint card_events_pkey primary key (tenant_id, id),
  constraint card_event_of_request foreign key (tenant_id, request_id) references card_requests (tenant_id, id) on delete cascade,
  constraint card_event_by_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table card_events is 'What happened to a request for a card or book, step by step, with reasons.';
create index card_events_of_request on card_events (tenant_id, request_id, id);

-- The agency that asked, the commune of the person, and Social Insurance; a collector only what he asked for himself.
alter table card_requests enable row level security;
alter table card_requests force row level security;
create policy card_requests_see on card_requests for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers())
    or (requested_by = (select app.agency_id()) and (not (select app.is_only_collector()) or created_by = (select app.actor())))
    or commune = any ((select app.register_communes())::text[])));
create policy card_requests_add on card_requests for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or requested_by = (select app.agency_id())));
create policy card_requests_change on card_requests for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.keeps_registers())
    or (requested_by = (select app.agency_id()) and not (select app.is_only_collector()))
    or ((select app.is_social_insurance()) and commune = any ((select app.register_communes())::text[]))))
  with check (tenant_id = (select app.tenant_id()));
create policy card_requests_judge on card_requests for select to ansinh_owner using (true);
grant select on card_requests to ansinh_user;
grant insert (tenant_id, id, kind, purpose, source, source_ref, origin_key, person_id, full_name, name_key, birth_date, birth_precision, sex,
    identity_number, bhxh_number, commune, group_code, requested_by, requested_on, due_on, valid_from, valid_to, previous_id),
  update (origin_key, requested_on, due_on, state, valid_from, valid_to, card_number, issued_on, taken_days, returned_because, version)
  on card_requests to ansinh_user;

alter table card_events enable row level security;
alter table card_events force row level security;
create policy card_events_see on card_events for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from card_requests r where r.tenant_id = card_events.tenant_id and r.id = card_events.request_id));
create policy card_events_add on card_events for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from card_requests r where r.tenant_id = card_events.tenant_id and r.id = card_events.request_id));
grant select on card_events to ansinh_user;
grant insert (tenant_id, request_id, step, agency_id, note) on card_events to ansinh_user;

-- Whether a number stands on the card or book of another person: the caller need not see that person.
create function app.card_number_of_another(number_ text, request_ uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog, public, app as $$
  select exists (select from public.card_requests o join public.card_requests r on r.tenant_id = o.tenant_id and r.id = request_
    where o.tenant_id = app.tenant_id() and o.kind = r.kind and o.card_number = number_ and o.state = 'issued' and o.id <> r.id
      and (o.name_key <> r.name_key or o.birth_date is distinct from r.birth_date)
      and (o.person_id is null or r.person_id is null or o.person_id <> r.person_id))
$$;
comment on function app.card_number_of_another(text, uuid) is
  'True if the number was issued to somebody else already. Says nothing about who that is.';
revoke all on function app.card_number_of_another(text, uuid), app.is_social_insurance() from public;
grant execute on function app.card_number_of_another(text, uuid), app.is_social_insurance() to ansinh_user;
