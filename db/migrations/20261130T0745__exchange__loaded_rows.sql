-- Rows arrive by COPY, which PostgreSQL refuses on a table with row-level security (measured: through a temporary table they were written
-- twice, two thirds of the time of an import). They go into a part of submission_rows that nobody can read, change or delete by its own name:
-- whoever reads submission_rows meets the policies of submission_rows for them. What may be written is as narrow as before: background work
-- only, into its own province and the submission it works on, whichever values are sent.
create function app.loading_submission() returns uuid language sql stable parallel safe
  set search_path = pg_catalog
  return nullif(current_setting('app.loading_submission', true), '')::uuid;
comment on function app.loading_submission() is 'The submission whose rows this transaction loads, or null.';

create table submission_rows_loaded (
  constraint submission_rows_loaded_pkey primary key (tenant_id, submission_id, row_no)
) inherits (submission_rows);
comment on table submission_rows_loaded is
  'The part of submission_rows that COPY writes to: read through submission_rows alone. Province and submission are of the transaction, never of the data.';
-- The settings as they are: any function around them would be called once a row.
alter table submission_rows_loaded
  alter column tenant_id set default current_setting('app.tenant_id')::uuid,
  alter column submission_id set default current_setting('app.loading_submission')::uuid;
grant insert (row_no, key, values, ok) on submission_rows_loaded to ansinh_user;

create function app.only_background_loads() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if not app.is_system() or app.tenant_id() is null or app.loading_submission() is null then
    raise insufficient_privilege using message = 'only background work loads rows, for one submission';
  end if;
  return null;
end
$$;
comment on function app.only_background_loads() is 'Stands for the policy of submission_rows on what is added, once a statement.';
create trigger submission_rows_loaded_by_background before insert on submission_rows_loaded
  for each statement execute function app.only_background_loads();
