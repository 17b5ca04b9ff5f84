-- The register is paged through in the order of names.
create index employers_in_order on employers (tenant_id, name collate "vi-x-icu", id) where merged_into is null;
