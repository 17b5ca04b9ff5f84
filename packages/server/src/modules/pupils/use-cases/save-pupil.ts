import { inputOf } from '@ansinh/contract/platform/endpoint';
import { leavePupilEndpoint, savePupilEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { gradeOf } from '@ansinh/domain/pupils';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { askRegister } from '../ask-register.ts';
import { lockPupils, pupilOfNumber, type StoredPupil } from '../db/pupils.repo.ts';
import { addPupil, changePupil, leavePupil } from '../db/pupil-writes.repo.ts';
import { ownRoster } from '../own-roster.ts';
import { settleRoster } from '../settle-roster.ts';
import { typedNumbers } from '../typed-numbers.ts';

/** A pupil added by hand or corrected. */
export const savePupil = useCase({
  name: 'pupils.save',
  access: 'pupils.work',
  input: inputOf(savePupilEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const roster = await ownRoster(tx, actor, input.rosterId);
    const { pupilId, version, rosterId: _, ...typed } = input;
    const before = pupilId === null ? null : await lockedPupil(context, pupilId, version ?? 0);
    const numbers = typedNumbers(typed, before, today);
    const twin = await pupilOfNumber(tx, roster.id, numbers.identityNumber, pupilId);
    if (twin !== undefined) throw new Refusal('pupils.pupil_twice', { class: twin });
    const pupil = {
      ...typed,
      ...numbers,
      grade: gradeOf(typed.className),
      birthPrecision: 'day' as const,
      commune: typed.commune ?? before?.commune ?? null,
    };
    const id = pupilId ?? (await addPupil(tx, roster.id, pupil));
    if (pupilId !== null) await changePupil(tx, pupilId, pupil);
    await settleRoster(tx, roster.id, today);
    await askRegister(context, roster.id);
    audit({ subject: `pupil:${id}`, detail: { class: typed.className, added: pupilId === null } });
    return { pupilId: id };
  },
});

/** A pupil who left the school. */
export const leaveSchool = useCase({
  name: 'pupils.leave',
  access: 'pupils.work',
  input: inputOf(leavePupilEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, today, audit } = context;
    const pupil = await lockedPupil(context, input.pupilId, input.version);
    await leavePupil(tx, pupil.id, input.on);
    await settleRoster(tx, pupil.rosterId, today);
    audit({ subject: `pupil:${pupil.id}`, detail: { on: input.on } });
    return { pupilId: pupil.id };
  },
});

async function lockedPupil(
  { tx, actor }: Pick<UseCaseContext<unknown>, 'tx' | 'actor'>,
  id: string,
  version: number,
): Promise<StoredPupil> {
  const [pupil] = await lockPupils(tx, [id]);
  if (!pupil || pupil.schoolId !== actor.agencyId) throw new Refusal('platform.not_found');
  if (pupil.version !== version) throw new Refusal('platform.stale');
  return pupil;
}
