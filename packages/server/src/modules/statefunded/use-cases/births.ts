import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Birth } from '@ansinh/contract/statefunded/findings.schemas';
import {
  addBirthEndpoint,
  importBirthsEndpoint,
  listBirthsEndpoint,
  sendBirthEndpoint,
} from '@ansinh/contract/statefunded/statefunded.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { maskBirth, maskName, maskNumber } from '@ansinh/domain/people';
import { birthCourse, isUnderSix } from '@ansinh/domain/statefunded';
import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { cardRequestsOf } from '../../cards/index.ts';
import { parameterOn, workingCalendar } from '../../parameters/index.ts';
import { enterPerson, findKnownPerson, seesMasked } from '../../people/index.ts';
import { askForSearch } from '../ask-for-search.ts';
import { listStoredBirths, lockBirth, markBirthSent, statedBirths } from '../db/births.repo.ts';
import { lockMember } from '../db/members.repo.ts';
import { ownCommune, requireCommune } from '../own-commune.ts';
import { recordBirth } from '../record-birth.ts';
import { requestCards } from '../send-for-cards.ts';

const TERM = 'bhyt_card_working_days';
/** Days of the calendar that the term can reach over, holidays of Tết included. */
const REACH_DAYS = 90;

/** Births on their way to a card. */
export const listBirths = useCase({
  name: 'statefunded.births',
  access: 'statefunded.read',
  input: inputOf(listBirthsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const stored = await listStoredBirths(tx, input.limit);
    const cards = await cardRequestsOf(
      tx,
      stored.flatMap(({ cardRequestId }) => (cardRequestId === null ? [] : [cardRequestId])),
    );
    const { number, basis } = await parameterOn(tx, TERM, today);
    if (number === null) throw new Error(`parameter ${TERM} is not a number`);
    const first = stored.map(({ registeredOn }) => registeredOn).toSorted()[0] ?? today;
    const calendar = await workingCalendar(tx, first, addDays(today, REACH_DAYS));
    const own = await ownCommune(tx);
    const works = own !== undefined && mayUse(actor.roles, 'statefunded.work');
    const masked = seesMasked(actor);
    const items = stored.map((one): Birth => {
      const card = one.cardRequestId === null ? undefined : cards.get(one.cardRequestId);
      const [sentOn, issuedOn] = [card?.requestedOn ?? null, card?.issuedOn ?? null];
      const course = birthCourse(
        { registeredOn: one.registeredOn, sentOn, issuedOn },
        number,
        today,
        calendar,
      );
      return {
        id: one.id,
        place: { commune: one.commune, name: one.communeName },
        certificateNo: masked ? (maskNumber(one.certificateNo) ?? '') : one.certificateNo,
        registeredOn: one.registeredOn,
        fullName: masked ? maskName(one.fullName) : one.fullName,
        birth: masked ? (maskBirth(one.birth) ?? '') : one.birth,
        sex: one.sex,
        village: one.village,
        motherName: masked ? null : one.motherName,
        origin: one.origin,
        listId: one.listId,
        sentOn,
        dueOn: course.dueOn,
        issuedOn,
        cardRequestId: one.cardRequestId,
        cardNumber: maskNumber(card?.cardNumber ?? null),
        returnedBecause: card?.returnedBecause ?? null,
        cardFrom: one.cardFrom,
        cardUntil: one.cardUntil,
        stage: course.stage,
        taken: course.taken,
        waited: course.waited,
        isLate: course.isLate,
        abilities: works && one.agencyId === own.agencyId && sentOn === null ? ['send'] : [],
      };
    });
    return {
      items: items.filter(({ stage }) => input.stage === undefined || stage === input.stage),
      workingDays: number,
      basis,
      waiting: works ? (await statedBirths(tx)).length : 0,
      abilities: works ? ['add', 'import'] : [],
    };
  },
});

/** A registered birth typed by the commune: the child enters the register and the month's list. */
export const addBirth = useCase({
  name: 'statefunded.add-birth',
  access: 'statefunded.work',
  input: inputOf(addBirthEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const own = await requireCommune(tx);
    const [later] = [input.birth, input.registeredOn].filter((day) => day > today);
    if (later !== undefined) throw new Refusal('statefunded.date_in_future', { date: formatDate(later) });
    if (input.registeredOn < input.birth)
      throw new Refusal('statefunded.registered_before_birth', {
        registered: formatDate(input.registeredOn),
        birth: formatDate(input.birth),
      });
    const child = {
      fullName: input.fullName,
      birth: input.birth,
      sex: input.sex,
      ethnicity: input.ethnicity || null,
      commune: own.commune,
      village: input.village || null,
      household: null,
      identityNumber: input.identityNumber,
    };
    const personId = (await findKnownPerson(tx, child)) ?? (await enterPerson(tx, actor.tenantId, child));
    const { id, memberId, listId } = await recordBirth(context, own, {
      ...input,
      personId,
      motherName: input.motherName || null,
      fatherName: input.fatherName || null,
      origin: 'typed',
    });
    const member = await lockMember(tx, memberId);
    await askForSearch(context);
    audit({ subject: `statefunded-birth:${id}`, detail: { list: listId } });
    return { id, listId, cardUntil: member?.cardUntil ?? null };
  },
});

/** The births the commune sent through the exchange. */
export const importBirths = useCase({
  name: 'statefunded.import-births',
  access: 'statefunded.work',
  input: inputOf(importBirthsEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, today, audit } = context;
    const own = await requireCommune(tx);
    let count = 0;
    for (const birth of await statedBirths(tx)) {
      if (!isUnderSix(birth.birth, today)) continue;
      await recordBirth(context, own, { ...birth, origin: 'import' });
      count += 1;
    }
    if (count > 0) await askForSearch(context);
    audit({ detail: { births: count } });
    return { count };
  },
});

/** The card of a new-born asked for at once. */
export const sendBirth = useCase({
  name: 'statefunded.send-birth',
  access: 'statefunded.work',
  input: inputOf(sendBirthEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, today, audit } = context;
    const own = await requireCommune(tx);
    const birth = await lockBirth(tx, input.birthId);
    if (!birth || birth.agencyId !== own.agencyId) throw new Refusal('platform.not_found');
    const member = await lockMember(tx, birth.memberId);
    if (!member) throw new Refusal('platform.not_found');
    if (member.requestedAt !== null)
      throw new Refusal('statefunded.birth_sent', {
        date: formatDate(todayInVietnam(new Date(member.requestedAt))),
      });
    await requestCards(context, [member], 'birth', birth.id);
    await markBirthSent(tx, birth.id, today);
    audit({ subject: `statefunded-birth:${birth.id}` });
    return { id: birth.id, listId: birth.listId, cardUntil: birth.cardUntil };
  },
});
