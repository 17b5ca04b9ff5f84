-- Programs of agencies: OAuth 2.0 client credentials (RFC 6749, 4.4).

create table api_clients (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  -- What the program sends as client_id.
  client_id text not null constraint client_id_is_unique unique,
  name text not null constraint client_name_is_not_blank check (btrim(name) <> ''),
  secret_hash bytea not null,
  scopes text[] not null constraint client_has_scopes check (cardinality(scopes) > 0),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint api_clients_pkey primary key (tenant_id, id),
  constraint api_client_of_agency foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on delete restrict
);
comment on table api_clients is 'A program that may act for an agency. Only a hash of its secret is kept; the secret is 256 random bits, so a slow hash adds nothing.';
create index api_clients_of_agency on api_clients (tenant_id, agency_id);
alter table api_clients enable row level security;
alter table api_clients force row level security;
create policy api_clients_see on api_clients for select to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (select app.has_role('province-admin')) or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id())))));
create policy api_clients_add on api_clients for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (select app.has_role('province-admin')) or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id()))));
create policy api_clients_change on api_clients for update to ansinh_user
  using ((select app.is_platform()) or (tenant_id = (select app.tenant_id()) and ((select app.is_system())
    or (select app.has_role('province-admin')) or ((select app.has_role('agency-admin')) and agency_id = (select app.agency_id())))))
  with check ((select app.is_platform()) or tenant_id = (select app.tenant_id()));
grant select on api_clients to ansinh_user;
grant insert (tenant_id, id, agency_id, client_id, name, secret_hash, scopes, expires_at, created_by),
  update (secret_hash, expires_at, revoked_at, last_used_at) on api_clients to ansinh_user;

create table api_tokens (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  client_id uuid not null,
  token_hash bytea not null constraint api_token_is_unique unique,
  scopes text[] not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  constraint api_tokens_pkey primary key (tenant_id, id),
  constraint api_token_of_client foreign key (tenant_id, client_id) references api_clients (tenant_id, id) on delete cascade
);
comment on table api_tokens is 'Access tokens given out, by hash. A revoked client''s tokens are worthless at once.';
create index api_tokens_by_end on api_tokens (expires_at);
alter table api_tokens enable row level security;
alter table api_tokens force row level security;
create policy api_tokens_platform on api_tokens for all to ansinh_user
  using ((select app.is_platform())) with check ((select app.is_platform()));
grant select, delete on api_tokens to ansinh_user;
grant insert (tenant_id, id, client_id, token_hash, scopes, issued_at, expires_at) on api_tokens to ansinh_user;
