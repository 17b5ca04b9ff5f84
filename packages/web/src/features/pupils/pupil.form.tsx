import type { PupilRow } from '@ansinh/contract/pupils/pupils.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney } from '../../lib/format.ts';
import { useCommuneChoices } from '../../lib/use-commune-choices.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useLeavePupil, useSavePupil, useVoidPayment } from './pupils.queries.ts';

interface Props {
  readonly rosterId: string;
  /** Null: a new pupil. */
  readonly pupil: PupilRow | null;
  readonly onClose: () => void;
}

/** A pupil typed in or corrected. Numbers left empty stay as they are: they are shown masked. */
export function PupilForm({ rosterId, pupil, onClose }: Props) {
  const { t } = useTranslation('pupils');
  const [className, setClassName] = useState(pupil?.className ?? '');
  const [fullName, setFullName] = useState(pupil?.fullName ?? '');
  const [birthDate, setBirthDate] = useState(pupil?.birth ?? null);
  const [sex, setSex] = useState<'male' | 'female' | null>(pupil?.sex ?? null);
  const [identityNumber, setIdentityNumber] = useState('');
  const [bhxhNumber, setBhxhNumber] = useState('');
  const [statedCard, setStatedCard] = useState('');
  const [commune, setCommune] = useState(pupil?.commune ?? null);
  const [enrolledOn, setEnrolledOn] = useState(pupil?.enrolledOn ?? null);
  const [note, setNote] = useState(pupil?.note ?? '');
  const save = useSavePupil();
  const leave = useLeavePupil();
  const giveBack = useVoidPayment();
  const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const done = (words: string) => ({
    onSuccess: () => {
      showToast(words);
      onClose();
    },
  });
  const submit = (): void =>
    save.mutate(
      {
        params: { rosterId },
        body: {
          pupilId: pupil?.id ?? null,
          version: pupil?.version ?? null,
          className,
          fullName,
          birthDate: birthDate ?? '',
          sex,
          identityNumber: filled(identityNumber),
          bhxhNumber: filled(bhxhNumber),
          statedCard: filled(statedCard),
          commune,
          enrolledOn,
          note: filled(note),
        },
      },
      done(t('form.saved')),
    );
  const kept = (number: string | null): string | undefined =>
    number === null ? undefined : t('form.kept', { number });
  return (
    <FormDialog
      title={pupil === null ? t('form.new') : t('form.edit', { name: pupil.fullName })}
      verb={t('form.save')}
      isReady={className.trim() !== '' && fullName.trim() !== '' && birthDate !== null}
      isPending={save.isPending}
      error={save.error ?? leave.error ?? giveBack.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t('column.class')} value={className} onChange={setClassName} isRequired />
      <TextField label={t('column.name')} value={fullName} onChange={setFullName} isRequired />
      <DateField label={t('column.birth')} value={birthDate} onChange={setBirthDate} />
      <RadioGroup
        label={t('form.sex')}
        choices={(['male', 'female'] as const).map((id) => ({ id, label: t(`form.${id}`) }))}
        value={sex}
        onChange={setSex}
      />
      <TextField
        label={t('column.identity')}
        hint={kept(pupil?.identityNumber ?? null)}
        value={identityNumber}
        onChange={setIdentityNumber}
        optional
      />
      <TextField
        label={t('form.bhxh')}
        hint={kept(pupil?.bhxhNumber ?? null)}
        value={bhxhNumber}
        onChange={setBhxhNumber}
        optional
      />
      <TextField
        label={t('form.card')}
        hint={kept(pupil?.statedCard ?? null) ?? t('form.cardHint')}
        value={statedCard}
        onChange={setStatedCard}
        optional
      />
      <ComboBox
        label={t('column.residence')}
        choices={useCommuneChoices()}
        value={commune}
        onChange={setCommune}
        optional
      />
      <DateField label={t('form.enrolledOn')} value={enrolledOn} onChange={setEnrolledOn} optional />
      <TextField label={t('column.note')} value={note} onChange={setNote} optional />
      {pupil !== null && (
        <div className="pupils-actions">
          {pupil.abilities.includes('void') && (
            <Button
              small
              isPending={giveBack.isPending}
              onPress={() =>
                giveBack.mutate(
                  {
                    params: { pupilId: pupil.id },
                    body: { version: pupil.version, reason: t('form.voidReason') },
                  },
                  done(t('form.voided')),
                )
              }
            >
              {t('form.void', { amount: formatMoney(pupil.paid) })}
            </Button>
          )}
          {pupil.abilities.includes('leave') && (
            <Button
              small
              isPending={leave.isPending}
              onPress={() =>
                leave.mutate(
                  { params: { pupilId: pupil.id }, body: { version: pupil.version, on: dayInVietnam() } },
                  done(t('form.gone')),
                )
              }
            >
              {t('form.leave')}
            </Button>
          )}
        </div>
      )}
    </FormDialog>
  );
}
