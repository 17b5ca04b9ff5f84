import type { Target } from '@ansinh/contract/indicators/targets.schemas';
import { citationsOf } from '@ansinh/domain/regulations';
import { Refusal } from '../../../platform/refusal.ts';
import { packFolder, readPack, type Pack } from '../../regulations/index.ts';

/** A target with the clause it rests on as officials cite it: "KT210 II.2.a". */
export interface CitedTarget extends Target {
  readonly citation: string;
}

/**
 * Returns the targets a pack carries, in the order of its document. Refuses a pack with errors.
 * @law KT210 II.2, Phụ lục; SL II
 */
export async function packTargets(id: string): Promise<CitedTarget[]> {
  return citedTargets(await readPack(await packFolder(id)));
}

/** Returns the targets of a pack that is read already. Refuses a pack with errors. */
export function citedTargets({ facts, regulation, errors }: Pack): CitedTarget[] {
  const [first] = errors;
  if (first !== undefined)
    throw new Refusal('regulations.pack_broken', { pack: facts.id, count: errors.length, first });
  const citations = citationsOf(regulation.provisions);
  return facts.targets.map((target) => ({
    ...target,
    citation: `${facts.code} ${citations.get(target.basis) ?? target.basis}`,
  }));
}
