import { CalendarCog, Check, Pencil, RotateCcw, Scissors, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatShare } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { deadlineWords } from './deadline-words.ts';
import { DUTY_ROLES } from './duty-fields.ts';
import { NextDates } from './next-dates.tsx';
import { PartyList } from './party-list.tsx';
import { useReadingActions } from './reading-actions.ts';
import type { Duty } from './regulations.types.ts';

const FLAGS = [
  'no-recipient',
  'no-schedule',
  'no-date-in-text',
  'waits-for-event',
  'request-not-order',
] as const;

/** Everything about the duty in hand, why it was read so, and what may be done with it. */
export function DutyDetails({ duty, isMarked }: { readonly duty: Duty; readonly isMarked: boolean }) {
  const { t } = useTranslation('regulations');
  const flags = FLAGS.filter((flag) => duty.flags.includes(flag));
  return (
    <div className="duty__body">
      {duty.problem !== null && duty.state === 'draft' && (
        <Callout tone="red">{duty.problem.message}</Callout>
      )}
      <dl className="duty__facts">
        {DUTY_ROLES.filter((role) => duty.parties.some((party) => party.role === role)).map((role) => (
          <Fact key={role} name={t(`role.${role}`)}>
            <PartyList duty={duty} role={role} />
          </Fact>
        ))}
        <Fact name={t('field.recurrence')}>{t(`recurrence.${duty.recurrence}`)}</Fact>
        {duty.deadline !== null && (
          <Fact name={t('field.deadline')}>
            {duty.deadline.raw !== '' && <>“{duty.deadline.raw}” </>}
            <span className="muted">
              {t('deadline.understood', { words: deadlineWords(t, duty.deadline) })}
            </span>
          </Fact>
        )}
        {duty.deliverable !== null && <Fact name={t('field.deliverable')}>{duty.deliverable}</Fact>}
        <Fact name={t('field.binding')}>{t(`binding.${duty.binding}`)}</Fact>
        {duty.schemes.length > 0 && <Fact name={t('field.schemes')}>{duty.schemes.join(', ')}</Fact>}
        {duty.note !== null && duty.note !== '' && <Fact name={t('field.note')}>{duty.note}</Fact>}
        {duty.state === 'confirmed' && <NextDates dutyId={duty.id} />}
      </dl>
      {(duty.why.length > 0 || flags.length > 0) && (
        <div>
          <p>
            {duty.state === 'rejected'
              ? t('duty.rejectedBecause')
              : duty.confidence === 1
                ? t('duty.byPerson')
                : t('duty.confidence', { share: formatShare(duty.confidence, 0) })}
          </p>
          <ul className="duty__why">
            {duty.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {duty.state !== 'rejected' && flags.map((flag) => <li key={flag}>{t(`flag.${flag}`)}</li>)}
          </ul>
        </div>
      )}
      <DutyActions duty={duty} isMarked={isMarked} />
      <p className="duty__foot">
        {duty.code} ·{' '}
        {duty.changedBy.name === null
          ? t('duty.changed', { at: formatDateTime(duty.changedAt) })
          : t('duty.changedBy', { at: formatDateTime(duty.changedAt), name: duty.changedBy.name })}
      </p>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function DutyActions({ duty, isMarked }: { readonly duty: Duty; readonly isMarked: boolean }) {
  const { t } = useTranslation(['regulations', 'common']);
  const actions = useReadingActions();
  const may = (ability: string): boolean => duty.abilities.includes(ability);
  const isDraft = duty.state === 'draft';
  if (duty.abilities.length === 0) return null;
  return (
    <div className="duty__actions no-print">
      {isDraft && may('confirm') && (
        <Button
          kind="primary"
          small
          icon={Check}
          isDisabled={duty.problem !== null}
          onPress={() => actions.confirm(duty)}
        >
          {t('duty.confirm')} <Kbd>c</Kbd>
        </Button>
      )}
      {may('edit') && (
        <Button small icon={Pencil} onPress={() => actions.edit(duty.id)}>
          {t('common:action.edit')} <Kbd>Enter</Kbd>
        </Button>
      )}
      {isDraft && may('reject') && (
        <Button small icon={X} onPress={() => actions.open({ kind: 'reject', duty })}>
          {t('duty.reject')} <Kbd>x</Kbd>
        </Button>
      )}
      {may('edit') && (
        <Button
          small
          kind="quiet"
          icon={CalendarCog}
          onPress={() => actions.open({ kind: 'schedule', duty })}
        >
          {t('schedule.open')}
        </Button>
      )}
      {may('split') && (
        <Button small kind="quiet" icon={Scissors} onPress={() => actions.open({ kind: 'split', duty })}>
          {t('duty.split')}
        </Button>
      )}
      {may('merge') && (
        <Button small kind="quiet" aria-pressed={isMarked} onPress={() => actions.mark(duty.id)}>
          {t(isMarked ? 'duty.unmark' : 'duty.mark')} <Kbd>m</Kbd>
        </Button>
      )}
      {may('reopen') && (
        <Button small kind="quiet" icon={RotateCcw} onPress={() => actions.reopen(duty)}>
          {t('duty.reopen')}
        </Button>
      )}
    </div>
  );
}
