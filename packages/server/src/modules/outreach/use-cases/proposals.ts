import { listProposalsEndpoint, settleProposalEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepsRegisters, listStoredProposals, settleStoredProposal } from '../db/decisions.repo.ts';

/** What visits propose to correct in the register. */
export const listProposals = useCase({
  name: 'outreach.proposals',
  access: 'outreach.read',
  input: inputOf(listProposalsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const settles = mayUse(actor.roles, 'registers.edit') && (await keepsRegisters(tx));
    return {
      items: (await listStoredProposals(tx, input.state, input.kind)).map((proposal) => ({
        ...proposal,
        abilities: settles && proposal.state === 'open' ? ['settle'] : [],
      })),
    };
  },
});

/** What Social Insurance did about a proposal. */
export const settleProposal = useCase({
  name: 'outreach.settle-proposal',
  access: 'registers.edit',
  input: inputOf(settleProposalEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { visitId, decision: state, reason, version } = input;
    if (reason === '') throw new Refusal('outreach.reason_needed');
    if (!(await keepsRegisters(tx))) throw new Refusal('platform.forbidden');
    const settled = await settleStoredProposal(tx, visitId, version, {
      state,
      reason,
      by: actor.id,
      at: now,
    });
    if (!settled) throw new Refusal('outreach.changed_meanwhile');
    audit({ subject: visitId, detail: { state, reason } });
    return { state };
  },
});
