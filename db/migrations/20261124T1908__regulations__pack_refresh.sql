-- What a province took over from a pack, so that a new version of the pack can be told from what people changed here.
create table pack_adoptions (
  tenant_id uuid not null references tenants (id) on delete restrict,
  pack_id text not null,
  regulation_id uuid not null,
  content_sha256 text not null constraint pack_content_hash_is_hex check (content_sha256 ~ '^[0-9a-f]{64}$'),
  -- The regulation's version as the pack left it: a later one is a person's.
  regulation_version integer not null,
  -- Hash of every duty as the pack said it, by its code.
  duty_hashes jsonb not null,
  taken_at timestamptz not null,
  constraint pack_adoptions_pkey primary key (tenant_id, pack_id),
  constraint pack_adoption_of_regulation foreign key (tenant_id, regulation_id) references regulations (tenant_id, id) on delete cascade
);
comment on table pack_adoptions is 'Which content of a pack a province has taken over; taking it over again changes only what nobody edited.';
alter table pack_adoptions enable row level security;
alter table pack_adoptions force row level security;
create policy pack_adoptions_see on pack_adoptions for select to ansinh_user, ansinh_reader using (tenant_id = (select app.tenant_id()));
create policy pack_adoptions_add on pack_adoptions for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and (select app.is_system()));
create policy pack_adoptions_renew on pack_adoptions for update to ansinh_user
  using (tenant_id = (select app.tenant_id()) and (select app.is_system())) with check (tenant_id = (select app.tenant_id()));
grant select on pack_adoptions to ansinh_user, ansinh_reader;
grant insert (tenant_id, pack_id, regulation_id, content_sha256, regulation_version, duty_hashes, taken_at),
  update (content_sha256, regulation_version, duty_hashes, taken_at) on pack_adoptions to ansinh_user;
