import type { PupilRow } from '@ansinh/contract/pupils/pupils.schemas';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { maskBirth, maskName, maskNumber } from '@ansinh/domain/people';
import type { StoredPupil } from './db/pupils.repo.ts';

/** Returns a pupil as a list shows him: numbers masked to everybody, names to those who may not read personal data. */
export function pupilRow(pupil: StoredPupil, actor: Actor, cardReturned: string | null): PupilRow {
  const masked = !mayUse(actor.roles, 'registers.read-personal');
  const works = pupil.schoolId === actor.agencyId && mayUse(actor.roles, 'pupils.work');
  const asked = pupil.cardRequestId !== null;
  return {
    id: pupil.id,
    className: pupil.className,
    grade: pupil.grade,
    fullName: masked ? maskName(pupil.fullName) : pupil.fullName,
    birth: masked ? maskBirth(pupil.birth) : pupil.birth,
    birthPrecision: pupil.birthPrecision,
    sex: pupil.sex,
    identityNumber: maskNumber(pupil.identityNumber),
    bhxhNumber: maskNumber(pupil.bhxhNumber),
    statedCard: maskNumber(pupil.statedCard),
    commune: pupil.commune,
    communeName: pupil.communeName,
    enrolledOn: pupil.enrolledOn,
    note: masked ? null : pupil.note,
    matchedBy: pupil.matchedBy,
    state: pupil.state,
    why: pupil.why,
    insuredGroup: pupil.insuredGroup,
    insuredFrom: pupil.insuredFrom,
    insuredUntil: pupil.insuredUntil,
    cardRequestId: pupil.cardRequestId,
    cardReturned,
    paid: pupil.paid,
    paidUntil: pupil.paidUntil,
    version: pupil.version,
    abilities: works
      ? [
          'change',
          'leave',
          ...(pupil.paid === 0 ? ['pay'] : []),
          ...(pupil.paid > 0 && !asked ? ['void'] : []),
        ]
      : [],
  };
}
