-- People and lists in preparation go to the agency that takes over when an agency ends. Only the system and the province's administrator
-- may move a person; an agency's own administrator may not send one away.
alter table user_roles drop constraint user_role_of_user,
  add constraint user_role_of_user foreign key (tenant_id, user_id, agency_id) references users (tenant_id, id, agency_id)
    on update cascade on delete cascade;
alter table user_credentials drop constraint credentials_of_user,
  add constraint credentials_of_user foreign key (tenant_id, user_id, agency_id) references users (tenant_id, id, agency_id)
    on update cascade on delete cascade;
create policy users_stay on users as restrictive for update to ansinh_user using (true)
  with check ((select app.is_system()) or (select app.has_role('province-admin')) or agency_id = (select app.agency_id()));
grant update (agency_id) on users to ansinh_user;
grant update (sender_agency_id) on submissions to ansinh_user;
create policy submissions_stay on submissions as restrictive for update to ansinh_user using (true)
  with check ((select app.is_system()) or sender_agency_id = (select app.agency_id()) or (select app.agency_id()) = any (recipient_ids));
