-- When two rows are found to be one person, the answers about his identity go with him, and come back when that is undone.
grant update (person_id) on identity_checks to ansinh_user;
comment on column person_merges.before is 'Both rows as they were: {kept, merged}, each its facts and numbers.';
comment on column person_pairs.evidence is
  '[{field, level, weight, text}], what each field adds or takes away in bits and in words; the entry of rivals names them: {rivals: [{id, score}]}.';
