-- An occurrence's duty is its round's duty. One key says both, where two keys were checked for every row before and nothing kept
-- them in agreement. A round or duty that somebody owes is still not removed.
alter table duty_rounds add constraint round_names_its_duty unique (tenant_id, id, duty_id);
alter table occurrences drop constraint occurrence_of_round;
alter table occurrences drop constraint occurrence_of_duty;
alter table occurrences add constraint occurrence_of_round foreign key (tenant_id, round_id, duty_id)
  references duty_rounds (tenant_id, id, duty_id) on delete restrict;
