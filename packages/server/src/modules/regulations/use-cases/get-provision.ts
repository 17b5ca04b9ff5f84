import { inputOf } from '@ansinh/contract/platform/endpoint';
import { getProvisionEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { fullTextOf, validityOn } from '@ansinh/domain/regulations';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { dutiesOf } from '../db/duties.repo.ts';
import { actionsOn } from '../db/library.repo.ts';
import { provisionsOf, type ProvisionRow } from '../db/provisions.repo.ts';
import { dutyAnswers } from '../duty-answer.ts';
import { getRegulation } from '../open-for-work.ts';
import { validityFacts } from '../regulation-answer.ts';

/** One clause with what stands above it and its duties: what every "căn cứ" of the product opens. */
export const getProvision = useCase({
  name: 'regulations.get-provision',
  access: 'regulations.read',
  input: inputOf(getProvisionEndpoint),
  audit: 'read',
  run: async (context) => {
    const { tx, today, input } = context;
    const regulation = await getRegulation(tx, input.id);
    const provisions = await provisionsOf(tx, input.id);
    const provision = provisions.find(({ id }) => id === input.provisionId);
    if (provision === undefined) throw new Refusal('platform.not_found');
    const { id, code, number, title } = regulation;
    const facts = validityFacts(regulation, (await actionsOn(tx, [id])).get(id) ?? []);
    const here = (await dutiesOf(tx, id)).filter(
      (duty) => duty.provisionId === provision.id && duty.state !== 'rejected',
    );
    return {
      ...provision,
      duties: here.length,
      regulation: { id, code, number, title, validity: validityOn(facts, today) },
      parents: parentsOf(provision, provisions).map((parent) => ({
        id: parent.id,
        label: parent.label,
        heading: parent.heading,
        text: parent.text,
        citation: parent.citation,
      })),
      fullText: fullTextOf(provision.id, provisions),
      dutiesHere: await dutyAnswers(context, regulation, here),
    };
  },
});

/** From the outermost down to the direct parent. */
function parentsOf(provision: ProvisionRow, provisions: readonly ProvisionRow[]): ProvisionRow[] {
  const parent = provisions.find(({ id }) => id === provision.parent);
  return parent === undefined ? [] : [...parentsOf(parent, provisions), parent];
}
