import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { ensureTenant } from '../db/tenant-load.repo.ts';

const SECRET_BYTES = 32;

/** Makes a province with the secret its keys derive from; one that exists is left as it is. Platform actor. */
export const createTenant = useCase({
  name: 'directory.create-tenant',
  access: 'system',
  input: z.object({ code: z.string(), name: z.string(), timezone: z.string(), isDemo: z.boolean() }),
  audit: 'read',
  run: ({ tx, input }) => ensureTenant(tx, input, randomBytes(SECRET_BYTES)),
});
