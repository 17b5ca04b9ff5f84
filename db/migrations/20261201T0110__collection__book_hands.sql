-- A receipt written without a line may arrive after its book went to other hands: it stands if its writer held the book on its day.

create table receipt_book_hands (
  tenant_id uuid not null,
  book_id uuid not null,
  unit_key text not null,
  held_from date not null,
  held_until date not null,
  constraint receipt_book_hands_pkey primary key (tenant_id, book_id, unit_key, held_from),
  constraint receipt_book_hand_of_book foreign key (tenant_id, book_id) references receipt_books (tenant_id, id) on delete restrict,
  constraint receipt_book_hand_unit_exists foreign key (tenant_id, unit_key) references measured_units (tenant_id, key) on delete restrict,
  constraint receipt_book_hand_has_days check (held_from <= held_until)
);
comment on table receipt_book_hands is 'Who held a receipt book earlier, and from which day to which: written when the book goes to other hands, never changed.';
create index receipt_book_hands_of_unit on receipt_book_hands (tenant_id, unit_key);

alter table receipt_book_hands enable row level security;
alter table receipt_book_hands force row level security;
create policy receipt_book_hands_see on receipt_book_hands for select to ansinh_user
  using (tenant_id = (select app.tenant_id())
    and exists (select from receipt_books b where b.tenant_id = receipt_book_hands.tenant_id and b.id = receipt_book_hands.book_id));
create policy receipt_book_hands_add on receipt_book_hands for insert to ansinh_user
  with check (tenant_id = (select app.tenant_id()) and not (select app.is_only_collector())
    and exists (select from receipt_books b where b.tenant_id = receipt_book_hands.tenant_id and b.id = receipt_book_hands.book_id
      and ((select app.sees_network()) or b.agency_id = (select app.agency_id()))));
grant select, insert (tenant_id, book_id, unit_key, held_from, held_until) on receipt_book_hands to ansinh_user;
