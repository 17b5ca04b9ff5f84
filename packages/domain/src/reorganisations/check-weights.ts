import { allow, refuse, type Decision } from '../kernel/index.ts';
import { overWhole, sumOf, type Weight } from './weight.ts';

type WeightRefusal =
  | 'reorganisations.weights_not_whole'
  | 'reorganisations.weights_over'
  | 'reorganisations.weights_other_parts';

/**
 * Returns the shares of one divided unit when they name exactly its receivers and make one to the last digit; 99 % is refused,
 * with what is missing. `parts`: the receivers of the decision.
 */
export function checkWeights(
  unit: string,
  parts: readonly string[],
  shares: readonly { readonly to: string; readonly weight: Weight }[],
): Decision<readonly { readonly to: string; readonly weight: Weight }[], WeightRefusal> {
  const named = shares.map(({ to }) => to).toSorted();
  if (named.join() !== parts.toSorted().join())
    return refuse('reorganisations.weights_other_parts', { unit, parts: parts.join(', ') });
  const weights = shares.map(({ weight }) => weight);
  const over = overWhole(weights);
  if (over === 0) return allow(shares);
  const { numerator, denominator } = sumOf(weights);
  const total = percent(numerator, denominator);
  if (over > 0) return refuse('reorganisations.weights_over', { unit, total });
  return refuse('reorganisations.weights_not_whole', {
    unit,
    total,
    missing: percent(denominator - numerator, denominator),
  });
}

/** A share in percent with up to four decimals, as Vietnamese texts print it; never rounded up to 100 when it is less. */
function percent(numerator: bigint, denominator: bigint): string {
  const tenThousandths = (numerator * 1_000_000n) / denominator;
  const [whole = '0', decimals = ''] = [tenThousandths / 10_000n, tenThousandths % 10_000n].map(String);
  const written = decimals.padStart(4, '0').replace(/0+$/u, '');
  return `${whole}${written === '' ? '' : `,${written}`} %`;
}
