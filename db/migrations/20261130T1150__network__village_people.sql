-- A village that another organisation looks after is not without anybody. How many people a village has is known to all; who they are is not.
create policy network_areas_owner on network_areas for select to ansinh_owner using (true);

create function app.village_people(day_ date) returns table (village_key text, collectors integer, collaborators integer) language sql stable
  security definer set search_path = pg_catalog, public, app
  as $$
    select r.village_key, count(*) filter (where u.kind = 'collector')::integer, count(*) filter (where u.kind = 'collaborator')::integer
    from public.network_areas r join public.measured_units u on u.tenant_id = r.tenant_id and u.key = r.unit_key
    where r.tenant_id = app.tenant_id() and r.valid @> day_ and u.valid @> day_
    group by r.village_key
  $$;
comment on function app.village_people(date) is 'How many people of all organisations look after each village on a day: numbers, never persons.';
revoke all on function app.village_people(date) from public;
grant execute on function app.village_people(date) to ansinh_user;
