import { inputOf } from '@ansinh/contract/platform/endpoint';
import { saveReorganisationEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { lockedFor } from '../changeable.ts';
import {
  insertReorganisation,
  setState,
  setTerritories,
  updateDecision,
} from '../db/reorganisations.repo.ts';
import { replaceAgencies, replaceSuccessions, replaceTerritories } from '../db/set.repo.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';

const Input = inputOf(saveReorganisationEndpoint);
type Input = (typeof Input)['_output'];

/** Records a decision or changes one that is not switched on. It binds nobody until then; the answer says what is wrong with it. */
export const saveReorganisation = useCase({
  name: 'reorganisations.save',
  access: 'reorganisations.manage',
  input: Input,
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    refuseTwice(input.agencies ?? []);
    const id = await storeDecision(context);
    if (input.territories) {
      await replaceTerritories(tx, actor.tenantId, id, input.territories);
      await setTerritories(tx, id, input.territories.length > 0 ? 'own' : 'none', 'typed');
    }
    if (input.agencies) await replaceAgencies(tx, actor.tenantId, id, input.agencies);
    if (input.successions) await replaceSuccessions(tx, actor.tenantId, id, input.successions);
    audit({ subject: `reorganisation:${id}`, detail: { number: input.number, effective: input.effective } });
    return reorganisationAnswer(context, id);
  },
});

/** An agency has one line of a decision: two would say different things of it. */
function refuseTwice(agencies: NonNullable<Input['agencies']>): void {
  const seen = new Set<string>();
  for (const { code, name } of agencies) {
    if (seen.has(code)) throw new Refusal('reorganisations.agency_twice', { agency: name ?? code });
    seen.add(code);
  }
}

async function storeDecision({ tx, actor, input, today, now }: UseCaseContext<Input>): Promise<string> {
  if (input.id === undefined)
    return insertReorganisation(tx, actor.tenantId, actor.id, {
      ...input,
      source: 'typed',
      territories: 'none',
      state: 'draft',
      switchedAt: null,
    });
  const { id, next } = await lockedFor(tx, input.id, input.version, 'change', today);
  await updateDecision(tx, id, input);
  await setState(tx, id, next, { at: now, by: actor.id });
  return id;
}
