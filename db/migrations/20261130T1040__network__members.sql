-- Who the people of the collection network are, and which of them is the one signed in. Units (organisation, point, collector,
-- collaborator) are measured units already: targets and figures hang on them.

alter table user_roles drop constraint user_role_is_known;
alter table user_roles add constraint user_role_is_known check
  (role in ('operator', 'focal-point', 'approver', 'agency-admin', 'province-admin', 'auditor', 'leader', 'collector'));

create table network_members (
  tenant_id uuid not null,
  unit_key text not null,
  -- The organisation of the directory the person works for, repeated so that row policies need not climb.
  agency_id uuid not null,
  user_id uuid,
  phone text,
  version integer not null default 1,
  constraint network_members_pkey primary key (tenant_id, unit_key),
  constraint network_member_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint network_member_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict,
  constraint network_member_user_of_agency foreign key (tenant_id, user_id, agency_id) references users (tenant_id, id, agency_id) on delete restrict,
  constraint network_member_user_is_one_person unique (tenant_id, user_id)
);
comment on table network_members is 'People of the collection network: the unit each of them is, the organisation he works for, and the account he signs in with.';
create index network_members_of_agency on network_members (tenant_id, agency_id);

create function app.is_only_collector() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.roles', true) = 'collector', false);
comment on function app.is_only_collector() is
  'True for a collector or collaborator at the door: of his organisation''s work he sees only his own and that of those under him.';

alter table network_members enable row level security;
alter table network_members force row level security;
create policy network_members_see on network_members for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or agency_id = (select app.agency_id())
    or exists (select from measured_units u where u.tenant_id = network_members.tenant_id and u.key = network_members.unit_key
      and u.commune_key in (select app.own_units()))));
create policy network_members_add on network_members for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())));
create policy network_members_change on network_members for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and ((select app.is_system()) or (select app.sees_network()) or agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on network_members to ansinh_user;
grant insert (tenant_id, unit_key, agency_id, user_id, phone), update (agency_id, user_id, phone, version) on network_members to ansinh_user;

create function app.own_network_units() returns setof text language sql stable
  begin atomic
    with recursive own (key) as (
      select m.unit_key from network_members m
      where m.tenant_id = (select app.tenant_id()) and m.user_id = (select app.user_id())
      union
      select u.key from measured_units u join own on u.parent_key = own.key
      where u.tenant_id = (select app.tenant_id())
    )
    select key from own;
  end;
comment on function app.own_network_units() is
  'Keys of the network''s unit the signed-in person is, and of those under it. Row policies on the network''s work: agency_id = (select app.agency_id()) and (not (select app.is_only_collector()) or unit_key in (select app.own_network_units())).';
