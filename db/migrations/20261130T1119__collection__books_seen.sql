-- A collector goes on reading his receipts when their book was taken back or handed to somebody else: a book says numbers, no person.
drop policy receipt_books_see on receipt_books;
create policy receipt_books_see on receipt_books for select to ansinh_user
  using (tenant_id = (select app.tenant_id()) and ((select app.sees_network()) or agency_id = (select app.agency_id())));
