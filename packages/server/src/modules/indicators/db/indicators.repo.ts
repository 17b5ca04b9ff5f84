import type { CatalogueIndicator } from '@ansinh/contract/indicators/indicators.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

const COLUMNS = sql`code, app.said(name, name_en) as name, scheme, measure, app.said(unit, unit_en) as unit,
  jsonb_build_object('code', group_code, 'name', app.said(group_name, group_name_en)) as "group", direction,
  aggregation, numerator, denominator, basis, source, certainty`;

/** Returns the catalogue in its order: rates first, then the series they are made of. */
export function catalogue(tx: Tx): Promise<CatalogueIndicator[]> {
  return tx.rows<CatalogueIndicator>(sql`select ${COLUMNS} from indicators order by position, code`);
}

/** Returns one indicator, or undefined. */
export function indicatorByCode(tx: Tx, code: string): Promise<CatalogueIndicator | undefined> {
  return tx.find<CatalogueIndicator>(sql`select ${COLUMNS} from indicators where code = ${code}`);
}
