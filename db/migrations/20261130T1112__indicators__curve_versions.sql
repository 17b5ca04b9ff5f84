-- Courses of a year are kept by the province's administrator on a page: two people must not overwrite each other.
alter table pace_curves add column version integer not null default 1;
grant update (version) on pace_curves to ansinh_user;
