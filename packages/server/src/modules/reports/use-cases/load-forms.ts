import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { confirmedDuties } from '../../regulations/index.ts';
import { storeForm } from '../db/store-form.repo.ts';
import { issueReceivers } from '../packs/issue-receivers.ts';
import type { PackReports } from '../packs/read-pack-reports.ts';

/** Loads the report forms of an adopted pack. A form whose duty is not in work here is left out. Repeatable. */
export const loadForms = useCase({
  name: 'reports.load-forms',
  access: 'system',
  input: z.object({ pack: z.custom<PackReports>((value) => typeof value === 'object' && value !== null) }),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }): Promise<{ forms: number; leftOut: string[] }> => {
    const { packId, forms, faults } = input.pack;
    const [fault] = faults;
    if (fault !== undefined)
      throw new Refusal('reports.pack_forms_broken', { file: `${packId}/reports.json`, problem: fault });
    const duties = await confirmedDuties(tx, { packId });
    const [any] = duties;
    if (!any) return { forms: 0, leftOut: forms.map(({ code }) => code) };
    const dutyIds = new Map(duties.map(({ code, id }) => [code, id]));
    const day = any.issuedOn ?? any.effectiveOn ?? today;
    const leftOut: string[] = [];
    for (const form of forms) {
      const dutyId = dutyIds.get(form.duty);
      if (dutyId === undefined) {
        leftOut.push(form.code);
        continue;
      }
      await storeForm(tx, actor.tenantId, {
        regulationId: any.regulationId,
        dutyId,
        fulfilsDutyId: (form.fulfils === undefined ? undefined : dutyIds.get(form.fulfils)) ?? null,
        issueAgencyIds: await issueReceivers(tx, form, duties, day),
        form,
      });
    }
    const loaded = forms.length - leftOut.length;
    audit({ detail: { pack: packId, forms: loaded, leftOut: leftOut.join(', ') } });
    return { forms: loaded, leftOut };
  },
});
