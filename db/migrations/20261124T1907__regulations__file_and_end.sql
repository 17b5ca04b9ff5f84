-- Who sees a regulation may have the file it was read from.
create index regulations_of_file on regulations (tenant_id, file_id) where file_id is not null;
create policy files_of_regulations on files for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and exists (
    select from regulations r where r.tenant_id = files.tenant_id and r.file_id = files.id));

-- A programme whose period is over is not a regulation that was ended: what the last day rests on is kept with it.
alter table regulations add column expires_by text constraint regulation_end_is_known check (expires_by in ('term', 'period'));
alter table regulations add column expires_basis text;
comment on column regulations.expires_by is 'term: the text itself says when it ends; period: the text names no end, the period it is made for does. Null: a person gave the day.';
comment on column regulations.expires_basis is 'The words and the clause the last day rests on.';
grant insert (expires_by, expires_basis), update (expires_by, expires_basis) on regulations to ansinh_user;
