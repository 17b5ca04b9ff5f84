import { addCommentEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { useCase } from '../../../platform/use-case.ts';
import { addComment } from '../db/detail.repo.ts';
import { openOccurrence } from '../open-occurrence.ts';
import { tellParties } from '../tell-parties.ts';

/** Says something to the other parties of an occurrence. */
export const addCommentToOccurrence = useCase({
  name: 'obligations.add-comment',
  access: 'obligations.work',
  input: inputOf(addCommentEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const occurrence = await openOccurrence(tx, input.id);
    const id = await addComment(
      tx,
      actor.tenantId,
      occurrence.id,
      actor.id,
      actingAgency(actor).agencyId,
      input.body,
    );
    const others = [
      occurrence.leadId,
      ...(occurrence.state === 'upcoming' || occurrence.state === 'open' ? [] : occurrence.recipientIds),
    ];
    await tellParties(context, occurrence, others, 'commented', now.getTime(), {
      text: input.body.slice(0, 200),
    });
    audit({ subject: `occurrence:${occurrence.id}` });
    return { id };
  },
});
