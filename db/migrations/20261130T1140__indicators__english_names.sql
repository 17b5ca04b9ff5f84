-- The catalogue speaks English on English pages. Files stay Vietnamese: they are official papers.
create function app.said(vi text, en text) returns text language sql stable
  return case when current_setting('app.language', true) = 'en' and en <> '' then en else vi end;
comment on function app.said(text, text) is 'The text in the language of the call ("app.language" of the transaction), Vietnamese where there is no English one.';

alter table indicators add column name_en text not null default '', add column unit_en text not null default '',
  add column group_name_en text not null default '';
comment on column indicators.name_en is 'Name in English; '''' where nobody has given one. unit_en, group_name_en alike.';
grant insert (name_en, unit_en, group_name_en), update (name_en, unit_en, group_name_en) on indicators to ansinh_user;
