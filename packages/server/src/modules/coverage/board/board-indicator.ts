import type { BoardIndicatorSchema } from '@ansinh/contract/coverage/board.schemas';
import type { z } from 'zod';
import type { Tx } from '../../../platform/database/transaction.ts';
import { catalogue } from '../../indicators/index.ts';

/** An indicator that boards show: it counts a series, of a denominator or by itself. */
export type BoardIndicator = z.output<typeof BoardIndicatorSchema>;

/** Returns the indicators that can be counted, in the order of the catalogue. */
export async function boardIndicators(tx: Tx): Promise<BoardIndicator[]> {
  return (await catalogue(tx)).flatMap(({ numerator, ...one }) =>
    numerator === null
      ? []
      : [
          {
            code: one.code,
            name: one.name,
            scheme: one.scheme,
            unit: one.unit,
            direction: one.direction,
            aggregation: one.aggregation,
            numerator,
            denominator: one.denominator,
            certainty: one.certainty,
          },
        ],
  );
}
