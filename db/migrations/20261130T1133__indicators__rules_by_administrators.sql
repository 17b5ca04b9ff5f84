-- Who assigns by a regulation is written when its targets are taken over, and the province's administrator does that too: the rules come
-- from the pack, not from him.
drop policy assigner_rules_add on assigner_rules;
create policy assigner_rules_add on assigner_rules for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
drop policy assigner_rules_remove on assigner_rules;
create policy assigner_rules_remove on assigner_rules for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))));
