-- A collector writes a receipt for an entry of a monthly list that he does not see as a row: where the person lives is taken from it.
create policy list_entries_of_receipts on list_entries for select to ansinh_owner using (true);
create function app.receipt_place(entry uuid) returns table (commune text, village_key text, person_id uuid) language sql stable
  security definer set search_path = pg_catalog, public, app as $$
    select e.commune, e.village_key, e.person_id from list_entries e where e.tenant_id = app.tenant_id() and e.id = entry
  $$;
comment on function app.receipt_place(uuid) is
  'Commune, village and person of an entry of a monthly list, for the receipt that answers it: keys, no name.';
revoke all on function app.receipt_place(uuid) from public;
grant execute on function app.receipt_place(uuid) to ansinh_user;
