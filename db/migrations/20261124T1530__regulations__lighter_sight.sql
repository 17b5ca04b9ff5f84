-- A policy "for all" is asked at every reading too, beside the one that says who sees: each list of duties then read the regulations
-- twice. Who may change is asked at changes only; whoever may change a regulation sees it by the first policy already.
do $$
declare
  part record;
begin
  for part in select * from (values
      ('provisions', 'regulation_id'),
      ('annexes', 'regulation_id'),
      ('duties', 'regulation_id'),
      ('provision_relations', 'new_regulation_id'),
      ('regulation_effects', 'regulation_id')
    ) as parts (name, key)
  loop
    execute format('drop policy %I on %I', part.name || '_work', part.name);
    execute format($p$create policy %1$I on %2$I for insert to ansinh_user with check (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %2$I.tenant_id and r.id = %2$I.%3$I
        and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))$p$,
      part.name || '_add', part.name, part.key);
    execute format($p$create policy %1$I on %2$I for update to ansinh_user using (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %2$I.tenant_id and r.id = %2$I.%3$I
        and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))
      with check (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %2$I.tenant_id and r.id = %2$I.%3$I
        and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))$p$,
      part.name || '_change', part.name, part.key);
    execute format($p$create policy %1$I on %2$I for delete to ansinh_user using (tenant_id = (select app.tenant_id())
      and exists (select from regulations r where r.tenant_id = %2$I.tenant_id and r.id = %2$I.%3$I
        and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))$p$,
      part.name || '_remove', part.name, part.key);
  end loop;
end
$$;

drop policy duty_parties_work on duty_parties;
create policy duty_parties_add on duty_parties for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and exists (
    select from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id
      and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))));
create policy duty_parties_change on duty_parties for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (
    select from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id
      and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))))
  with check (tenant_id = (select app.tenant_id()) and exists (
    select from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id
      and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))));
create policy duty_parties_remove on duty_parties for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (
    select from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where d.tenant_id = duty_parties.tenant_id and d.id = duty_parties.duty_id
      and ((select app.sees_province()) or r.owner_agency_id = (select app.agency_id()))));
