import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Somebody nobody knew yet, while he is typed. */
export interface TypedPerson {
  readonly fullName: string;
  readonly birth: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string;
  readonly identityNumber: string;
  readonly household: string;
  readonly village: string;
}

export const NO_PERSON: TypedPerson = {
  fullName: '',
  birth: null,
  sex: null,
  ethnicity: '',
  identityNumber: '',
  household: '',
  village: '',
};

/** Returns the person as the server takes him; null while the name or birth is not there. */
export function personOf(typed: TypedPerson) {
  const { fullName, birth, identityNumber, ...rest } = typed;
  if (fullName.trim().length < 2 || birth === null) return null;
  const number = identityNumber.replaceAll(/\D/g, '');
  return { ...rest, fullName: fullName.trim(), birth, identityNumber: number === '' ? null : number };
}

interface Props {
  readonly value: TypedPerson;
  readonly onChange: (value: TypedPerson) => void;
}

/** Fields of a person who is not in the register. */
export function NewPersonFields({ value, onChange }: Props) {
  const { t } = useTranslation('statefunded');
  const text = (key: 'fullName' | 'ethnicity' | 'identityNumber' | 'household' | 'village') => ({
    value: value[key],
    onChange: (words: string) => onChange({ ...value, [key]: words }),
  });
  return (
    <>
      <TextField label={t('add.name')} isRequired {...text('fullName')} />
      <DateField
        label={t('add.birth')}
        value={value.birth}
        onChange={(birth) => onChange({ ...value, birth })}
      />
      <RadioGroup
        label={t('add.sex')}
        choices={(['male', 'female'] as const).map((id) => ({ id, label: t(`sex.${id}`) }))}
        value={value.sex}
        onChange={(sex) => onChange({ ...value, sex })}
      />
      <TextField label={t('add.number')} optional inputMode="numeric" {...text('identityNumber')} />
      <TextField label={t('add.ethnicity')} optional {...text('ethnicity')} />
      <TextField label={t('add.household')} optional {...text('household')} />
      <TextField label={t('add.village')} optional {...text('village')} />
    </>
  );
}
