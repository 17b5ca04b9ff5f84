import { sendListsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { datasetOfLayout } from '../../exchange/index.ts';
import { monthsMade } from '../db/list-counts.repo.ts';
import { keepsLists } from '../db/list-runs.repo.ts';
import { insertSending, receivingCommunes } from '../db/list-sendings.repo.ts';
import { LIST_LAYOUT } from '../list-layout.ts';

/**
 * Hands communes their own people of a month: each gets a list of the exchange, frozen as it is now and limited to its purpose. The lists
 * themselves are made and stated by the background work. @law BD Đ8.1 g5
 */
export const sendLists = useCase({
  name: 'memberlists.send',
  access: 'memberlists.manage',
  input: inputOf(sendListsEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, now, today, input, audit, enqueue }) => {
    const { month, communes, purpose } = input;
    if (actor.agencyId === null || !(await keepsLists(tx))) throw new Refusal('memberlists.not_the_keeper');
    if (!(await datasetOfLayout(tx, LIST_LAYOUT, actor.agencyId, today)))
      throw new Refusal('memberlists.no_dataset');
    if (!(await monthsMade(tx)).includes(month)) throw new Refusal('memberlists.month_not_made', { month });
    const receiving = await receivingCommunes(tx, `${month}-01`, communes ?? null, today);
    if (receiving.length === 0) throw new Refusal('memberlists.nothing_to_send', { month });
    const reached = receiving.filter(({ recipientIds }) => recipientIds.length > 0);
    const [first] = receiving;
    if (reached.length === 0 && first)
      throw new Refusal('memberlists.no_recipient', { commune: first.communeName });
    for (const { commune, recipientIds } of reached)
      await insertSending(tx, actor.tenantId, {
        month: `${month}-01`,
        commune,
        recipientIds,
        senderId: actor.agencyId,
        purpose,
        sentBy: actor.id,
        askedAt: now.toISOString(),
      });
    await enqueue(
      'memberlists.deliver',
      { tenantId: actor.tenantId },
      { key: `memberlists.deliver:${actor.tenantId}` },
    );
    audit({
      subject: `member-lists:${month}`,
      purpose,
      detail: { communes: reached.map(({ commune }) => commune) },
    });
    return { waiting: reached.length };
  },
});
