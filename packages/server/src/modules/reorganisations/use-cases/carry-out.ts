import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { moveUsers } from '../../access/index.ts';
import { carryOutReorganisation, findLinks } from '../../directory/index.ts';
import { moveLists } from '../../exchange/index.ts';
import { moveTargets } from '../../indicators/index.ts';
import { passInquiries } from '../../inquiries/index.ts';
import { passWork } from '../../obligations/index.ts';
import { moveFindings } from '../../reconciliation/index.ts';
import { passReports } from '../../reports/index.ts';
import { lockedFor } from '../changeable.ts';
import { setState } from '../db/reorganisations.repo.ts';
import { loadSet } from '../loaded-set.ts';
import { basisOf, movesOf } from '../moves-by-kind.ts';
import { planWork } from '../planned-work.ts';
import { refuseUnsettled } from '../refuse-unsettled.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { servingAgencies } from '../serving-agencies.ts';

/**
 * The switch itself, one transaction: agencies end, begin and change; people and open work go where the confirmed rules say, each with
 * the reason on its time line. The system acts, since work of every agency moves; `by` is the person who decided.
 */
export const carryOut = useCase({
  name: 'reorganisations.carry-out',
  access: 'system',
  input: z.object({ id: z.uuid(), version: z.number().int(), by: z.string() }),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit, request } = context;
    const stored = await lockedFor(tx, input.id, input.version, 'switch-on', today);
    const set = await loadSet(tx, stored);
    const planned = await planWork(tx, set, await rulesInForce(tx, stored.id), stored.effective);
    refuseUnsettled(set, planned, stored.effective, request.language ?? 'vi');
    const { effective, certainty } = stored;
    const ids = await carryOutReorganisation(tx, actor.tenantId, {
      effective,
      certainty,
      basis: `${basisOf(stored)}. ${stored.basis}`,
      agencies: set.changes,
      successions: set.successions,
    });
    const moves = (kind: Parameters<typeof movesOf>[0]) => movesOf(kind, planned, ids, stored);
    const users = await moveUsers(tx, actor, now, moves('users'));
    const duties = await passWork(context, moves('duties'), effective);
    const lists = await moveLists(tx, actor, now, moves('lists'));
    const findings = await moveFindings(tx, actor, now, moves('findings'), servingAgencies(set, ids));
    // Reports follow their work, which has found its place by now.
    const reports = await passReports(context, moves('reports'));
    const inquiries = await passInquiries(context, moves('inquiries'));
    await setState(tx, stored.id, stored.next, { at: now, by: input.by });
    // Only now is the decision among the links that are in force.
    const links = (await findLinks(tx)).filter((link) => link.effective === effective);
    const targets = await moveTargets(tx, actor, now, moves('targets'), { ...stored, links });
    audit({
      subject: `reorganisation:${stored.id}`,
      detail: {
        by: input.by,
        effective,
        users,
        ...duties,
        lists,
        findings,
        reports,
        inquiries,
        targets: targets.moved,
        targetsOpen: targets.open.length,
      },
    });
  },
});
