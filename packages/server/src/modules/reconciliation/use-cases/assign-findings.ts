import { inputOf } from '@ansinh/contract/platform/endpoint';
import { assignFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { tellAssigned } from '../db/finding-notices.repo.ts';
import { addEvents, assignUnchanged, canBeAssigned } from '../db/finding-writes.repo.ts';
import { findFinding } from '../db/findings.repo.ts';

/** Findings given to an agency or a person of it. Those that changed meanwhile, ended or are not the caller's to give are left and named. */
export const assignFindings = useCase({
  name: 'reconciliation.assign',
  access: 'findings.manage',
  input: inputOf(assignFindingsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, today, input, audit }) => {
    const { findings, agencyId, userId, due, note } = input;
    if (!(await canBeAssigned(tx, agencyId, userId))) throw new Refusal('reconciliation.assignee_unknown');
    const given = await assignUnchanged(tx, findings, { agencyId, userId, due });
    audit({ subject: `agency:${agencyId}`, detail: { findings: given, due } });
    await addEvents(tx, actor.tenantId, given, {
      kind: 'assigned',
      actor: actor.id,
      userId: actor.kind === 'person' ? actor.id : null,
      agencyId: actor.agencyId,
      at: now,
      note: note ?? null,
      detail: { agencyId, userId, due },
    });
    if (given.length > 0 && agencyId !== actor.agencyId)
      await tellAssigned(tx, {
        tenantId: actor.tenantId,
        agencyId,
        cause: `findings:${crypto.randomUUID()}`,
        count: given.length,
        today,
      });
    const left = [];
    for (const { id, version } of findings.filter((one) => !given.includes(one.id))) {
      const finding = await findFinding(tx, id);
      left.push({ id, code: whyLeft(finding, version) });
    }
    return { assigned: given.length, left };
  },
});

function whyLeft(finding: Awaited<ReturnType<typeof findFinding>>, version: number): string {
  if (!finding) return 'platform.not_found';
  if (!finding.assignable) return 'platform.forbidden';
  return finding.version === version ? 'reconciliation.step_not_allowed' : 'platform.stale';
}
