import { listContractsEndpoint } from '@ansinh/contract/network/network.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { organisationWording } from '@ansinh/domain/network';
import { useCase } from '../../../platform/use-case.ts';
import { contractAnswer } from '../contract-answer.ts';
import { contractRows } from '../db/contracts.repo.ts';
import { leadsNetwork } from '../db/network-facts.repo.ts';

/** Contracts of organisations as they stand on a day. */
export const listContracts = useCase({
  name: 'network.contracts',
  access: 'network.read',
  input: inputOf(listContractsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const on = input.on ?? today;
    const items = await contractRows(tx, on, { agency: input.agency });
    const manages = mayUse(actor.roles, 'network.manage') && (await leadsNetwork(tx));
    return {
      on,
      wording: organisationWording(on),
      items: items.map((contract) => contractAnswer(contract, on)),
      abilities: manages ? (['contracts'] as const) : [],
    };
  },
});
