-- How names, addresses and codes of employers are compared.

create function app.read_tax_code(written text) returns text language sql immutable parallel safe
  set search_path = pg_catalog
  return (
    select case length(d.digits)
      when 12 then d.digits
      when 10 then d.digits
      -- A spreadsheet ate the leading zero.
      when 9 then '0' || d.digits
      when 13 then substr(d.digits, 1, 10) || '-' || substr(d.digits, 11)
    end from (select regexp_replace(coalesce(written, ''), '\D', '', 'g') as digits) d);
comment on function app.read_tax_code(text) is 'A tax code in the form it is kept in, whatever stands between its digits; null when it has no form of one.';

create function app.employer_name_key(name text) returns text language sql immutable parallel safe
  set search_path = pg_catalog, app
  return btrim(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(
    ' ' || regexp_replace(app.fold(name), '[^a-z0-9]+', ' ', 'g') || ' ',
    'trach nhiem huu han', 'tnhh'), 'mot thanh vien', 'mtv'), 'hai thanh vien', '2tv'), 'doanh nghiep tu nhan', 'dntn'),
    'cong ty', 'cty'), 'co phan', 'cp'), 'thuong mai', 'tm'), 'dich vu', 'dv'), '\s+(va )?', ' ', 'g'));
comment on function app.employer_name_key(text) is 'A name without marks, signs and "và", with legal forms and usual words in their short form.';

create function app.address_key(address text) returns text language sql immutable parallel safe
  set search_path = pg_catalog, app
  return btrim(regexp_replace(regexp_replace(app.fold(address),
    '\m(so|duong|pho|thon|to dan pho|tdp|to|xa|phuong|thi tran|huyen|thanh pho|tp|tinh|quan)\M|[^a-z0-9]+', ' ', 'g'), '\s+', ' ', 'g'));
comment on function app.address_key(text) is 'An address without marks, signs and the kinds of its parts.';

create index employers_without_tax_code on employers (tenant_id, commune) where tax_code is null and merged_into is null;
create index employer_facts_of_submission on employer_facts (tenant_id, submission_id);
