import { Refusal } from '../refusal.ts';

/**
 * Returns what `work` resolves to. A violated constraint whose name is in `refusals` becomes that refusal: the
 * database stays the judge when two people write at once. Anything else is thrown on.
 */
export async function refuseOnConstraint<T>(
  work: Promise<T>,
  refusals: Readonly<Record<string, Refusal | string>>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusals[(error as { constraint?: string }).constraint ?? ''];
    if (refusal === undefined) throw error;
    throw typeof refusal === 'string' ? new Refusal(refusal) : refusal;
  }
}
