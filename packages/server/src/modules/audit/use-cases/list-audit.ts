import { listAuditEndpoint } from '@ansinh/contract/audit/audit.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listAudit } from '../db/audit.repo.ts';

/** Shows who did what. Reading the trail is itself recorded. */
export const listAuditEntries = useCase({
  name: 'audit.list',
  access: 'audit.read',
  input: inputOf(listAuditEndpoint),
  audit: 'personal',
  run: async ({ tx, input, audit }) => {
    const items = await listAudit(tx, input);
    audit({ purpose: 'kiểm tra nhật ký', detail: { shown: items.length } });
    return { items, next: items.length === input.limit ? (items.at(-1)?.seq ?? null) : null };
  },
});
