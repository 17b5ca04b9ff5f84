-- "Not sure" is an answer too: the pair is asked of another person, not of the same one again.
alter table employer_pairs drop constraint employer_pair_state_is_known;
alter table employer_pairs add constraint employer_pair_state_is_known check (state in ('open', 'second', 'same', 'different'));
alter table employer_pairs add column unsure_by text, add column unsure_at timestamptz;
alter table employer_pairs add constraint employer_pair_second_has_first check (state <> 'second' or (unsure_by is not null and unsure_at is not null));
comment on column employer_pairs.unsure_by is 'Who looked at the pair and was not sure: another person is asked.';
drop index employer_pairs_open;
create index employer_pairs_waiting on employer_pairs (tenant_id, score desc, id) where state in ('open', 'second');
grant update (unsure_by, unsure_at) on employer_pairs to ansinh_user;
