import { run, type Services } from '../../platform/use-case.ts';
import { machineActor } from './clients/authenticate-client.ts';
import { acceptSubmission } from './use-cases/decide-submission.ts';
import { getSubmission } from './use-cases/show-submissions.ts';

/** Accepts a list as a program of one of its recipients: for loading a past, where no person sits before a screen. */
export async function acceptAsRecipient(
  services: Services,
  tenantId: string,
  submissionId: string,
  agencyId: string,
): Promise<void> {
  const actor = machineActor('machine:demo', {
    tenantId,
    agencyId,
    scopes: ['exchange.read', 'exchange.receive'],
  });
  const { version } = await run(services, getSubmission, actor, { id: submissionId });
  await run(services, acceptSubmission, actor, { id: submissionId, version });
}
