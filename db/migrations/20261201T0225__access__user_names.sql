-- The names behind hundreds of signatures at once: asked one by one they take longer than everything that was signed.

create function app.user_names(user_ids_ uuid[]) returns table (id uuid, name text) language sql stable
  security definer set search_path = pg_catalog, public
  begin atomic
    select u.id, u.name from public.users u where u.tenant_id = app.tenant_id() and u.id = any (user_ids_);
  end;
comment on function app.user_names(uuid[]) is
  'The names of users of this tenant whose ids are known, whatever their agencies, as app.user_name() gives them one by one. Nothing can be listed with it.';
revoke all on function app.user_names(uuid[]) from public;
grant execute on function app.user_names(uuid[]) to ansinh_user, ansinh_reader;
