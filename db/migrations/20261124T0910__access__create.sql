-- Who may sign in, for which agency, with which roles, and where they are signed in. What administrators may change
-- (users, user_roles) is kept apart from what proves a person (user_credentials, sessions), which only the person's own
-- calls reach, in the 'platform' scope.

create table users (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  username text not null constraint username_is_unique unique
    constraint username_is_plain check (username ~ '^[a-z0-9][a-z0-9._@-]*$'),
  name text not null constraint user_name_is_not_blank check (btrim(name) <> ''),
  email text constraint user_email_is_lower_case check (email = lower(email)),
  territory_code text,
  disabled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint users_pkey primary key (tenant_id, id),
  -- The agency side of the roles' and credentials' foreign keys.
  constraint user_in_agency unique (tenant_id, id, agency_id),
  constraint user_agency_exists foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table users is 'A person of an agency who may sign in. Never deleted: what he did keeps his name. The user name is unique in the installation.';
comment on column users.territory_code is 'The part of the agency''s sight this person is limited to; null = all of it.';
create index users_by_agency on users (tenant_id, agency_id);
create index users_by_email on users (email) where email is not null;

create table user_roles (
  tenant_id uuid not null,
  user_id uuid not null,
  role text not null constraint user_role_is_known check
    (role in ('operator', 'focal-point', 'approver', 'agency-admin', 'province-admin', 'auditor', 'leader')),
  agency_id uuid not null,
  constraint user_roles_pkey primary key (tenant_id, user_id, role),
  constraint user_role_of_user foreign key (tenant_id, user_id, agency_id) references users (tenant_id, id, agency_id) on delete cascade
);
comment on table user_roles is 'Roles of a user. The agency is repeated so that row policies need not look at users.';
create index user_roles_by_role on user_roles (tenant_id, role);

-- Row policies of one table cannot read that table under row-level security, so the owner may.
alter table user_roles enable row level security;
alter table user_roles force row level security;
create policy user_roles_owner on user_roles for select to ansinh_owner using (true);
create function app.holds_province_role(user_id_ uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog, public
  return exists (select from public.user_roles where tenant_id = app.tenant_id() and user_id = user_id_
    and role in ('province-admin', 'auditor', 'leader'));
comment on function app.holds_province_role(uuid) is
  'True for a user of this tenant whose roles reach beyond his agency; an agency administrator may not touch such a user.';
revoke all on function app.holds_province_role(uuid) from public;
grant execute on function app.holds_province_role(uuid) to ansinh_user;

create function app.administers(user_id_ uuid, agency_id_ uuid) returns boolean language sql stable
  return app.is_system() or app.has_role('province-admin')
    or (app.has_role('agency-admin') and agency_id_ = app.agency_id() and not app.holds_province_role(user_id_));
comment on function app.administers(uuid, uuid) is 'True if the acting person administers this user of this agency.';
revoke all on function app.administers(uuid, uuid) from public;
grant execute on function app.administers(uuid, uuid) to ansinh_user;

create policy user_roles_see on user_roles for select to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or agency_id = (select app.agency_id()))));
create policy user_roles_give on user_roles for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id)
    and ((select app.is_system()) or (select app.has_role('province-admin')) or role not in ('province-admin', 'auditor', 'leader')));
create policy user_roles_take on user_roles for delete to ansinh_user
  using (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id));
grant select, delete on user_roles to ansinh_user;
grant insert (tenant_id, user_id, role, agency_id) on user_roles to ansinh_user;

alter table users enable row level security;
alter table users force row level security;
create policy users_owner on users for select to ansinh_owner using (true);
create policy users_see on users for select to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or agency_id = (select app.agency_id()))));
create policy users_add on users for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('province-admin'))
    or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id()))));
create policy users_change on users for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and app.administers(id, agency_id))
  with check (tenant_id = (select app.tenant_id()));
grant select on users to ansinh_user;
grant insert (tenant_id, id, agency_id, username, name, email, territory_code),
  update (name, email, territory_code, disabled_at, version) on users to ansinh_user;

create function app.user_name(user_id_ uuid) returns text language sql stable
  security definer set search_path = pg_catalog, public
  return (select name from public.users where tenant_id = app.tenant_id() and id = user_id_);
comment on function app.user_name(uuid) is
  'The name of one user of this tenant, whatever his agency: what a time line shows of people of other agencies. Nothing can be listed with it.';
revoke all on function app.user_name(uuid) from public;
grant execute on function app.user_name(uuid) to ansinh_user, ansinh_reader;

create table user_credentials (
  tenant_id uuid not null,
  user_id uuid not null,
  agency_id uuid not null,
  password_hash text not null,
  must_change_password boolean not null,
  password_changed_at timestamptz,
  -- Sessions begun before this instant are over.
  sessions_valid_from timestamptz not null default '-infinity',
  totp_secret bytea,
  totp_enabled_at timestamptz,
  totp_last_step bigint,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  last_sign_in_at timestamptz,
  constraint user_credentials_pkey primary key (tenant_id, user_id),
  constraint credentials_of_user foreign key (tenant_id, user_id, agency_id) references users (tenant_id, id, agency_id) on delete cascade,
  constraint totp_needs_a_secret check (totp_enabled_at is null or totp_secret is not null)
);
comment on table user_credentials is 'What proves a person. password_hash: argon2id; totp_secret: sealed with the tenant''s key, pending until totp_enabled_at.';
alter table user_credentials enable row level security;
alter table user_credentials force row level security;
create policy user_credentials_see on user_credentials for select to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id)));
create policy user_credentials_add on user_credentials for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id));
create policy user_credentials_change on user_credentials for update to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and app.administers(user_id, agency_id)))
  with check ((select app.is_platform()) or tenant_id = (select app.tenant_id()));
grant select on user_credentials to ansinh_user;
grant insert (tenant_id, user_id, agency_id, password_hash, must_change_password),
  update (password_hash, must_change_password, password_changed_at, sessions_valid_from, totp_secret, totp_enabled_at, totp_last_step,
    failed_attempts, locked_until, last_sign_in_at) on user_credentials to ansinh_user;

create table user_preferences (
  tenant_id uuid not null,
  user_id uuid not null,
  language text not null constraint user_language_is_known check (language in ('vi', 'en')),
  constraint user_preferences_pkey primary key (tenant_id, user_id),
  constraint preferences_of_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
comment on table user_preferences is 'What a person chose for himself. No row: Vietnamese.';
alter table user_preferences enable row level security;
alter table user_preferences force row level security;
create policy user_preferences_see on user_preferences for select to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or user_id = (select app.user_id()))));
create policy user_preferences_add on user_preferences for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
create policy user_preferences_change on user_preferences for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()))
  with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
grant select on user_preferences to ansinh_user;
grant insert (tenant_id, user_id, language), update (language) on user_preferences to ansinh_user;

create table sessions (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  token_hash bytea not null constraint session_token_is_unique unique,
  method text not null constraint session_method_is_known check (method in ('password', 'sso')),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ends_at timestamptz not null,
  revoked_at timestamptz,
  ip text,
  user_agent text,
  constraint sessions_pkey primary key (tenant_id, id),
  constraint session_of_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
  constraint session_ends_in_time check (expires_at <= ends_at)
);
comment on table sessions is 'Where people are signed in. Only a hash of the cookie is kept. expires_at slides with use, up to ends_at.';
create index sessions_by_user on sessions (tenant_id, user_id, last_seen_at desc);
create index sessions_by_end on sessions (ends_at);
alter table sessions enable row level security;
alter table sessions force row level security;
create policy sessions_see on sessions for select to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id())));
create policy sessions_begin on sessions for insert to ansinh_user with check ((select app.is_platform()));
create policy sessions_change on sessions for update to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id())))
  with check ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id())));
create policy sessions_forget on sessions for delete to ansinh_user using ((select app.is_platform()));
grant select, delete on sessions to ansinh_user;
grant insert (tenant_id, id, user_id, token_hash, method, created_at, last_seen_at, expires_at, ends_at, ip, user_agent),
  update (last_seen_at, expires_at, revoked_at) on sessions to ansinh_user;

create table password_resets (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  token_hash bytea not null constraint reset_token_is_unique unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint password_resets_pkey primary key (tenant_id, id),
  constraint password_reset_of_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
comment on table password_resets is 'Links sent for a forgotten password: 60 minutes, one use, only a hash of the token.';
alter table password_resets enable row level security;
alter table password_resets force row level security;
create policy password_resets_platform on password_resets for all to ansinh_user
  using ((select app.is_platform())) with check ((select app.is_platform()));
grant select, delete on password_resets to ansinh_user;
grant insert (tenant_id, id, user_id, token_hash, created_at, expires_at), update (used_at) on password_resets to ansinh_user;

create table oidc_identities (
  tenant_id uuid not null,
  issuer text not null,
  subject text not null,
  user_id uuid not null,
  linked_at timestamptz not null default now(),
  constraint oidc_identities_pkey primary key (tenant_id, issuer, subject),
  constraint oidc_identity_is_one_person unique (issuer, subject),
  constraint oidc_identity_of_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
comment on table oidc_identities is 'Which account of an identity provider is which user; linked at the first single sign-on.';
alter table oidc_identities enable row level security;
alter table oidc_identities force row level security;
create policy oidc_identities_platform on oidc_identities for all to ansinh_user
  using ((select app.is_platform())) with check ((select app.is_platform()));
grant select on oidc_identities to ansinh_user;
grant insert (tenant_id, issuer, subject, user_id) on oidc_identities to ansinh_user;

create table oidc_flows (
  state_hash bytea not null constraint oidc_flows_pkey primary key,
  browser_hash bytea not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null
);
comment on table oidc_flows is 'Single sign-on round trips under way, bound to the browser that began them; removed at the first return. No tenant: nobody is known yet.';
alter table oidc_flows enable row level security;
alter table oidc_flows force row level security;
create policy oidc_flows_platform on oidc_flows for all to ansinh_user
  using ((select app.is_platform())) with check ((select app.is_platform()));
grant select, delete on oidc_flows to ansinh_user;
grant insert (state_hash, browser_hash, nonce, code_verifier, return_to, expires_at) on oidc_flows to ansinh_user;

create table demo_logins (
  tenant_id uuid not null,
  user_id uuid not null,
  password text not null,
  position integer not null,
  constraint demo_logins_pkey primary key (tenant_id, user_id),
  constraint demo_login_of_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
comment on table demo_logins is 'Logins a demo province shows on its sign-in page. Passwords in the clear, invented people: never filled for a real province.';
alter table demo_logins enable row level security;
alter table demo_logins force row level security;
create policy demo_logins_see on demo_logins for select to ansinh_user
  using ((select app.is_platform()) or ((select app.is_system()) and tenant_id = (select app.tenant_id())));
create policy demo_logins_add on demo_logins for insert to ansinh_user
  with check ((select app.is_system()) and tenant_id = (select app.tenant_id())
    and exists (select from tenants t where t.id = tenant_id and t.is_demo));
grant select on demo_logins to ansinh_user;
grant insert (tenant_id, user_id, password, position) on demo_logins to ansinh_user;
