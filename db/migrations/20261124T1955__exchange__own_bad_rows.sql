-- The rows that were not stated outlive the confirmation, so that the sender can take them back and correct them: nobody else sees them.
drop policy submission_rows_see on submission_rows;
create policy submission_rows_see on submission_rows for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id())
  and ((select app.is_system())
    or (ok and ((select app.sees_province()) or submission_id in (select s.id from submissions s where s.tenant_id = (select app.tenant_id()))))
    or (not ok and submission_id in (select s.id from submissions s where s.tenant_id = (select app.tenant_id())
      and s.sender_agency_id = (select app.agency_id())))));
comment on column submission_rows.ok is 'False: an issue keeps it from being stated; seen by its sender alone.';

-- A sender forgets how the columns of his files were read; the header is kept so that he knows which file it was.
create policy column_mappings_forget on column_mappings for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or agency_id = (select app.agency_id())));
alter table column_mappings add column file_columns jsonb not null default '[]';
comment on column column_mappings.file_columns is 'The columns of the file that was confirmed, as [{index, header, samples}].';
grant insert (file_columns), update (file_columns), delete on column_mappings to ansinh_user;
