import type { Tx } from '../../../platform/database/transaction.ts';
import { groupMembersOn, presentHoldersOn } from '../../directory/index.ts';
import type { ConfirmedDuty, ConfirmedParty } from '../../regulations/index.ts';

type ScopeTerritory = NonNullable<ConfirmedDuty['scope']>;

/** Turns the parties of duties into agencies that work on a day; remembers what it found for the whole planning. */
export class PartyExpansion {
  readonly #tx: Tx;
  readonly #known = new Map<string, Promise<readonly string[]>>();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /**
   * Returns the agencies that a role of a duty means on an ISO day, each once: members of groups inside the regulation's
   * territory, and for an agency that has ended those that took its work over by then.
   */
  async agencies(duty: ConfirmedDuty, role: ConfirmedParty['role'], on: string): Promise<string[]> {
    const found: string[] = [];
    for (const party of duty.parties) {
      if (party.role !== role) continue;
      if (party.groupCode !== null)
        found.push(...(await this.#group(party.groupCode, on, duty.scope ?? undefined)));
      else if (party.agencyId !== null) found.push(...(await this.#holders(party.agencyId, on)));
    }
    return [...new Set(found)];
  }

  #group(code: string, on: string, territory: ScopeTerritory | undefined): Promise<readonly string[]> {
    return this.#once(`g:${code}:${on}:${territory?.structure ?? ''}:${territory?.code ?? ''}`, () =>
      groupMembersOn(this.#tx, code, on, territory),
    );
  }

  #holders(agencyId: string, on: string): Promise<readonly string[]> {
    return this.#once(`a:${agencyId}:${on}`, async () => {
      const holders = await presentHoldersOn(this.#tx, agencyId, on);
      return holders.filter(({ primary }) => primary).map((holder) => holder.agencyId);
    });
  }

  #once(key: string, find: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const known = this.#known.get(key) ?? find();
    this.#known.set(key, known);
    return known;
  }
}
