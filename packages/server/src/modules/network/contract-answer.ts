import type { Contract } from '@ansinh/contract/network/network.schemas';
import { contractState } from '@ansinh/domain/network';
import { daysBetween } from '@ansinh/vietnamese/plain-date';
import type { StoredContract } from './db/contracts.repo.ts';

/** A contract with how it stands on an ISO day. */
export function contractAnswer(contract: StoredContract, day: string): Contract {
  return {
    ...contract,
    schemes: [...contract.schemes],
    communes: [...contract.communes],
    state: contractState(contract, day),
    daysLeft: daysBetween(day, contract.to),
  };
}
