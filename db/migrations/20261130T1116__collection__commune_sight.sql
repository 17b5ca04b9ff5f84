-- The counts a commune learns are made with the owner's eyes: it must know which communes the asking agency answers for.
create policy agencies_of_receipt_counts on agencies for select to ansinh_owner using (true);
create policy agency_coverages_of_receipt_counts on agency_coverages for select to ansinh_owner using (true);
create policy territories_of_receipt_counts on territories for select to ansinh_owner using (true);
