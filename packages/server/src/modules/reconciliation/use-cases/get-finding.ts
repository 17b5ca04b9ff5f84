import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { getFindingEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { CONTRIBUTION_RATES, findingRule, followUpHistory } from '@ansinh/domain/reconciliation';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { eventsOf, evidenceOf, rateBases } from '../db/finding-detail.repo.ts';
import { clausesOf } from '../../regulations/index.ts';
import { findFinding } from '../db/findings.repo.ts';
import { runsSince } from '../db/runs.repo.ts';
import { findingLines, hidesPeople } from '../finding-lines.ts';
import { hidePerson } from '../hide-person.ts';
import { findingWords } from '../finding-sentence.ts';

/** One finding with what it rests on and what became of it. */
export const getFinding = useCase({
  name: 'reconciliation.get',
  access: 'findings.read',
  input: inputOf(getFindingEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }): Promise<FindingDetail> => {
    const finding = await findFinding(tx, input.findingId);
    if (!finding) throw new Refusal('platform.not_found');
    audit({ subject: `finding:${finding.id}` });
    const [line] = await findingLines(tx, actor, today, [finding]);
    if (!line) throw new Refusal('platform.not_found');
    const { advice, adviceEn, law } = findingWords(finding.rule, finding.params);
    const { amountBasis } = finding;
    const evidence = await evidenceOf(tx, finding.id);
    const events = await eventsOf(tx, finding.id);
    return {
      ...line,
      advice,
      adviceEn,
      law,
      gravity: findingRule(finding.rule)?.gravity ?? 0,
      bases: await clausesOf(tx, findingRule(finding.rule)?.provisions ?? {}),
      amountBasis: amountBasis && {
        rate: amountBasis.rate,
        on: amountBasis.on,
        wages: amountBasis.wages,
        share: amountBasis.share ?? null,
        ...(await rateBases(tx, amountBasis.on, amountBasis.parameters ?? CONTRIBUTION_RATES)),
      },
      outcomeNote: finding.outcomeNote,
      outcomeBy: finding.outcomeBy,
      outcomeAt: finding.outcomeAt,
      lastSeenAt: finding.lastSeenAt,
      evidence: hidesPeople(actor, finding) ? evidence.map(hidePerson) : evidence,
      history: followUpHistory(
        await runsSince(tx, finding),
        events.flatMap(({ kind, detail: { run } }) => (typeof run === 'string' ? [{ run, kind }] : [])),
      ),
      events: events.map((event) => ({ ...event, ...wordsBefore(finding.rule, event.detail['before']) })),
    };
  },
});

/** Returns what the finding said with the figures it had before; nulls where they did not change. */
function wordsBefore(rule: string, params: unknown): { before: string | null; beforeEn: string | null } {
  if (typeof params !== 'object' || params === null) return { before: null, beforeEn: null };
  const { sentence, sentenceEn } = findingWords(rule, params as Record<string, unknown>);
  return { before: sentence, beforeEn: sentenceEn };
}
