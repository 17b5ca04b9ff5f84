import type { InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import {
  getInquiryEndpoint,
  inquiryFormEndpoint,
  listInquiriesEndpoint,
} from '@ansinh/contract/inquiries/inquiries.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { inquirySteps, waitsForAnswer } from '@ansinh/domain/inquiries';
import type { Actor } from '@ansinh/domain/kernel';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamer } from '../../obligations/index.ts';
import { clauseChoices } from '../db/clauses.repo.ts';
import { eventsOf } from '../db/events.repo.ts';
import { findInquiry } from '../db/inquiries.repo.ts';
import { filesOf } from '../db/inquiry-files.repo.ts';
import { countThreads, listThreads } from '../db/inquiry-list.repo.ts';
import { threadsOf, type StoredThread } from '../db/threads.repo.ts';
import { rowMaker } from '../inquiry-row.ts';
import { inquiryTerm } from '../inquiry-term.ts';
import { sideOf } from '../stepped-thread.ts';

/** Questions the own agency sent or received, overdue first. */
export const listInquiries = useCase({
  name: 'inquiries.list',
  access: 'inquiries.read',
  input: inputOf(listInquiriesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const threads = await listThreads(tx, actor.agencyId, today, input);
    return {
      items: threads.map(await rowMaker(tx, threads, today)),
      counts: await countThreads(tx, actor.agencyId, today),
      abilities: actor.agencyId !== null && mayUse(actor.roles, 'inquiries.work') ? ['ask'] : [],
    };
  },
});

/** Default term and clauses for a new question. */
export const inquiryForm = useCase({
  name: 'inquiries.form',
  access: 'inquiries.work',
  input: inputOf(inquiryFormEndpoint),
  audit: 'read',
  run: async ({ tx, today }) => ({ term: await inquiryTerm(tx, today), clauses: await clauseChoices(tx) }),
});

/** One question with every thread the caller sees. */
export const getInquiry = useCase({
  name: 'inquiries.get',
  access: 'inquiries.read',
  input: inputOf(getInquiryEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { inquiryId } }) => {
    const inquiry = await findInquiry(tx, inquiryId);
    if (!inquiry) throw new Refusal('platform.not_found');
    const threads = await threadsOf(tx, inquiryId);
    const [events, files, rowOf] = [
      await eventsOf(tx, inquiryId),
      await filesOf(tx, inquiryId),
      await rowMaker(tx, threads, today),
    ];
    const ids = [inquiry.askerId, ...threads.map(({ agencyId }) => agencyId)];
    const { nameOf } = await agencyNamer(tx, ids, today);
    const named = (id: string) => ({ id, name: nameOf(id, inquiry.askedOn).name });
    const { id, subject, items, reason, basis, askedBy, askedOn } = inquiry;
    return {
      id,
      subject,
      items,
      reason,
      basis,
      asker: named(inquiry.askerId),
      askedBy,
      askedOn,
      files: files.filter(({ agencyId }) => agencyId === null),
      threads: threads.map((thread): InquiryThread => {
        const { agencyId, wantedDueOn, wantedBecause, version } = thread;
        return {
          ...rowOf(thread),
          wantedExtension: wantedDueOn === null ? null : { dueOn: wantedDueOn, because: wantedBecause ?? '' },
          events: events
            .filter((event) => event.agencyId === agencyId)
            .map((event) => ({ ...event, byAgency: named(event.byAgencyId) })),
          files: files.filter((file) => file.agencyId === agencyId),
          version,
          abilities: threadAbilities(actor, thread),
        };
      }),
      abilities:
        inquiry.askerId === actor.agencyId &&
        mayUse(actor.roles, 'inquiries.work') &&
        threads.some(({ state }) => waitsForAnswer(state))
          ? ['attach']
          : [],
    };
  },
});

function threadAbilities(actor: Actor, thread: StoredThread): string[] {
  const side = sideOf(actor, thread);
  if (side === undefined || !mayUse(actor.roles, 'inquiries.work')) return [];
  return inquirySteps({ state: thread.state, wantsExtension: thread.wantedDueOn !== null }, side);
}
