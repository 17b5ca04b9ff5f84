-- The same list asked of the same agency by several regulations is sent once: what else it proves besides the work it was sent for.
create table submission_proofs (
  tenant_id uuid not null,
  submission_id uuid not null,
  occurrence_id uuid not null,
  -- The list as the other regulation asks for it.
  dataset_id uuid not null,
  due_on date,
  timeliness text not null constraint proof_timeliness_is_known check (timeliness in ('none', 'on_time', 'late')),
  constraint submission_proofs_pkey primary key (tenant_id, submission_id, occurrence_id),
  constraint proof_of_submission foreign key (tenant_id, submission_id) references submissions (tenant_id, id) on delete cascade,
  constraint proof_of_occurrence foreign key (tenant_id, occurrence_id) references occurrences (tenant_id, id) on delete cascade,
  constraint proof_of_dataset foreign key (tenant_id, dataset_id) references datasets (tenant_id, id) on delete restrict
);
comment on table submission_proofs is
  'Work of other regulations that a list proves too: same number, columns, registers, purpose, period, sender, and no recipient who is not the list''s.';
create index submission_proofs_of_occurrence on submission_proofs (tenant_id, occurrence_id);
alter table submission_proofs enable row level security;
alter table submission_proofs force row level security;
create policy submission_proofs_see on submission_proofs for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_proofs.tenant_id and s.id = submission_proofs.submission_id));
create policy submission_proofs_add on submission_proofs for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and exists (select from submissions s
    where s.tenant_id = submission_proofs.tenant_id and s.id = submission_proofs.submission_id
      and ((select app.is_system()) or s.sender_agency_id = (select app.agency_id()))));
grant select on submission_proofs to ansinh_user;
grant insert (tenant_id, submission_id, occurrence_id, dataset_id, due_on, timeliness) on submission_proofs to ansinh_user;

-- Deciding on any of the work decides on the list that proves it.
create or replace function app.submissions_follow_occurrence() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  update public.submissions s set state = new.to_state, decided_by = coalesce(new.user_id::text, new.actor), decided_at = new.at,
    return_reason = case when new.to_state = 'returned' then new.reason end, version = s.version + 1
  where s.tenant_id = new.tenant_id and s.state = 'confirmed' and s.replaced_by is null
    and (s.occurrence_id = new.occurrence_id or exists (select from public.submission_proofs p
      where p.tenant_id = s.tenant_id and p.submission_id = s.id and p.occurrence_id = new.occurrence_id));
  return null;
end
$$;
