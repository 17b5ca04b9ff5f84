-- Whether the figures above are being looked at: those below must know, though they do not see them.

create function app.figure_states_above(unit_key_ text, month_ date) returns setof text language sql stable
  security definer set search_path = pg_catalog, public, app as $$
  with recursive above as (
    select parent_key as key from public.measured_units where tenant_id = app.tenant_id() and key = unit_key_
    union
    select u.parent_key from public.measured_units u join above on u.key = above.key where u.tenant_id = app.tenant_id()
  )
  select s.state from public.figure_submissions s join above on s.unit_key = above.key
  where s.tenant_id = app.tenant_id() and s.month = month_
$$;
comment on function app.figure_states_above(text, date) is
  'States of the figures of a month of every unit above one. Nothing else of them is told.';
revoke all on function app.figure_states_above(text, date) from public;
grant execute on function app.figure_states_above(text, date) to ansinh_user;
