-- What everything else stands on: who is acting, files, the audit chain, idempotency.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists pgcrypto;

create schema app;
comment on schema app is 'Who is acting in this transaction. The values are set by the use-case kernel and nowhere else.';
grant usage on schema app to ansinh_user, ansinh_reader;
grant usage on schema public to ansinh_user, ansinh_reader;
revoke create on schema public from public;

create function app.tenant_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;
create function app.agency_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.agency_id', true), '')::uuid;
create function app.user_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;
create function app.actor() returns text language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '');
create function app.is_system() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.scope', true) = 'system', false);
create function app.is_platform() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.scope', true) = 'platform', false);
create function app.sees_province() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.scope', true) in ('province', 'system'), false);
create function app.has_role(role text) returns boolean language sql stable parallel safe
  return coalesce(role = any (string_to_array(current_setting('app.roles', true), ',')), false);

comment on function app.is_platform() is
  'True for the few steps that happen before an actor is known (sign-in, finding the session) or above tenants (list of tenants for the sweep).';
comment on function app.sees_province() is 'True for actors whose sight is the whole province rather than their own agency.';

-- Folding for search without diacritics: immutable, so that indexes may use it.
create function app.fold(value text) returns text language sql immutable parallel safe
  return lower(translate(public.unaccent('public.unaccent'::regdictionary, coalesce(value, '')), 'đĐ', 'dD'));
comment on function app.fold(text) is 'Lower case without Vietnamese marks, for search.';

create table tenants (
  id uuid primary key default uuidv7(),
  code text not null constraint tenant_code_is_unique unique,
  name text not null,
  timezone text not null default 'Asia/Ho_Chi_Minh',
  is_demo boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table tenants is 'A province that runs its coordination here. Its id leads every other key.';
alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenants_see_own on tenants for select to ansinh_user, ansinh_reader
  using (id = (select app.tenant_id()) or (select app.is_platform()));
create policy tenants_made_by_platform on tenants for insert to ansinh_user with check ((select app.is_platform()));
create policy tenants_changed_by_platform on tenants for update to ansinh_user
  using ((select app.is_platform())) with check ((select app.is_platform()));
grant select on tenants to ansinh_user, ansinh_reader;
grant insert (id, code, name, timezone, is_demo), update (name, timezone) on tenants to ansinh_user;

create table audit_log (
  tenant_id uuid not null references tenants (id) on delete restrict,
  seq bigint not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  user_id uuid,
  agency_id uuid,
  action text not null,
  subject text,
  purpose text,
  detail jsonb not null default '{}',
  request_id text,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_log_pkey primary key (tenant_id, seq)
);
comment on table audit_log is 'Append-only, one hash chain a tenant: each row carries the hash of the one before, so a removed or changed row shows.';
create index audit_log_by_subject on audit_log (tenant_id, subject, seq desc);
create index audit_log_by_user on audit_log (tenant_id, user_id, seq desc);

create function app.audit_hash(row_ audit_log) returns bytea language sql immutable
  return sha256(convert_to(jsonb_build_array(
    encode(row_.previous_hash, 'hex'), row_.tenant_id, row_.seq, extract(epoch from row_.at), row_.actor, row_.user_id,
    row_.agency_id, row_.action, row_.subject, row_.purpose, row_.detail, row_.request_id)::text, 'UTF8'));

create function app.chain_audit_row() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, app as $$
declare
  last_ record;
begin
  -- One writer a tenant at a time; the row is written last in a use case, so the wait is short.
  perform pg_advisory_xact_lock(hashtextextended('audit:' || new.tenant_id, 0));
  select seq, hash into last_ from public.audit_log where tenant_id = new.tenant_id order by seq desc limit 1;
  new.seq := coalesce(last_.seq, 0) + 1;
  new.previous_hash := coalesce(last_.hash, '\x00'::bytea);
  new.at := clock_timestamp();
  new.hash := app.audit_hash(new);
  return new;
end
$$;
create trigger audit_log_is_chained before insert on audit_log for each row execute function app.chain_audit_row();

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy audit_log_read on audit_log for select to ansinh_user, ansinh_reader
  using (tenant_id = (select app.tenant_id()) and ((select app.is_system()) or (select app.has_role('auditor'))));
create policy audit_log_append on audit_log for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) or (select app.is_platform()));
create policy audit_log_chain on audit_log for select to ansinh_owner using (true);
grant select on audit_log to ansinh_user, ansinh_reader;
grant insert (tenant_id, seq, actor, user_id, agency_id, action, subject, purpose, detail, request_id, previous_hash, hash)
  on audit_log to ansinh_user;

create table idempotency_keys (
  tenant_id uuid not null references tenants (id) on delete cascade,
  actor text not null,
  key text not null,
  use_case text not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pkey primary key (tenant_id, actor, key)
);
comment on table idempotency_keys is 'The answer already given to a call that a client repeats after a lost connection.';
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy idempotency_own on idempotency_keys for all to ansinh_user
  using (tenant_id = (select app.tenant_id()) and actor = (select app.actor()))
  with check (tenant_id = (select app.tenant_id()) and actor = (select app.actor()));
grant select on idempotency_keys to ansinh_user;
grant insert (tenant_id, actor, key, use_case, answer), update (answer) on idempotency_keys to ansinh_user;

create table files (
  tenant_id uuid not null references tenants (id) on delete restrict,
  id uuid not null default uuidv7(),
  owner_agency_id uuid,
  name text not null,
  media_type text not null,
  size_bytes bigint not null constraint file_size_is_positive check (size_bytes >= 0),
  sha256 text not null constraint file_hash_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  -- Agencies that may open it besides the owner: set by the capability that shares it.
  shared_with uuid[] not null default '{}',
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint files_pkey primary key (tenant_id, id)
);
comment on table files is 'Uploaded and generated files, in the database so that a file and the record that rests on it are stored together or not at all.';
alter table files alter column content set storage external;
alter table files enable row level security;
alter table files force row level security;
create policy files_see on files for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.sees_province()) or owner_agency_id = (select app.agency_id()) or (select app.agency_id()) = any (shared_with)));
create policy files_add on files for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id())
    and ((select app.is_system()) or owner_agency_id = (select app.agency_id())));
create policy files_share on files for update to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and ((select app.is_system()) or owner_agency_id = (select app.agency_id())))
  with check (tenant_id = (select app.tenant_id()));
grant select on files to ansinh_user;
grant insert (tenant_id, id, owner_agency_id, name, media_type, size_bytes, sha256, content, shared_with, created_by),
  update (shared_with) on files to ansinh_user;

create table login_settings (
  tenant_id uuid primary key references tenants (id) on delete cascade,
  secret bytea not null
);
comment on table login_settings is 'Per-tenant key material that must survive restarts (sealing of second factors, signing of feed addresses).';
alter table login_settings enable row level security;
alter table login_settings force row level security;
create policy login_settings_platform on login_settings for all to ansinh_user
  using ((select app.is_platform()) or ((select app.is_system()) and tenant_id = (select app.tenant_id())))
  with check ((select app.is_platform()));
grant select on login_settings to ansinh_user;
grant insert (tenant_id, secret) on login_settings to ansinh_user;
