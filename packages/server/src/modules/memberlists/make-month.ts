import { decideMaking, listFrame, type ListFrame } from '@ansinh/domain/memberlists';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { storedParameters } from '../parameters/index.ts';
import { cardGroups } from '../people/index.ts';
import { carryLists } from './db/carry-lists.repo.ts';
import { holdLists, insertRun, keepsLists, newestMonth, type StoredListRun } from './db/list-runs.repo.ts';
import { findSettings } from './db/list-settings.repo.ts';
import { stageFacts } from './db/stage-facts.repo.ts';
import { stageVerdicts } from './db/stage-verdicts.repo.ts';

/** Days of reminding where no parameter is stored for the day. @law NĐ 188/2025/NĐ-CP */
const REMINDER_DAYS = 10;
/** Months of age where no parameter is stored for the day. @law NĐ 135/2020/NĐ-CP Đ4 */
const PENSION_AGE = { male: 744, female: 720 };

/**
 * Makes the lists of a month for the province or one commune, in a few statements over everybody at once. Repeated, it changes only what the
 * registers changed since. @law BD Đ8.1 g3, g5
 */
export async function makeMonth(
  { tx, actor, now, today }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today'>,
  month: string,
  commune: string | null,
): Promise<StoredListRun> {
  await holdLists(tx);
  const newest = await newestMonth(tx, commune);
  orRefuse(decideMaking(month, { keeper: await keepsLists(tx), today, newest }));
  const frame = await frameOf(tx, month, today);
  await stageFacts(tx, { commune }, frame.asOf, (await cardGroups()).values());
  await stageVerdicts(tx, frame);
  const before = newest === null ? null : `${newest}-01`;
  const counts = await carryLists(tx, { commune, before, now }, frame);
  const { reminderDays, threshold, weights, pensionAge } = frame;
  const run = {
    month,
    asOf: frame.asOf,
    commune,
    counts,
    settings: { reminderDays, threshold, weights, pensionAge },
    madeBy: actor.id,
    madeAt: now.toISOString(),
  };
  const id = await insertRun(tx, actor.tenantId, run);
  return { ...run, id };
}

async function frameOf(tx: Tx, month: string, today: string): Promise<ListFrame> {
  const settings = await findSettings(tx);
  const stored = await storedParameters(tx);
  const on = `${month}-01`;
  const number = (name: string): number | undefined =>
    stored.find((one) => one.name === name && one.from <= on && (one.to === null || one.to >= on))?.number ??
    undefined;
  return listFrame(month, today, {
    reminderDays: number('bhyt_renewal_reminder_days') ?? REMINDER_DAYS,
    pensionAge: {
      male: number('retirement_age_male') ?? PENSION_AGE.male,
      female: number('retirement_age_female') ?? PENSION_AGE.female,
    },
    weights: settings?.weights,
    threshold: settings?.threshold,
  });
}
