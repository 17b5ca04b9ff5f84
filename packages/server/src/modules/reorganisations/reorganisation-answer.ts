import { mayUse } from '@ansinh/domain/access';
import { moveReorganisation } from '@ansinh/domain/reorganisations';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { Refusal } from '../../platform/refusal.ts';
import { countSet } from './db/counts.repo.ts';
import { lastRehearsal } from './db/rehearsals.repo.ts';
import type { StoredRule } from './db/rules.repo.ts';
import type { StoredRehearsal } from './rehearsal.ts';
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
  // What was switched on is history: its territories need no check, only the names of its agencies are shown.
  const set = await loadSet(tx, stored, stored.state !== 'switched');
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
  const rules = await rulesInForce(tx, id);
  const { territories: _, ...row } = stored;
  return {
    ...row,
    counts: await countSet(tx, id),
    issues: said,
    rules: rules.map((rule) => ({
      ...rule,
      agencyName: called(rule.agency),
      toName: called(rule.to),
    })),
    rehearsal:
      rehearsal === undefined
        ? null
        : { ...rehearsal.result, at: rehearsal.at, by: rehearsal.by, issues: said },
    abilities: abilitiesOf(context, stored, issues.length > 0 || !isSettled(rehearsal?.result, rules)),
  };
}

/** Whether all work that the last rehearsal found has a destination, by a rule that a person confirmed. */
function isSettled(rehearsal: StoredRehearsal | undefined, rules: readonly StoredRule[]): boolean {
  const proposed = new Set(rules.filter(({ confirmedBy }) => confirmedBy === null).map(({ kind }) => kind));
  return (rehearsal?.totals ?? []).every(
    ({ kind, count, unsettled }) => unsettled === 0 && (count === 0 || !proposed.has(kind)),
  );
}

function abilitiesOf(
  { actor, today }: Context,
  stored: StoredReorganisation,
  isBlocked: boolean,
): ('change' | 'rehearse' | 'switch-on' | 'undo' | 'weigh')[] {
  if (actor.kind !== 'system' && !mayUse(actor.roles, 'reorganisations.manage')) return [];
  const verbs = (['change', 'rehearse', 'switch-on', 'undo'] as const).filter(
    (verb) => moveReorganisation(stored, verb, today).ok && (verb !== 'switch-on' || !isBlocked),
  );
  return stored.state === 'withdrawn' ? verbs : [...verbs, 'weigh'];
}
