import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { getFindingEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { findingRule } from '@ansinh/domain/reconciliation';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { basesOf, eventsOf, evidenceOf, rateBases } from '../db/finding-detail.repo.ts';
import { findFinding } from '../db/findings.repo.ts';
import { findingLines } from '../finding-lines.ts';
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
    return {
      ...line,
      advice,
      adviceEn,
      law,
      bases: await basesOf(tx, findingRule(finding.rule)?.provisions ?? {}),
      amountBasis: amountBasis && { ...amountBasis, ...(await rateBases(tx, amountBasis.on)) },
      outcomeNote: finding.outcomeNote,
      outcomeBy: finding.outcomeBy,
      outcomeAt: finding.outcomeAt,
      lastSeenAt: finding.lastSeenAt,
      evidence: await evidenceOf(tx, finding.id),
      events: await eventsOf(tx, finding.id),
    };
  },
});
