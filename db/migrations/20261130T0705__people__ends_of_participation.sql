-- A list of changes (D02-LT) says that a participation another list opened has ended: the row that says so ends the earlier ones of the
-- same person, scheme and unit without touching what the other list stated.
alter table person_participations add column ends boolean not null default false;
comment on column person_participations.ends is
  'True: a list of changes says participation ended on to_date; rows of earlier lists for the scheme and unit no longer run after it.';
create index person_participations_that_end on person_participations (tenant_id, person_id, scheme) where ends;
grant insert (ends) on person_participations to ansinh_user;
