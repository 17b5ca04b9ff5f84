import { askInquiryEndpoint } from '@ansinh/contract/inquiries/inquiries.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { cleanedText } from '@ansinh/domain/documents';
import { decideChosenDue } from '@ansinh/domain/inquiries';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { isConfirmedClause } from '../db/clauses.repo.ts';
import { addEvents } from '../db/events.repo.ts';
import { addInquiry } from '../db/inquiries.repo.ts';
import { addThreads } from '../db/threads.repo.ts';
import { calendarFrom, inquiryTerm } from '../inquiry-term.ts';
import { tellSide } from '../tell-side.ts';

/** One question to one or several agencies; each answers by itself. */
export const askInquiry = useCase({
  name: 'inquiries.ask',
  access: 'inquiries.work',
  input: inputOf(askInquiryEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, input, audit } = context;
    const by = actingAgency(actor);
    const { provision } = input;
    const subject = cleanedText(input.subject).replaceAll('\n', ' ');
    const items = input.items.map(cleanedText);
    const reason = cleanedText(input.reason);
    const agencyIds = [...new Set(input.agencyIds)];
    const known = await agencyNamesOn(tx, agencyIds, today);
    if (agencyIds.some((id) => id === by.agencyId || !known.has(id)))
      throw new Refusal('inquiries.agency_unknown');
    if (provision !== null && !(await isConfirmedClause(tx, provision)))
      throw new Refusal('inquiries.clause_unknown');
    const dueOn =
      input.dueOn === null
        ? (await inquiryTerm(tx, today)).dueOn
        : orRefuse(decideChosenDue(today, input.dueOn, await calendarFrom(tx, input.dueOn)));
    const inquiryId = await addInquiry(tx, by, { ...input, subject, items, reason, askedOn: today }, now);
    await addThreads(tx, by, { inquiryId, askedOn: today, dueOn }, agencyIds);
    const of = { tenantId: by.tenantId, inquiryId, agencyIds, askerId: by.agencyId, byAgencyId: by.agencyId };
    await addEvents(tx, { ...of, by: by.id, at: now }, 'ask', { note: reason, dueOn });
    await tellSide(context, agencyIds, {
      step: 'ask',
      by: by.agencyId,
      inquiryId,
      subject,
      due: dueOn,
      cause: inquiryId,
    });
    audit({ subject: `inquiry:${inquiryId}`, detail: { subject, agencyIds, dueOn } });
    return { id: inquiryId, dueOn };
  },
});
