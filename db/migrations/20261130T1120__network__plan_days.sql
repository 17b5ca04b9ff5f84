-- A village that has reached its number may be given a higher one by a later day.
drop index network_plan_line_open_is_one;
create unique index network_plan_line_of_a_day_is_one on network_plan_lines (tenant_id, village_key, due_on) where state = 'agreed';
