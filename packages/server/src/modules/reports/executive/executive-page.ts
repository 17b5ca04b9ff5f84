import { inputOf } from '@ansinh/contract/platform/endpoint';
import { executivePageEndpoint, type ExecutivePage } from '@ansinh/contract/reports/executive.endpoints';
import type { ReportRoundView } from '@ansinh/contract/reports/reports.schemas';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { lateAgencies, onTimeBetween } from './db/late-agencies.repo.ts';
import { issuesToDecide, reportsToDecide, submissionsToDecide, type ToDecide } from './db/to-decide.repo.ts';
import { listRounds } from '../use-cases/rounds.ts';
import { reachedByProvince } from './reached.ts';

/** What a leader opens in the morning: what is reached, what is late and whose, what he is asked to decide. */
export const executivePage = useCase({
  name: 'reports.executive',
  access: 'reports.read',
  input: inputOf(executivePageEndpoint),
  audit: 'read',
  run: async (context): Promise<ExecutivePage> => {
    const { tx, actor, today } = context;
    const { agencyId } = actingAgency(actor);
    const late = await lateAgencies(tx);
    const decide = [
      ...(await reportsToDecide(tx, agencyId)),
      ...(await submissionsToDecide(tx, agencyId)),
      ...(await issuesToDecide(tx, agencyId)),
    ];
    const ids = [...late, ...decide].map((one) => one.agencyId);
    const names = await agencyNamesOn(tx, [...new Set(ids)], today);
    const named = (id: string) => ({ id, name: names.get(id)?.name ?? id });
    return {
      asOf: today,
      reached: await reachedByProvince(tx, agencyId, today),
      late: late.map(({ agencyId: id, ...counts }) => ({ agency: named(id), ...counts })),
      onTime: await onTimeBetween(tx, `${today.slice(0, 4)}-01-01`, today),
      rounds: (await listRounds.run({ ...context, input: {} })).items.filter(isUnderWay(today)),
      toDecide: decide.map((one) => ({
        kind: one.kind,
        title: one.title,
        titleEn: one.titleEn,
        from: named(one.agencyId),
        since: one.since,
        href: hrefOf(one),
        basis: one.basis,
      })),
    };
  },
});

/** Opened, and not everybody's report is accepted yet. */
function isUnderWay(today: string): (round: ReportRoundView) => boolean {
  return ({ opensOn, counts }) => opensOn <= today && counts !== null && counts.accepted < counts.expected;
}

function hrefOf({ kind, id }: ToDecide): string {
  if (kind === 'report') return `/bao-cao/${id}`;
  return kind === 'document' ? `/cong-van/${id}` : '/bao-cao/vuong-mac?hands=to-me';
}
