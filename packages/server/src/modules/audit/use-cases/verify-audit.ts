import { verifyAuditEndpoint } from '@ansinh/contract/audit/audit.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { verifyChain } from '../db/audit.repo.ts';

/** Checks the whole chain: every row's hash, its link to the row before, and that no number is missing. */
export const verifyAuditChain = useCase({
  name: 'audit.verify',
  access: 'audit.read',
  input: inputOf(verifyAuditEndpoint),
  audit: 'read',
  run: ({ tx }) => verifyChain(tx),
});
