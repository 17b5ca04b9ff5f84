import type { ExecutivePage } from '@ansinh/contract/reports/executive.endpoints';
import type { Tx } from '../../../platform/database/transaction.ts';
import { figuresAt } from '../../coverage/index.ts';
import { catalogue } from '../../indicators/index.ts';
import { reportUnits } from '../db/own-unit.repo.ts';
import { monthOver } from '../reporting-period.ts';
import { targetedIndicators } from './db/province-targets.repo.ts';

/** Coverage of the whole population and of the labour force: shown also in a year without targets. */
const ALWAYS = ['bhyt-dan-so', 'bhxh-luc-luong-lao-dong', 'bhtn-luc-luong-lao-dong'];

/** Returns what the province has reached of what it is to reach in the year of the month that is over: in January, last year's end. */
export async function reachedByProvince(
  tx: Tx,
  agencyId: string,
  today: string,
): Promise<ExecutivePage['reached']> {
  const { province } = await reportUnits(tx, agencyId, today);
  if (province === null) return [];
  const month = monthOver(today);
  const targeted = await targetedIndicators(tx, province, Number(month.slice(0, 4)));
  const codes = [...new Set([...ALWAYS, ...targeted])];
  const units = new Map((await catalogue(tx)).map(({ code, unit }) => [code, unit]));
  const order = new Map([...units.keys()].map((code, at) => [code, at]));
  const figures = await figuresAt(tx, province, codes, month, today);
  return figures
    .toSorted((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0))
    .map(({ indicator, name, month: shown, line }) => ({
      indicator,
      name,
      unit: units.get(indicator) ?? '',
      value: line.rate ?? line.value,
      target: line.target?.value ?? null,
      missing: line.missing,
      month: shown,
      estimated: line.estimated || line.denominatorEstimated,
    }));
}
