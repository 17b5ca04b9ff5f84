import { inputOf } from '@ansinh/contract/platform/endpoint';
import { answerIssueEndpoint, listIssuesEndpoint } from '@ansinh/contract/reports/issues.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { cleanedText } from '@ansinh/domain/documents';
import type { Actor } from '@ansinh/domain/kernel';
import { readPeriod } from '@ansinh/vietnamese/read-period';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { agencyRefs } from '../agency-refs.ts';
import {
  findIssue,
  listStoredIssues,
  provincialCommittee,
  writeAnswer,
  type StoredIssue,
} from '../db/issues.repo.ts';
import { passesOfIssues } from '../db/passed-reports.repo.ts';
import { passViews } from '../pass-views.ts';
import { tellOfReports } from '../tell-report.ts';

/** Difficulties and proposals of sent reports: those that lie with the own agency, its own, or all it sees. */
export const listIssues = useCase({
  name: 'reports.issues',
  access: 'reports.read',
  input: inputOf(listIssuesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => ({
    items: await issueViews(tx, actor, today, await listStoredIssues(tx, input)),
  }),
});

/** Answers a difficulty, or forwards it with an opinion to the provincial People's Committee, which decides. */
export const answerIssue = useCase({
  name: 'reports.answer-issue',
  access: 'reports.work',
  input: inputOf(answerIssueEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, input, audit } = context;
    const seen = await findIssue(tx, input.issueId);
    if (!seen) throw new Refusal('platform.not_found');
    if (actor.agencyId === null || !seen.routedTo.includes(actor.agencyId))
      throw new Refusal('platform.forbidden');
    const issue = (await findIssue(tx, input.issueId, true)) ?? seen;
    const committee = await provincialCommittee(tx, today);
    const can = abilitiesOf(issue, actor, committee);
    if (issue.version !== input.version || can.length === 0) throw new Refusal('reports.already_answered');
    if (input.forward && (!can.includes('forward') || committee === undefined))
      throw new Refusal('platform.forbidden');
    const refOf = await agencyRefs(tx, [actor.agencyId, ...issue.routedTo]);
    const own = refOf(actor.agencyId, today).name;
    const words = cleanedText(input.answer);
    await writeAnswer(tx, issue.id, {
      state: input.forward ? 'forwarded' : 'answered',
      answer: input.forward
        ? `Ý kiến của ${own}: ${words}`
        : issue.answer === ''
          ? words
          : `${issue.answer}\n\nTrả lời của ${own}: ${words}`,
      routedTo: input.forward && committee !== undefined ? [...issue.routedTo, committee] : issue.routedTo,
      by: actor.id,
      at: now,
    });
    await tellOfAnswer(context, issue, input.forward ? committee : undefined);
    audit({ subject: `report:${issue.reportId}`, detail: { issue: issue.id, forward: input.forward } });
    const [view] = await issueViews(tx, actor, today, [(await findIssue(tx, issue.id)) ?? issue]);
    if (!view) throw new Refusal('platform.not_found');
    return view;
  },
});

/** Tells who raised a difficulty, and whoever had it in hand before, that it was answered or to whom it went on. */
async function tellOfAnswer(
  context: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'services' | 'enqueue'>,
  { id, version, agencyId, routedTo, difficulty }: StoredIssue,
  committee: string | undefined,
): Promise<void> {
  const by = context.actor.agencyId ?? '';
  const notice = {
    step: committee === undefined ? 'issue-answered' : 'issue-forwarded',
    by,
    subject: difficulty,
    cause: `${id}:${version + 1}`,
  } as const;
  const others = [agencyId, ...routedTo].filter((one) => one !== by && one !== committee);
  await tellOfReports(context, others, { ...notice, path: '/bao-cao/vuong-mac?hands=any&state=all' });
  if (committee !== undefined)
    await tellOfReports(context, [committee], {
      ...notice,
      path: '/bao-cao/vuong-mac?hands=to-me&state=forwarded',
    });
}

/** Whoever holds a difficulty answers or forwards it; once it is forwarded only the committee decides. */
function abilitiesOf(
  { state, routedTo }: StoredIssue,
  { agencyId, roles }: Actor,
  committee: string | undefined,
): ('answer' | 'forward')[] {
  if (agencyId === null || !routedTo.includes(agencyId) || !mayUse(roles, 'reports.work')) return [];
  if (state === 'forwarded') return agencyId === committee ? ['answer'] : [];
  if (state === 'answered') return [];
  return committee === undefined || agencyId === committee ? ['answer'] : ['answer', 'forward'];
}

async function issueViews(tx: Tx, actor: Actor, today: string, issues: readonly StoredIssue[]) {
  const refOf = await agencyRefs(
    tx,
    issues.flatMap(({ agencyId, routedTo }) => [agencyId, ...routedTo]),
  );
  const committee = await provincialCommittee(tx, today);
  const passes = await passesOfIssues(
    tx,
    issues.map(({ id }) => id),
  );
  const seen = (await passViews(tx, passes)).map((view, at) => ({ view, issueId: passes[at]?.issueId }));
  const passesOf = Map.groupBy(seen, ({ issueId }) => issueId);
  return issues.map(
    ({ agencyId, routedTo, regulationId, regulationCode, provisionId, citation, ...issue }) => ({
      ...issue,
      // Its label stands with the difficulty; the round itself may be out of the reader's sight.
      periodKey: readPeriod(issue.periodLabel)?.key ?? issue.periodLabel,
      agency: refOf(agencyId, today),
      routedTo: routedTo.map((id) => refOf(id, today)),
      passes: (passesOf.get(issue.id) ?? []).map(({ view }) => view),
      basis: { regulationId, regulationCode, provisionId, citation },
      abilities: abilitiesOf(
        { ...issue, agencyId, routedTo, regulationId, regulationCode, provisionId, citation },
        actor,
        committee,
      ),
    }),
  );
}
