import { listAuditEndpoint, verifyAuditEndpoint } from '@ansinh/contract/audit/audit.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addAuditCommands } from './cli/audit.commands.ts';
import { listAuditEntries } from './use-cases/list-audit.ts';
import { verifyAuditChain } from './use-cases/verify-audit.ts';

/** Who did what, and the proof that nobody changed the record of it. */
export const auditModule: Module = {
  name: 'audit',
  routes: [route(listAuditEndpoint, listAuditEntries), route(verifyAuditEndpoint, verifyAuditChain)],
  commands: addAuditCommands,
};
