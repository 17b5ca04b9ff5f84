import { setParameterEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { acceptParameter, type ParameterRow } from '@ansinh/domain/parameters';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { orRefuse } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { closeParameter, insertParameter, parametersOn } from '../db/parameters.repo.ts';

/** A new dated value; the one before it ends the day before. */
export const setParameter = useCase({
  name: 'parameters.set',
  access: 'parameters.manage',
  input: inputOf(setParameterEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    audit({
      subject: `parameter:${input.name}`,
      detail: { from: input.from, value: input.value, basis: input.basis },
    });
    const stored = await parametersOn(tx, null, input.name);
    orRefuse(acceptParameter(closedBefore(stored, input), input));
    await closeParameter(tx, input.name, input.from, actor.id);
    return insertParameter(tx, actor.tenantId, input, actor.id);
  },
});

/** The stored rows as they are once the running one ends the day before; a row that would leave days without value stays. */
function closedBefore(
  rows: readonly ParameterRow[],
  added: { readonly from: string; readonly to: string | null },
): ParameterRow[] {
  return rows.map((row) => {
    const runs = row.from < added.from && (row.to === null || row.to >= added.from);
    const leavesGap = added.to !== null && (row.to === null || row.to > added.to);
    return runs && !leavesGap ? { ...row, to: addDays(added.from, -1) } : row;
  });
}
