-- A recipient who accepts or returns the work (from its own page, the desk, anywhere) has decided on the list that proves it.
create function app.submissions_follow_occurrence() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  update public.submissions s set state = new.to_state, decided_by = coalesce(new.user_id::text, new.actor), decided_at = new.at,
    return_reason = case when new.to_state = 'returned' then new.reason end, version = s.version + 1
  where s.tenant_id = new.tenant_id and s.occurrence_id = new.occurrence_id and s.state = 'confirmed' and s.replaced_by is null;
  return null;
end
$$;
comment on function app.submissions_follow_occurrence() is 'Keeps a list and the work it proves at the same decision, whichever page it was taken on.';
create trigger submissions_follow_decisions after insert on occurrence_events for each row
  when (new.kind in ('accept', 'return') and new.to_state in ('accepted', 'returned'))
  execute function app.submissions_follow_occurrence();
