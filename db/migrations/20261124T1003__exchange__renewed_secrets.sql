-- A renewed secret ends the tokens that the old one was given.
alter table api_clients add column secret_set_at timestamptz not null default '-infinity';
comment on column api_clients.secret_set_at is 'Tokens given out before this instant are worthless.';
grant update (secret_set_at) on api_clients to ansinh_user;
