-- When the copy of a person is wiped from a task that ended long ago, what was noted and photographed at the door goes with it: it names the
-- same person. That somebody was there, when and with what outcome stays, for the results are counted from it.

create policy outreach_visits_wipe on outreach_visits for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()) and exists (select from outreach_tasks t
    where t.tenant_id = outreach_visits.tenant_id and t.id = outreach_visits.task_id and t.wiped_at is not null))
  with check (tenant_id = (select app.tenant_id()) and note = '');
grant update (note) on outreach_visits to ansinh_user;

create policy outreach_photos_wipe on outreach_photos for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()) and exists (select from outreach_visits v
    join outreach_tasks t on t.tenant_id = v.tenant_id and t.id = v.task_id
    where v.tenant_id = outreach_photos.tenant_id and v.id = outreach_photos.visit_id and t.wiped_at is not null));
grant delete on outreach_photos to ansinh_user;

-- Only files that are photos of such a visit; every other file stays for good.
create policy files_wipe on files for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system()) and exists (select from outreach_photos p
    join outreach_visits v on v.tenant_id = p.tenant_id and v.id = p.visit_id
    join outreach_tasks t on t.tenant_id = v.tenant_id and t.id = v.task_id
    where p.tenant_id = files.tenant_id and p.file_id = files.id and t.wiped_at is not null));
grant delete on files to ansinh_user;
