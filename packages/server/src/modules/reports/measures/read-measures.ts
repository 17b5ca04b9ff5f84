import type { ReportMeasure } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { measureCards } from './cards.measure.ts';
import { measureCollection } from './collection.measure.ts';
import { measureDuties } from './duties.measure.ts';
import { measureFindings } from './findings.measure.ts';
import { measureLists } from './lists.measure.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';
import { measureOutreach } from './outreach.measure.ts';
import { measureStateFunded } from './statefunded.measure.ts';

/** What counts the measures of a family, by the part of their code before the point. */
const FAMILIES: Readonly<Record<string, (tx: Tx, scope: MeasureScope) => Promise<Measured[]>>> = {
  duties: measureDuties,
  findings: measureFindings,
  lists: measureLists,
  statefunded: measureStateFunded,
  cards: measureCards,
  outreach: measureOutreach,
  collection: measureCollection,
};

/** Counts the wanted measures, one statement a family. */
export async function readMeasures(
  tx: Tx,
  wanted: readonly ReportMeasure[],
  scope: MeasureScope,
): Promise<ReadonlyMap<ReportMeasure, Measured>> {
  const found = new Map<ReportMeasure, Measured>();
  for (const family of new Set(wanted.map((measure) => measure.slice(0, measure.indexOf('.')))))
    for (const one of (await FAMILIES[family]?.(tx, scope)) ?? []) found.set(one.measure, one);
  return found;
}
