import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { listTenantIds } from '../db/tenants.repo.ts';

/** Lists the provinces of the installation, for what must be done in each of them. Platform only. */
export const listTenants = useCase({
  name: 'directory.list-tenants',
  access: 'system',
  input: z.object({}),
  audit: 'read',
  run: ({ tx }) => listTenantIds(tx),
});
