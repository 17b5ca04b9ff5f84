-- An occurrence that an event opens may be late already (its clock ran before anybody recorded it): it stands so from its first
-- moment, not only from the next sweep.
grant insert (timeliness) on occurrences to ansinh_user;
