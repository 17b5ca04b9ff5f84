import { join } from 'node:path';
import { scheduleOccurrences } from '@ansinh/domain/obligations';
import { readCsvFile } from '../../../platform/files/read-csv-file.ts';
import { ROOT } from '../../../platform/installation/root.ts';
import type { WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import { asDeadline, asSchedulePolicy, type Pack } from '../../regulations/index.ts';

/** One line of a pack's calendar, with the agencies as the document prints them. */
export interface PackOccurrence {
  readonly duty: string;
  readonly provision: string;
  readonly lead: string;
  readonly recipient: readonly string[];
  readonly period: string;
  /** ISO date; null where the text sets no term. */
  readonly due: string | null;
  readonly derivation: string;
}

/** Returns the calendar of a pack's own duties between two ISO days, soonest first. Needs no province and no database. */
export async function packCalendar(pack: Pack, from: string, to: string): Promise<PackOccurrence[]> {
  const { document, schedulePolicy } = pack.facts;
  const read = pack.regulation.document;
  const effectiveFrom =
    document.effectiveOn ?? read.effectiveOn ?? document.issuedOn ?? read.issuedOn ?? from;
  const calendar = await referenceCalendar();
  return pack.duties
    .flatMap((duty) =>
      scheduleOccurrences(
        {
          recurrence: duty.recurrence,
          deadline: asDeadline(duty.deadline),
          deliverable: duty.deliverable,
          action: duty.action,
          policy: { ...asSchedulePolicy(schedulePolicy), ...asSchedulePolicy(duty.schedulePolicy ?? {}) },
        },
        { from, to, effectiveFrom, effectiveTo: document.expiresOn ?? null, owesAfterEnd: true, calendar },
      ).map((one) => ({
        duty: duty.id,
        provision: duty.provision,
        lead: duty.lead.join('; '),
        recipient: duty.recipient,
        period: one.periodLabel,
        due: one.due,
        derivation: one.derivation.steps.map(({ text_vi }) => text_vi).join('; '),
      })),
    )
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

async function referenceCalendar(): Promise<WorkingCalendar> {
  const { rows } = await readCsvFile(join(ROOT, 'db/reference/public-holidays.csv'));
  const days = (worked: boolean): Set<string> =>
    new Set(
      rows.filter(({ kind }) => (kind === 'working-swap') === worked).flatMap(({ date }) => date ?? []),
    );
  return { holidays: days(false), workingSwaps: days(true) };
}
