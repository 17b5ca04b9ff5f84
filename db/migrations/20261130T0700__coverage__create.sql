-- Actuals: what agencies state month by month, two agencies stating it differently, and figures ready to be read. Statements are never
-- rewritten: a correction is a new version. Ready figures follow in the same transaction, so nothing waits for a night.

create table figure_submissions (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  unit_key text not null,
  month date not null constraint figure_month_is_its_first_day check (extract(day from month) = 1),
  agency_id uuid not null,
  source text not null constraint figure_source_is_known check (source in ('typed', 'import', 'register', 'estimate')),
  as_of date not null,
  estimated boolean not null default false,
  due_on date,
  state text not null default 'draft' constraint figure_state_is_known
    check (state in ('draft', 'submitted', 'approved', 'accepted', 'returned')),
  version integer not null default 1 constraint figure_version_is_positive check (version > 0),
  replaces uuid,
  reason text not null default '',
  returned_for text not null default '',
  provenance jsonb not null default '{}' constraint figure_provenance_is_an_object check (jsonb_typeof(provenance) = 'object'),
  row_version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  submitted_by text,
  submitted_at timestamptz,
  approved_by text,
  approved_at timestamptz,
  accepted_by text,
  accepted_at timestamptz,
  constraint figure_submissions_pkey primary key (tenant_id, id),
  constraint figure_submission_version_is_once unique (tenant_id, unit_key, month, agency_id, version),
  constraint figure_submission_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint figure_submission_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint figure_submission_replaces_one foreign key (tenant_id, replaces) references figure_submissions (tenant_id, id) on delete restrict,
  constraint figure_correction_has_a_reason check (replaces is null or btrim(reason) <> '')
);
comment on table figure_submissions is
  'What one agency states for a unit and what lies below it for one month. Two steps: the own head approves, the level above accepts. A correction is a new version with its reason.';
comment on column figure_submissions.as_of is 'The day the figures are as of; provenance says how they came: file, register, formula.';
create unique index figure_submission_open_is_one on figure_submissions (tenant_id, unit_key, month, agency_id) where state <> 'accepted';
create index figure_submissions_by_month on figure_submissions (tenant_id, month, unit_key);
alter table figure_submissions enable row level security;
alter table figure_submissions force row level security;
-- A draft is its agency's own. What was taken over is known to all as a statement; its numbers are the cells', unit by unit.
create policy figure_submissions_see on figure_submissions for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())
    or (state = 'accepted' and unit_key !~ '^u:')
    or (state <> 'draft' and unit_key in (select app.seen_units()))));
create policy figure_submissions_add on figure_submissions for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (agency_id = (select app.agency_id()) and unit_key in (select app.seen_units()))));
create policy figure_submissions_change on figure_submissions for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())
    or (state <> 'draft' and unit_key in (select app.seen_units()) and ((select app.sees_all_areas()) or exists (
      select from measured_units u where u.tenant_id = figure_submissions.tenant_id and u.key = figure_submissions.unit_key
        and u.parent_key in (select app.own_units()))))))
  with check (tenant_id = (select app.tenant_id()));
create policy figure_submissions_owner on figure_submissions for select to ansinh_owner using (true);
grant select on figure_submissions to ansinh_user;
grant insert (tenant_id, id, unit_key, month, agency_id, source, as_of, estimated, due_on, state, version, replaces, reason, provenance,
    created_by, created_at, submitted_by, submitted_at, approved_by, approved_at, accepted_by, accepted_at),
  update (source, as_of, estimated, due_on, state, reason, returned_for, provenance, row_version, submitted_by, submitted_at, approved_by,
    approved_at, accepted_by, accepted_at) on figure_submissions to ansinh_user;

create table figure_cells (
  tenant_id uuid not null,
  unit_key text not null,
  series text not null,
  month date not null,
  submission_id uuid not null,
  value bigint not null constraint figure_is_not_negative check (value >= 0),
  counts boolean not null default false,
  constraint figure_cells_pkey primary key (tenant_id, unit_key, month, series, submission_id),
  constraint figure_cell_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint figure_cell_series_exists foreign key (tenant_id, series) references indicators (tenant_id, code) on delete restrict,
  constraint figure_cell_of_submission foreign key (tenant_id, submission_id) references figure_submissions (tenant_id, id) on delete restrict
);
comment on table figure_cells is
  'One number of a submission. counts: of all statements about this unit, series and month this is the one that boards show.';
create index figure_cells_by_submission on figure_cells (tenant_id, submission_id);
create unique index figure_that_counts_is_one on figure_cells (tenant_id, unit_key, month, series) where counts;
alter table figure_cells enable row level security;
alter table figure_cells force row level security;
create policy figure_cells_see on figure_cells for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (unit_key in (select app.seen_units())
    and exists (select from figure_submissions s where s.tenant_id = figure_cells.tenant_id and s.id = figure_cells.submission_id))));
create policy figure_cells_add on figure_cells for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not counts and ((select app.is_system()) or (unit_key in (select app.seen_units())
    and exists (select from figure_submissions s where s.tenant_id = figure_cells.tenant_id and s.id = figure_cells.submission_id
      and s.agency_id = (select app.agency_id()) and s.state in ('draft', 'returned')))));
create policy figure_cells_remove on figure_cells for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not counts
    and exists (select from figure_submissions s where s.tenant_id = figure_cells.tenant_id and s.id = figure_cells.submission_id
      and ((select app.is_system()) or s.agency_id = (select app.agency_id())) and s.state in ('draft', 'returned')));
create policy figure_cells_owner_sees on figure_cells for select to ansinh_owner using (true);
create policy figure_cells_owner_counts on figure_cells for update to ansinh_owner using (true) with check (true);
grant select, delete on figure_cells to ansinh_user;
grant insert (tenant_id, unit_key, series, month, submission_id, value) on figure_cells to ansinh_user;

create table figure_differences (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  unit_key text not null,
  series text not null,
  month date not null,
  counted_id uuid not null,
  counted_value bigint not null,
  other_id uuid not null,
  other_value bigint not null,
  state text not null default 'open' constraint figure_difference_state_is_known check (state in ('open', 'settled')),
  chosen_id uuid,
  reason text not null default '',
  settled_by text,
  settled_at timestamptz,
  row_version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint figure_differences_pkey primary key (tenant_id, id),
  constraint figure_difference_is_told_once unique (tenant_id, unit_key, month, series, other_id),
  constraint figure_difference_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint figure_difference_counted_exists foreign key (tenant_id, counted_id) references figure_submissions (tenant_id, id) on delete restrict,
  constraint figure_difference_other_exists foreign key (tenant_id, other_id) references figure_submissions (tenant_id, id) on delete restrict,
  constraint figure_difference_settled_has_a_reason
    check ((state = 'open') or (btrim(reason) <> '' and chosen_id in (counted_id, other_id) and settled_at is not null))
);
comment on table figure_differences is
  'Two agencies stated one figure differently. The first goes on counting until a person chooses, with the reason.';
create index figure_differences_open on figure_differences (tenant_id, month, unit_key) where state = 'open';
alter table figure_differences enable row level security;
alter table figure_differences force row level security;
create policy figure_differences_see on figure_differences for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or unit_key in (select app.seen_units())));
create policy figure_differences_settle on figure_differences for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.sees_all_areas())))
  with check (tenant_id = (select app.tenant_id()));
create policy figure_differences_owner_sees on figure_differences for select to ansinh_owner using (true);
create policy figure_differences_owner_adds on figure_differences for insert to ansinh_owner with check (true);
grant select on figure_differences to ansinh_user;
grant update (state, chosen_id, reason, settled_by, settled_at, row_version) on figure_differences to ansinh_user;

create table figure_years (
  tenant_id uuid not null,
  unit_key text not null,
  series text not null,
  year smallint not null,
  months bigint[] not null,
  own bigint[] not null,
  summed bigint[] not null,
  counted smallint[] not null,
  late smallint[] not null,
  own_estimated integer not null default 0,
  summed_estimated integer not null default 0,
  as_of date,
  updated_at timestamptz not null default now(),
  constraint figure_years_pkey primary key (tenant_id, unit_key, series, year),
  constraint figure_year_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict
);
comment on table figure_years is
  'Ready figures, twelve months a row: own where the unit''s figure was stated, summed of its parts (counted: how many had one), months: what counts. Written by app.recount_figures only.';
comment on column figure_years.own_estimated is 'Bit n (1 for January) is set where the month was stated as an estimate; summed_estimated: where the sum rests on one.';
comment on column figure_years.late is 'Days after its term, month by month.';
create index figure_years_by_series on figure_years (tenant_id, series, year, unit_key);
alter table figure_years enable row level security;
alter table figure_years force row level security;
create policy figure_years_see on figure_years for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or unit_key in (select app.seen_units())));
create policy figure_years_owner on figure_years for all to ansinh_owner using (true) with check (true);
grant select on figure_years to ansinh_user;

create policy measured_units_owner on measured_units for select to ansinh_owner using (true);

create function app.adds_up(kind_ text, parent_kind_ text) returns boolean language sql immutable parallel safe
  return kind_ in ('district', 'commune', 'village') or parent_kind_ in ('organisation', 'point', 'collector');
comment on function app.adds_up(text, text) is
  'Whether a unit''s people are part of its parent''s. Territories add up, and so does the network below an organisation; an organisation works in an area whose people the area counts already.';

create function app.twelve() returns bigint[] language sql immutable parallel safe return array_fill(null::bigint, array[12]);
comment on function app.twelve() is 'A year without figures.';

create function app.estimated_months(own_ bigint[], own_estimated_ integer, summed_estimated_ integer) returns integer
  language sql immutable parallel safe
  return (select coalesce(sum(case when own_[m] is null then summed_estimated_ & (1 << m) else own_estimated_ & (1 << m) end), 0)::integer
    from generate_series(1, 12) m);
comment on function app.estimated_months(bigint[], integer, integer) is 'Bits of the months in which what counts rests on an estimate.';

create function app.roll_up_figures(unit_keys_ text[], year_ integer) returns integer language plpgsql
  security definer set search_path = pg_catalog, public, app as $$
declare
  tenant_ uuid := app.tenant_id();
  parents_ text[] := unit_keys_;
  touched_ integer := 0;
begin
  -- From level to level: a unit that also has its own figures is summed again once those below it are.
  loop
    select coalesce(array_agg(distinct p.key), '{}') into parents_
      from public.measured_units u join public.measured_units p on p.tenant_id = tenant_ and p.key = u.parent_key
      where u.tenant_id = tenant_ and u.key = any (parents_) and app.adds_up(u.kind, p.kind);
    exit when parents_ = '{}';
    touched_ := touched_ + cardinality(parents_);
    insert into public.figure_years as f (tenant_id, unit_key, series, year, months, own, summed, counted, late, summed_estimated, as_of)
    select tenant_, s.parent_key, s.series, year_, s.summed, app.twelve(), s.summed, s.counted, app.twelve()::smallint[], s.estimated, s.as_of
    from (
      select u.parent_key, y.series,
        array[sum(y.months[1]), sum(y.months[2]), sum(y.months[3]), sum(y.months[4]), sum(y.months[5]), sum(y.months[6]), sum(y.months[7]),
          sum(y.months[8]), sum(y.months[9]), sum(y.months[10]), sum(y.months[11]), sum(y.months[12])]::bigint[] as summed,
        array[count(y.months[1]), count(y.months[2]), count(y.months[3]), count(y.months[4]), count(y.months[5]), count(y.months[6]),
          count(y.months[7]), count(y.months[8]), count(y.months[9]), count(y.months[10]), count(y.months[11]),
          count(y.months[12])]::smallint[] as counted,
        bit_or(app.estimated_months(y.own, y.own_estimated, y.summed_estimated)) as estimated, max(y.as_of) as as_of
      from public.measured_units u
      join public.measured_units p on p.tenant_id = tenant_ and p.key = u.parent_key
      join public.figure_years y on y.tenant_id = tenant_ and y.unit_key = u.key and y.year = year_
      where u.tenant_id = tenant_ and u.parent_key = any (parents_) and app.adds_up(u.kind, p.kind)
      group by u.parent_key, y.series
    ) s
    on conflict (tenant_id, unit_key, series, year) do update set
      summed = excluded.summed, counted = excluded.counted, summed_estimated = excluded.summed_estimated,
      as_of = greatest(f.as_of, excluded.as_of), updated_at = now(),
      months = (select array_agg(coalesce(f.own[m], excluded.summed[m]) order by m) from generate_series(1, 12) m);
  end loop;
  return touched_;
end
$$;
comment on function app.roll_up_figures(text[], integer) is
  'Sums a year anew in everything above the given units; returns how many units that were. Any caller: it only repeats what the parts say.';
revoke all on function app.roll_up_figures(text[], integer) from public;

create function app.recount_figures(unit_keys_ text[], year_ integer, first_ integer, last_ integer) returns integer language plpgsql
  security definer set search_path = pg_catalog, public, app as $$
declare
  tenant_ uuid := app.tenant_id();
  months_ integer := ((1 << (last_ + 1)) - 1) & ~((1 << first_) - 1);
begin
  -- One recount a province at a time, or two sums would miss each other's parts.
  perform pg_advisory_xact_lock(hashtextextended('figures:' || tenant_, 0));
  -- A correction may leave out what was stated before: nothing is stated then.
  update public.figure_years f set own_estimated = own_estimated & ~months_, updated_at = now(),
      own = own[1:first_ - 1] || array_fill(null::bigint, array[last_ - first_ + 1]) || own[last_ + 1:12],
      months = months[1:first_ - 1] || summed[first_:last_] || months[last_ + 1:12]
    where tenant_id = tenant_ and unit_key = any (unit_keys_) and year = year_
      and own[first_:last_] <> array_fill(null::bigint, array[last_ - first_ + 1])
      and not exists (select from public.figure_cells c where c.tenant_id = tenant_ and c.unit_key = f.unit_key and c.series = f.series and c.counts
        and c.month between make_date(year_, first_, 1) and make_date(year_, last_, 1));
  insert into public.figure_years as f (tenant_id, unit_key, series, year, months, own, summed, counted, late, own_estimated, as_of)
  select tenant_, s.unit_key, s.series, year_, s.own, s.own, app.twelve(), array_fill(0::smallint, array[12]), s.late, s.estimated, s.as_of
  from (
    select c.unit_key, c.series,
      array(select max(x.value) from generate_series(1, 12) m left join unnest(array_agg(c.value), array_agg(c.month)) as x(value, month)
        on extract(month from x.month) = m group by m order by m) as own,
      array(select max(x.late) from generate_series(1, 12) m left join
        unnest(array_agg(greatest(0, (s.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date - s.due_on)::smallint), array_agg(c.month)) as x(late, month)
        on extract(month from x.month) = m group by m order by m) as late,
      bit_or(case when s.estimated then 1 << extract(month from c.month)::integer else 0 end) as estimated, max(s.as_of) as as_of
    from public.figure_cells c
    join public.figure_submissions s on s.tenant_id = c.tenant_id and s.id = c.submission_id
    where c.tenant_id = tenant_ and c.counts and c.unit_key = any (unit_keys_)
      and c.month between make_date(year_, first_, 1) and make_date(year_, last_, 1)
    group by c.unit_key, c.series
  ) s
  on conflict (tenant_id, unit_key, series, year) do update set
    own = f.own[1:first_ - 1] || excluded.own[first_:last_] || f.own[last_ + 1:12],
    late = f.late[1:first_ - 1] || excluded.late[first_:last_] || f.late[last_ + 1:12],
    own_estimated = (f.own_estimated & ~months_) | excluded.own_estimated,
    as_of = greatest(f.as_of, excluded.as_of), updated_at = now(),
    months = (select array_agg(coalesce(case when m between first_ and last_ then excluded.own[m] else f.own[m] end, f.summed[m]) order by m)
      from generate_series(1, 12) m);
  return app.roll_up_figures(unit_keys_, year_);
end
$$;
comment on function app.recount_figures(text[], integer, integer, integer) is
  'Makes the ready figures of units follow the statements that count, for months of one year, and those of everything above them; returns how many units above.';
revoke all on function app.recount_figures(text[], integer, integer, integer) from public;
grant execute on function app.recount_figures(text[], integer, integer, integer) to ansinh_user;

create function app.take_over_figures(submission_ uuid) returns integer language plpgsql
  security definer set search_path = pg_catalog, public, app as $$
declare
  tenant_ uuid := app.tenant_id();
  taken_ record;
  keys_ text[];
  month_ integer;
begin
  select * into strict taken_ from public.figure_submissions where tenant_id = tenant_ and id = submission_ and state = 'accepted';
  perform pg_advisory_xact_lock(hashtextextended('figures:' || tenant_, 0));
  -- What the agency said before no longer counts, also where the correction says nothing.
  update public.figure_cells c set counts = false
    from public.figure_submissions s
    where c.tenant_id = tenant_ and c.month = taken_.month and c.counts and s.tenant_id = tenant_ and s.id = c.submission_id
      and s.id <> submission_ and s.unit_key = taken_.unit_key and s.month = taken_.month and s.agency_id = taken_.agency_id;
  insert into public.figure_differences (tenant_id, unit_key, series, month, counted_id, counted_value, other_id, other_value)
    select tenant_, c.unit_key, c.series, c.month, o.submission_id, o.value, c.submission_id, c.value
    from public.figure_cells c
    join public.figure_cells o on o.tenant_id = tenant_ and o.unit_key = c.unit_key and o.month = c.month and o.series = c.series and o.counts
      and o.submission_id <> c.submission_id and o.value <> c.value
    where c.tenant_id = tenant_ and c.submission_id = submission_
    on conflict do nothing;
  update public.figure_cells c set counts = true
    where c.tenant_id = tenant_ and c.submission_id = submission_ and not c.counts
      and not exists (select from public.figure_cells o where o.tenant_id = tenant_ and o.unit_key = c.unit_key and o.month = c.month
        and o.series = c.series and o.counts);
  select coalesce(array_agg(distinct c.unit_key), '{}') into keys_ from public.figure_cells c
    join public.figure_submissions s on s.tenant_id = tenant_ and s.id = c.submission_id
    where c.tenant_id = tenant_ and c.submission_id in (submission_, taken_.replaces);
  month_ := extract(month from taken_.month);
  return app.recount_figures(keys_, extract(year from taken_.month)::integer, month_, month_);
end
$$;
comment on function app.take_over_figures(uuid) is
  'Makes an accepted submission count, notes where another agency said otherwise, and brings every figure above up to date; returns how many units above.';
revoke all on function app.take_over_figures(uuid) from public;
grant execute on function app.take_over_figures(uuid) to ansinh_user;

create function app.choose_figure(difference_ uuid) returns integer language plpgsql
  security definer set search_path = pg_catalog, public, app as $$
declare
  tenant_ uuid := app.tenant_id();
  settled_ record;
begin
  select * into strict settled_ from public.figure_differences where tenant_id = tenant_ and id = difference_ and state = 'settled';
  update public.figure_cells c set counts = false
    where c.tenant_id = tenant_ and c.unit_key = settled_.unit_key and c.month = settled_.month and c.series = settled_.series and c.counts
      and c.submission_id <> settled_.chosen_id;
  update public.figure_cells c set counts = true
    where c.tenant_id = tenant_ and c.unit_key = settled_.unit_key and c.month = settled_.month and c.series = settled_.series
      and c.submission_id = settled_.chosen_id;
  return app.recount_figures(array[settled_.unit_key], extract(year from settled_.month)::integer,
    extract(month from settled_.month)::integer, extract(month from settled_.month)::integer);
end
$$;
comment on function app.choose_figure(uuid) is
  'Makes the statement that a settled difference chose count; returns how many units above changed. An open difference is an error.';
revoke all on function app.choose_figure(uuid) from public;
grant execute on function app.choose_figure(uuid) to ansinh_user;
