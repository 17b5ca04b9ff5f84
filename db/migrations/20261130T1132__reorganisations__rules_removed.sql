-- A rule for one agency can be taken back while the decision is not switched on: the general rule counts for it again.
create policy reorganisation_rules_remove on reorganisation_rules for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and agency_code <> ''
    and ((select app.is_system()) or (select app.has_role('province-admin'))));
grant delete on reorganisation_rules to ansinh_user;
