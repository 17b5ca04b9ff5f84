-- What an employer owes, as the notice of Social Insurance (C12-TS) states it.
alter table employer_facts drop constraint employer_fact_kind_is_known;
alter table employer_facts add constraint employer_fact_kind_is_known check (kind in
  ('registration', 'status', 'workforce', 'insured', 'inspection', 'deduction', 'arrears', 'correction'));
comment on column employer_facts.amount is
  'Đồng: contributions deducted as cost (deduction); the balance at the end of the period, owed above zero, in credit below (arrears).';
