import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddBirth } from './statefunded.queries.ts';

const EMPTY = {
  certificateNo: '',
  fullName: '',
  ethnicity: '',
  identityNumber: '',
  motherName: '',
  fatherName: '',
  village: '',
};

/** Records a registered birth; the child comes onto the month's list in the same step. */
export function BirthForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('statefunded');
  const add = useAddBirth();
  const [texts, setTexts] = useState(EMPTY);
  const [sex, setSex] = useState<'male' | 'female' | null>(null);
  const [birth, setBirth] = useState<string | null>(null);
  const [registeredOn, setRegistered] = useState<string | null>(dayInVietnam());
  const text = (key: keyof typeof EMPTY) => ({
    value: texts[key],
    onChange: (words: string) => setTexts({ ...texts, [key]: words }),
  });
  const isReady =
    texts.certificateNo.trim() !== '' &&
    texts.fullName.trim().length >= 2 &&
    birth !== null &&
    registeredOn !== null;
  return (
    <FormDialog
      title={t('births.title2')}
      verb={t('births.verb')}
      isReady={isReady}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={() => {
        if (birth === null || registeredOn === null) return;
        const number = texts.identityNumber.replaceAll(/\D/g, '');
        add.mutate(
          { body: { ...texts, sex, birth, registeredOn, identityNumber: number === '' ? null : number } },
          {
            onSuccess: ({ cardUntil }) => {
              showToast(t('births.added', { date: formatDate(cardUntil) }));
              onClose();
            },
          },
        );
      }}
    >
      <TextField label={t('births.certificate')} isRequired {...text('certificateNo')} />
      <DatePicker
        label={t('births.registeredOn')}
        value={registeredOn}
        onChange={setRegistered}
        max={dayInVietnam()}
      />
      <TextField label={t('births.name')} isRequired {...text('fullName')} />
      <DatePicker label={t('births.birth')} value={birth} onChange={setBirth} max={dayInVietnam()} />
      <RadioGroup
        label={t('add.sex')}
        choices={(['male', 'female'] as const).map((id) => ({ id, label: t(`sex.${id}`) }))}
        value={sex}
        onChange={setSex}
      />
      <TextField label={t('births.number')} optional inputMode="numeric" {...text('identityNumber')} />
      <TextField label={t('births.mother')} optional {...text('motherName')} />
      <TextField label={t('births.father')} optional {...text('fatherName')} />
      <TextField label={t('add.ethnicity')} optional {...text('ethnicity')} />
      <TextField label={t('add.village')} optional {...text('village')} />
    </FormDialog>
  );
}
