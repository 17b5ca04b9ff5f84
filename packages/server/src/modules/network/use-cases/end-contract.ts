import { endContractEndpoint } from '@ansinh/contract/network/network.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { contractAnswer } from '../contract-answer.ts';
import { contractRows, shortenContract } from '../db/contracts.repo.ts';
import { leadsNetwork } from '../db/network-facts.repo.ts';

/** Ends a contract before the day it was signed for; the organisation's work after that day is without one. */
export const endContract = useCase({
  name: 'network.end-contract',
  access: 'network.manage',
  input: inputOf(endContractEndpoint),
  audit: 'write',
  run: async ({ tx, input: { id, version, on, because }, today, audit }) => {
    if (!(await leadsNetwork(tx))) throw new Refusal('network.contracts_not_yours');
    const [before] = await contractRows(tx, today, { id });
    if (before === undefined) throw new Refusal('platform.not_found');
    if (before.endedBecause !== '') throw new Refusal('network.contract_already_ended');
    if (on < before.from || on >= before.to)
      throw new Refusal('network.contract_ends_outside', {
        from: formatDate(before.from),
        to: formatDate(before.to),
      });
    if (!(await shortenContract(tx, { id, version, on, because })))
      throw new Refusal('platform.stale', { version: before.version });
    audit({ subject: `contract:${id}`, detail: { number: before.number, on, because } });
    const [ended] = await contractRows(tx, today, { id });
    if (ended === undefined) throw new Error('a contract just ended is not seen by who ended it');
    return contractAnswer(ended, today);
  },
});
