import { issueCardEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockRequest } from '../db/card-requests.repo.ts';
import { issueRequest } from '../issue-request.ts';
import { standingIn } from '../standing-of.ts';
import { tellSource } from '../tell-source.ts';

/** Social Insurance issues one card or book. */
export const issueCard = useCase({
  name: 'cards.issue',
  access: 'cards.work',
  input: inputOf(issueCardEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const { requestId, version, ...issue } = input;
    const request = await lockRequest(tx, requestId);
    if (!request) throw new Refusal('platform.not_found');
    if (request.version !== version) throw new Refusal('platform.stale');
    const standing = (await standingIn(tx, actor))(request);
    const next = await issueRequest(tx, request, issue, { standing, agencyId: actor.agencyId, today });
    await tellSource(context, request);
    audit({ subject: `card-request:${requestId}`, detail: { issuedOn: issue.issuedOn } });
    return { id: requestId, state: 'issued' as const, version: next };
  },
});
