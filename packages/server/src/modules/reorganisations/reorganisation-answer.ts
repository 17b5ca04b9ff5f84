import { mayUse } from '@ansinh/domain/access';
import { moveReorganisation, type SetIssue } from '@ansinh/domain/reorganisations';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { Refusal } from '../../platform/refusal.ts';
import { countSet } from './db/counts.repo.ts';
import { lastRehearsal } from './db/rehearsals.repo.ts';
import { findStored, type StoredReorganisation } from './db/reorganisations.repo.ts';
import { issuesOf, loadSet } from './loaded-set.ts';
import { rulesInForce } from './rules-in-force.ts';
import { sayIssues } from './said-issues.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today' | 'request'>;

/** Returns one decision as it is shown: its set in figures, what is wrong with it, rules, the last rehearsal, what the actor may do. */
export async function reorganisationAnswer(context: Context, id: string) {
  const { tx, request } = context;
  const stored = await findStored(tx, id);
  if (!stored) throw new Refusal('platform.not_found');
  const set = await loadSet(tx, stored);
  const issues = stored.state === 'switched' ? [] : issuesOf(set, stored.effective);
  const names = new Map([
    ...set.agencies.map(({ code, name }) => [code, name] as const),
    ...set.changes.flatMap(({ code, act, name }) =>
      act === 'open' && name !== null ? [[code, name] as const] : [],
    ),
  ]);
  const called = (code: string | null): string | null => (code === null ? null : (names.get(code) ?? code));
  const language = request.language ?? 'vi';
  const said = sayIssues(issues, language);
  const rehearsal = await lastRehearsal(tx, id);
  const { territories: _, ...row } = stored;
  return {
    ...row,
    counts: await countSet(tx, id),
    issues: said,
    rules: (await rulesInForce(tx, id)).map((rule) => ({
      ...rule,
      agencyName: called(rule.agency),
      toName: called(rule.to),
    })),
    rehearsal:
      rehearsal === undefined
        ? null
        : { ...rehearsal.result, at: rehearsal.at, by: rehearsal.by, issues: said },
    abilities: abilitiesOf(context, stored, issues),
  };
}

function abilitiesOf(
  { actor, today }: Context,
  stored: StoredReorganisation,
  issues: readonly SetIssue[],
): ('change' | 'rehearse' | 'switch-on' | 'undo' | 'weigh')[] {
  if (actor.kind !== 'system' && !mayUse(actor.roles, 'reorganisations.manage')) return [];
  const verbs = (['change', 'rehearse', 'switch-on', 'undo'] as const).filter(
    (verb) => moveReorganisation(stored, verb, today).ok && (verb !== 'switch-on' || issues.length === 0),
  );
  return stored.state === 'withdrawn' ? verbs : [...verbs, 'weigh'];
}
