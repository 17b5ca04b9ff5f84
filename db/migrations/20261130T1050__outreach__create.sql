-- Going to people's doors: who of the monthly lists is with whom, what each visit brought, and what the register should be told. A task
-- carries the least the door needs, because those who go there never see the register.

-- The number of the transaction that wrote a row last: a phone asks for what changed since the oldest transaction that was still open when
-- it was answered, and so misses nothing, whatever order transactions end in.
create function app.note_change() returns trigger language plpgsql as $$
begin
  new.changed_in := pg_current_xact_id();
  return new;
end $$;
comment on function app.note_change() is 'Marks a row with the transaction that wrote it last.';

create table outreach_tasks (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  list_entry_id uuid,
  person_id uuid,
  kind text not null constraint outreach_kind_is_known check (kind in ('due', 'suspended', 'not-participating', 'potential')),
  scheme text not null constraint outreach_scheme_is_known check (scheme in ('BHYT', 'BHXH-TN')),
  commune text not null constraint outreach_commune_is_coded check (commune ~ '^20(24|25):[0-9]+$'),
  village_key text,
  -- As written on the person where no village of the network is known.
  village_name text not null default '',
  household text,
  household_size smallint not null default 1 constraint outreach_household_has_somebody check (household_size >= 1),
  -- Organisation it was shared out to, and the collector or collaborator who goes.
  agency_id uuid,
  unit_key text,
  shared_by_agency_id uuid,
  planned_on date,
  state text not null default 'open' constraint outreach_state_is_known check (state in ('open', 'done', 'withdrawn')),
  outcome text,
  next_on date,
  last_visit_at timestamptz,
  visits integer not null default 0,
  closed_at timestamptz,
  closed_because text,
  full_name text,
  birth_year smallint,
  address text,
  phone text,
  due_on date,
  why text not null,
  wiped_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  changed_in xid8 not null default pg_current_xact_id(),
  constraint outreach_tasks_pkey primary key (tenant_id, id),
  constraint outreach_task_of_entry foreign key (tenant_id, list_entry_id) references list_entries (tenant_id, id)
    on delete set null (list_entry_id),
  constraint outreach_task_of_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete set null (person_id),
  constraint outreach_task_village_exists foreign key (tenant_id, village_key) references measured_units (tenant_id, key) on delete restrict,
  constraint outreach_task_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint outreach_task_shared_by_existing foreign key (tenant_id, shared_by_agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint outreach_task_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint outreach_collector_is_of_an_organisation check (unit_key is null or agency_id is not null),
  constraint outreach_end_has_a_reason check ((state = 'open') = (closed_at is null) and (closed_at is null) = (closed_because is null)),
  constraint outreach_copy_is_wiped_only_after_the_end
    check ((wiped_at is null and full_name is not null) or (wiped_at is not null and state <> 'open'
      and full_name is null and address is null and phone is null and birth_year is null)),
  -- Deferrable, so that one statement may move all tasks of a person.
  constraint outreach_person_is_with_one_organisation exclude using gist
    (tenant_id with =, person_id with =, agency_id with <>) where (state = 'open') deferrable initially immediate,
  constraint outreach_person_is_with_one_collector exclude using gist
    (tenant_id with =, person_id with =, unit_key with <>) where (state = 'open') deferrable initially immediate
);
comment on table outreach_tasks is
  'One person of a monthly list given to a collection organisation and its collector, with the least of his data that the door needs. Wiped some time after the end.';
create unique index outreach_open_task_of_entry_is_one on outreach_tasks (tenant_id, list_entry_id) where state = 'open';
create index outreach_tasks_of_unit on outreach_tasks (tenant_id, unit_key, state);
create index outreach_tasks_of_agency on outreach_tasks (tenant_id, agency_id, state);
create index outreach_tasks_of_commune on outreach_tasks (tenant_id, commune, state);
create index outreach_tasks_of_person on outreach_tasks (tenant_id, person_id);
create index outreach_tasks_to_wipe on outreach_tasks (tenant_id, closed_at) where state <> 'open' and wiped_at is null;
create trigger outreach_task_notes_change before insert or update on outreach_tasks for each row execute function app.note_change();

alter table outreach_tasks enable row level security;
alter table outreach_tasks force row level security;
create policy outreach_tasks_see on outreach_tasks for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (
    (not (select app.is_only_collector())
      and ((select app.sees_network()) or commune = any ((select app.register_communes())::text[]) or agency_id = (select app.agency_id())))
    or (agency_id = (select app.agency_id()) and unit_key in (select app.own_network_units()))));
create policy outreach_tasks_add on outreach_tasks for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or commune = any ((select app.register_communes())::text[])));
create policy outreach_tasks_change on outreach_tasks for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (
    (not (select app.is_only_collector())
      and ((select app.sees_network()) or commune = any ((select app.register_communes())::text[]) or agency_id = (select app.agency_id())))
    or (agency_id = (select app.agency_id()) and unit_key in (select app.own_network_units()))))
  with check (tenant_id = (select app.tenant_id()));
grant select on outreach_tasks to ansinh_user;
grant insert (tenant_id, id, list_entry_id, person_id, kind, scheme, commune, village_key, village_name, household, household_size, agency_id,
    unit_key, shared_by_agency_id, planned_on, full_name, birth_year, address, phone, due_on, why),
  update (agency_id, unit_key, planned_on, state, outcome, next_on, last_visit_at, visits, closed_at, closed_because, full_name, birth_year,
    address, phone, due_on, why, wiped_at, version) on outreach_tasks to ansinh_user;

-- Whose a task was, and until when: what a collector is told when it left his hands, without seeing the task any more.
create table outreach_assignments (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  task_id uuid not null,
  agency_id uuid not null,
  unit_key text,
  from_at timestamptz not null,
  given_by text not null,
  reason text not null default '',
  until_at timestamptz,
  ended_by text,
  -- reassigned, withdrawn or done, and in words for him who had it.
  ended_as text constraint outreach_assignment_end_is_known check (ended_as in ('reassigned', 'withdrawn', 'done')),
  ended_because text,
  changed_in xid8 not null default pg_current_xact_id(),
  constraint outreach_assignments_pkey primary key (tenant_id, id),
  constraint outreach_assignment_of_task foreign key (tenant_id, task_id) references outreach_tasks (tenant_id, id) on delete cascade,
  constraint outreach_assignment_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint outreach_assignment_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint outreach_assignment_ends_with_a_reason
    check ((until_at is null) = (ended_as is null) and (until_at is null) = (ended_because is null))
);
comment on table outreach_assignments is
  'Whose each task was, from when until when and why: read by the collectors it left, who no longer see the task itself.';
create unique index outreach_task_is_in_one_hand on outreach_assignments (tenant_id, task_id) where until_at is null;
create index outreach_assignments_of_task on outreach_assignments (tenant_id, task_id, from_at);
create index outreach_assignments_of_unit on outreach_assignments (tenant_id, unit_key, changed_in);
create trigger outreach_assignment_notes_change before insert or update on outreach_assignments
  for each row execute function app.note_change();

alter table outreach_assignments enable row level security;
alter table outreach_assignments force row level security;
create policy outreach_assignments_see on outreach_assignments for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (
    (agency_id = (select app.agency_id()) and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())))
    or (not (select app.is_only_collector()) and exists (select from outreach_tasks t
      where t.tenant_id = outreach_assignments.tenant_id and t.id = outreach_assignments.task_id))));
create policy outreach_assignments_add on outreach_assignments for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from outreach_tasks t where t.tenant_id = outreach_assignments.tenant_id and t.id = outreach_assignments.task_id));
create policy outreach_assignments_end on outreach_assignments for update to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from outreach_tasks t where t.tenant_id = outreach_assignments.tenant_id and t.id = outreach_assignments.task_id))
  with check (tenant_id = (select app.tenant_id()));
grant select on outreach_assignments to ansinh_user;
grant insert (tenant_id, id, task_id, agency_id, unit_key, from_at, given_by, reason),
  update (until_at, ended_by, ended_as, ended_because) on outreach_assignments to ansinh_user;

create table outreach_visits (
  tenant_id uuid not null,
  -- Made on the phone, so that the same visit sent twice is one visit.
  id uuid not null,
  task_id uuid not null,
  -- Whose visit it was; none when an office wrote down what it learned.
  unit_key text,
  agency_id uuid,
  user_id uuid,
  device_id text not null default '',
  happened_at timestamptz not null,
  received_at timestamptz not null,
  outcome text not null constraint outreach_outcome_is_known check (outcome in
    ('joined', 'will-join', 'refused', 'moved', 'died', 'unreachable', 'joined-elsewhere', 'wrong-data')),
  next_on date,
  reason text,
  note text not null default '' constraint outreach_note_is_short check (char_length(note) <= 500),
  channel text not null constraint outreach_channel_is_known check (channel in ('door', 'phone', 'meeting', 'zalo')),
  -- What stood in its way when it arrived: the task had gone to another, was withdrawn or was done. Such a visit moves nothing by itself.
  conflict text constraint outreach_conflict_is_known check (conflict in ('reassigned', 'withdrawn', 'done')),
  changed_in xid8 not null default pg_current_xact_id(),
  constraint outreach_visits_pkey primary key (tenant_id, id),
  constraint outreach_visit_of_task foreign key (tenant_id, task_id) references outreach_tasks (tenant_id, id) on delete restrict,
  constraint outreach_visit_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint outreach_visit_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint outreach_visit_user_exists foreign key (tenant_id, user_id) references users (tenant_id, id) on delete restrict,
  constraint outreach_promise_has_a_day check (outcome <> 'will-join' or next_on is not null),
  constraint outreach_refusal_has_a_reason check ((outcome = 'refused') = (reason is not null))
);
comment on table outreach_visits is 'What was done for a task and what it brought, at the door, by phone or at a meeting. Written once, never changed.';
create index outreach_visits_of_task on outreach_visits (tenant_id, task_id, happened_at);
create index outreach_visits_of_unit on outreach_visits (tenant_id, unit_key, happened_at);

alter table outreach_visits enable row level security;
alter table outreach_visits force row level security;
create policy outreach_visits_see on outreach_visits for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (user_id = (select app.user_id())
    or exists (select from outreach_tasks t where t.tenant_id = outreach_visits.tenant_id and t.id = outreach_visits.task_id)));
create policy outreach_visits_add on outreach_visits for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (user_id = (select app.user_id()) and (
    exists (select from outreach_tasks t where t.tenant_id = outreach_visits.tenant_id and t.id = outreach_visits.task_id)
    or exists (select from outreach_assignments a where a.tenant_id = outreach_visits.tenant_id and a.task_id = outreach_visits.task_id)))));
grant select on outreach_visits to ansinh_user;
grant insert (tenant_id, id, task_id, unit_key, agency_id, user_id, device_id, happened_at, received_at, outcome, next_on, reason, note,
  channel, conflict) on outreach_visits to ansinh_user;

create table outreach_photos (
  tenant_id uuid not null,
  visit_id uuid not null,
  file_id uuid not null,
  received_at timestamptz not null,
  constraint outreach_photos_pkey primary key (tenant_id, visit_id),
  constraint outreach_photo_of_visit foreign key (tenant_id, visit_id) references outreach_visits (tenant_id, id) on delete restrict,
  constraint outreach_photo_is_a_file foreign key (tenant_id, file_id) references files (tenant_id, id) on delete restrict
);
comment on table outreach_photos is 'The photo of the form taken at a visit; it arrives after the visit, when the line allows.';
alter table outreach_photos enable row level security;
alter table outreach_photos force row level security;
create policy outreach_photos_see on outreach_photos for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from outreach_visits v where v.tenant_id = outreach_photos.tenant_id and v.id = outreach_photos.visit_id));
create policy outreach_photos_add on outreach_photos for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from outreach_visits v where v.tenant_id = outreach_photos.tenant_id and v.id = outreach_photos.visit_id
      and v.user_id = (select app.user_id())));
grant select on outreach_photos to ansinh_user;
grant insert (tenant_id, visit_id, file_id, received_at) on outreach_photos to ansinh_user;

-- A visit that arrived after its task had left the visitor: an office looks at it and says whether its outcome is taken.
create table outreach_conflicts (
  tenant_id uuid not null,
  visit_id uuid not null,
  task_id uuid not null,
  state text not null default 'open' constraint outreach_conflict_state_is_known check (state in ('open', 'taken', 'set-aside')),
  reason text not null default '',
  settled_by text,
  settled_at timestamptz,
  version integer not null default 1,
  changed_in xid8 not null default pg_current_xact_id(),
  constraint outreach_conflicts_pkey primary key (tenant_id, visit_id),
  constraint outreach_conflict_of_visit foreign key (tenant_id, visit_id) references outreach_visits (tenant_id, id) on delete restrict,
  constraint outreach_conflict_of_task foreign key (tenant_id, task_id) references outreach_tasks (tenant_id, id) on delete restrict,
  constraint outreach_conflict_is_settled_with_a_reason
    check ((state = 'open') = (settled_at is null) and (state = 'open' or btrim(reason) <> ''))
);
comment on table outreach_conflicts is 'Visits that arrived after their task had gone to another or was closed, and what was decided about them.';
create index outreach_conflicts_of_task on outreach_conflicts (tenant_id, task_id);
create index outreach_conflicts_open on outreach_conflicts (tenant_id, visit_id) where state = 'open';
create trigger outreach_conflict_notes_change before insert or update on outreach_conflicts for each row execute function app.note_change();
alter table outreach_conflicts enable row level security;
alter table outreach_conflicts force row level security;
create policy outreach_conflicts_see on outreach_conflicts for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from outreach_visits v where v.tenant_id = outreach_conflicts.tenant_id and v.id = outreach_conflicts.visit_id));
create policy outreach_conflicts_add on outreach_conflicts for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from outreach_visits v where v.tenant_id = outreach_conflicts.tenant_id and v.id = outreach_conflicts.visit_id));
create policy outreach_conflicts_settle on outreach_conflicts for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from outreach_tasks t where t.tenant_id = outreach_conflicts.tenant_id and t.id = outreach_conflicts.task_id))
  with check (tenant_id = (select app.tenant_id()));
grant select on outreach_conflicts to ansinh_user;
grant insert (tenant_id, visit_id, task_id), update (state, reason, settled_by, settled_at, version) on outreach_conflicts to ansinh_user;

-- What the door learned about the register: Social Insurance decides; nothing changes by itself.
create table outreach_proposals (
  tenant_id uuid not null,
  visit_id uuid not null,
  task_id uuid not null,
  person_id uuid,
  commune text not null,
  kind text not null constraint outreach_proposal_kind_is_known check (kind in ('died', 'moved', 'wrong-data')),
  state text not null default 'open' constraint outreach_proposal_state_is_known check (state in ('open', 'corrected', 'rejected')),
  reason text not null default '',
  settled_by text,
  settled_at timestamptz,
  version integer not null default 1,
  constraint outreach_proposals_pkey primary key (tenant_id, visit_id),
  constraint outreach_proposal_of_visit foreign key (tenant_id, visit_id) references outreach_visits (tenant_id, id) on delete restrict,
  constraint outreach_proposal_of_task foreign key (tenant_id, task_id) references outreach_tasks (tenant_id, id) on delete restrict,
  constraint outreach_proposal_about_person foreign key (tenant_id, person_id) references people (tenant_id, id) on delete set null (person_id),
  constraint outreach_proposal_is_settled_with_a_reason
    check ((state = 'open') = (settled_at is null) and (state = 'open' or btrim(reason) <> ''))
);
comment on table outreach_proposals is
  'Proposals of visits to correct the register (died, moved, wrong data). Social Insurance checks and corrects by hand, or says why not.';
create index outreach_proposals_open on outreach_proposals (tenant_id, commune) where state = 'open';
alter table outreach_proposals enable row level security;
alter table outreach_proposals force row level security;
create policy outreach_proposals_see on outreach_proposals for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from outreach_visits v where v.tenant_id = outreach_proposals.tenant_id and v.id = outreach_proposals.visit_id));
create policy outreach_proposals_add on outreach_proposals for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and exists (select from outreach_visits v where v.tenant_id = outreach_proposals.tenant_id and v.id = outreach_proposals.visit_id));
create policy outreach_proposals_settle on outreach_proposals for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.keeps_registers()))
  with check (tenant_id = (select app.tenant_id()));
grant select on outreach_proposals to ansinh_user;
grant insert (tenant_id, visit_id, task_id, person_id, commune, kind), update (state, reason, settled_by, settled_at, version)
  on outreach_proposals to ansinh_user;

create table outreach_capacities (
  tenant_id uuid not null,
  unit_key text not null,
  agency_id uuid not null,
  per_day smallint not null constraint outreach_capacity_is_sane check (per_day between 1 and 200),
  -- ISO weekdays, 1 = Monday.
  weekdays smallint[] not null constraint outreach_weekdays_are_days
    check (cardinality(weekdays) between 1 and 7 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  version integer not null default 1,
  constraint outreach_capacities_pkey primary key (tenant_id, unit_key),
  constraint outreach_capacity_of_unit foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete cascade,
  constraint outreach_capacity_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table outreach_capacities is 'How many households a collector can visit a day and on which weekdays; without a row the usual measure holds.';
alter table outreach_capacities enable row level security;
alter table outreach_capacities force row level security;
create policy outreach_capacities_see on outreach_capacities for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from measured_units u
    where u.tenant_id = outreach_capacities.tenant_id and u.key = outreach_capacities.unit_key));
create policy outreach_capacities_add on outreach_capacities for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())));
create policy outreach_capacities_change on outreach_capacities for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on outreach_capacities to ansinh_user;
grant insert (tenant_id, unit_key, agency_id, per_day, weekdays), update (per_day, weekdays, version) on outreach_capacities to ansinh_user;
