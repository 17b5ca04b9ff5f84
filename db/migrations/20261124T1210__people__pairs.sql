-- Pairs of the register that may be one person: found by linkage, joined by it when it is sure, asked of a person when it is not.

create table people_link_runs (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  started_at timestamptz not null,
  finished_at timestamptz,
  -- Version of the weights the pairs were scored with: weights are never estimated anew in silence.
  weights_version text not null,
  -- Hash of each artefact, in order: packed list, pairs, decisions, clusters. Equal hashes: nothing to do.
  artefacts jsonb not null default '{}',
  counts jsonb not null default '{}',
  constraint people_link_runs_pkey primary key (tenant_id, id)
);
comment on table people_link_runs is 'Every search of the register for people entered twice.';

create table person_pairs (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  person_a uuid not null,
  person_b uuid not null,
  run_id uuid not null,
  -- Weight of the evidence in bits: 4 means about one wrong in a thousand.
  score double precision not null,
  -- [{field, weight, level}], what each field adds or takes away.
  evidence jsonb not null default '[]',
  -- 'joined' by linkage itself; the others wait for or hold a person's decision.
  state text not null default 'open' constraint pair_state_is_known check (state in
    ('open', 'second', 'disputed', 'joined', 'same', 'different')),
  -- Part of the random sample by which the error of the automatic joining is estimated.
  sampled boolean not null default false,
  sample_verdict text constraint sample_verdict_is_known check (sample_verdict in ('same', 'different')),
  first_by text,
  first_decision text constraint first_decision_is_known check (first_decision in ('same', 'different', 'unsure')),
  second_by text,
  second_decision text constraint second_decision_is_known check (second_decision in ('same', 'different')),
  decided_at timestamptz,
  merge_id uuid,
  version integer not null default 1,
  constraint person_pairs_pkey primary key (tenant_id, id),
  constraint pair_is_asked_once unique (tenant_id, person_a, person_b),
  constraint pair_of_a foreign key (tenant_id, person_a) references people (tenant_id, id) on delete cascade,
  constraint pair_of_b foreign key (tenant_id, person_b) references people (tenant_id, id) on delete cascade,
  constraint pair_of_run foreign key (tenant_id, run_id) references people_link_runs (tenant_id, id) on delete restrict,
  constraint pair_merge_exists foreign key (tenant_id, merge_id) references person_merges (tenant_id, id) on delete set null (merge_id),
  constraint pair_is_ordered check (person_a < person_b),
  constraint second_opinion_is_another_persons check (second_by is distinct from first_by or second_by is null)
);
comment on table person_pairs is 'Two rows that may be one person, with the evidence; a decision stays and is never asked again.';
create index person_pairs_to_review on person_pairs (tenant_id, score desc, id) where state in ('open', 'second', 'disputed');
create index person_pairs_sampled on person_pairs (tenant_id, id) where sampled;

alter table people_link_runs enable row level security;
alter table people_link_runs force row level security;
create policy people_link_runs_see on people_link_runs for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.sees_registers()));
create policy people_link_runs_add on people_link_runs for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy people_link_runs_finish on people_link_runs for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant select on people_link_runs to ansinh_user;
grant insert (tenant_id, id, started_at, weights_version), update (finished_at, artefacts, counts) on people_link_runs to ansinh_user;

-- A pair is seen by whoever sees both people.
alter table person_pairs enable row level security;
alter table person_pairs force row level security;
create policy person_pairs_see on person_pairs for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers())
    or (exists (select from people p where p.tenant_id = person_pairs.tenant_id and p.id = person_pairs.person_a)
      and exists (select from people p where p.tenant_id = person_pairs.tenant_id and p.id = person_pairs.person_b))));
create policy person_pairs_add on person_pairs for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy person_pairs_decide on person_pairs for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_registers())
    or (exists (select from people p where p.tenant_id = person_pairs.tenant_id and p.id = person_pairs.person_a)
      and exists (select from people p where p.tenant_id = person_pairs.tenant_id and p.id = person_pairs.person_b))))
  with check (tenant_id = (select app.tenant_id()));
grant select on person_pairs to ansinh_user;
grant insert (tenant_id, id, person_a, person_b, run_id, score, evidence, state, sampled, merge_id),
  update (run_id, score, evidence, state, sampled, sample_verdict, first_by, first_decision, second_by, second_decision, decided_at, merge_id, version)
  on person_pairs to ansinh_user;
