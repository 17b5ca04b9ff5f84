-- A lost telephone must not lock a person out: ten codes that work once each in the place of the app's.
alter table user_credentials add column recovery_hashes bytea[] not null default '{}';
comment on column user_credentials.recovery_hashes is 'SHA-256, with the user''s id, of the recovery codes not used yet (74 bits of chance each, so that a slow hash would add nothing).';
grant update (recovery_hashes) on user_credentials to ansinh_user;
