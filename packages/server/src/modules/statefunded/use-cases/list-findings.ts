import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Finding } from '@ansinh/contract/statefunded/findings.schemas';
import {
  listStateFundedFindingsEndpoint,
  searchFindingsEndpoint,
} from '@ansinh/contract/statefunded/statefunded.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { maskBirth, maskName, maskNumber } from '@ansinh/domain/people';
import { useCase } from '../../../platform/use-case.ts';
import { seesMasked } from '../../people/index.ts';
import { askForSearch } from '../ask-for-search.ts';
import { listFindings, type StoredFinding } from '../db/findings.repo.ts';
import { groupsOn } from '../db/groups.repo.ts';
import { waitingCounts } from '../db/overview.repo.ts';
import { decisionsFor, mayUndo, type Looker } from '../finding-rights.ts';
import { lookerOf } from '../looker-of.ts';
import type { Actor } from '@ansinh/domain/kernel';

/** Who stands twice and who is missing. */
export const listStateFundedFindings = useCase({
  name: 'statefunded.findings',
  access: 'statefunded.read',
  input: inputOf(listStateFundedFindingsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const found = await listFindings(tx, input);
    const names = new Map((await groupsOn(tx, today)).map(({ code, name }) => [code, name]));
    const looker = await lookerOf(tx);
    const { duplicates, missing } = await waitingCounts(tx);
    return {
      items: found.map((one) => shown(actor, looker, one, names)),
      open: { duplicates, missing },
      abilities: mayUse(actor.roles, 'statefunded.work') ? ['search'] : [],
    };
  },
});

function shown(
  actor: Actor,
  looker: Looker,
  finding: StoredFinding,
  names: ReadonlyMap<string, string>,
): Finding {
  const masked = seesMasked(actor);
  const who = <
    T extends { fullName: string; birth: string | null; birthPrecision: 'day' | 'month' | 'year' },
  >(
    one: T,
  ): T =>
    masked
      ? { ...one, fullName: maskName(one.fullName), birth: maskBirth(one.birth), birthPrecision: 'year' }
      : one;
  const group = (code: string): Finding['group'] => ({ code, name: names.get(code) ?? code });
  const { sides = [], person, reasons } = finding.evidence;
  const { keep, drop, rule, basis } = finding.proposal;
  const isOpen = finding.state === 'open';
  return {
    id: finding.id,
    kind: finding.kind,
    foundBy: finding.foundBy,
    place: { commune: finding.commune, name: finding.communeName },
    group: group(finding.group),
    sides: sides.map(({ commune, communeName, group: code, ...side }) => ({
      ...who(side),
      identityNumber: maskNumber(side.identityNumber),
      bhxhNumber: maskNumber(side.bhxhNumber),
      place: { commune, name: communeName },
      group: group(code),
    })),
    person: person ? who(person) : null,
    reasons: [...reasons],
    score: finding.score,
    proposal: keep && drop && rule && basis ? { keep, drop, rule, basis } : null,
    state: finding.state,
    decision: finding.decision,
    reason: finding.reason,
    decidedBy: finding.decidedBy,
    decidedAt: finding.decidedAt,
    version: finding.version,
    abilities: isOpen
      ? decisionsFor(actor, looker, finding)
      : mayUndo(actor, looker, finding)
        ? ['undo']
        : [],
  };
}

/** A search in the background. */
export const searchFindings = useCase({
  name: 'statefunded.search',
  access: 'statefunded.work',
  input: inputOf(searchFindingsEndpoint),
  audit: 'write',
  run: async (context) => {
    await askForSearch(context);
    return { asked: true as const };
  },
});
