import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

const USUAL = ['card', 'list', 'petition', 'identity', 'other'] as const;
type Usual = (typeof USUAL)[number];

/** What somebody opens personal data for: a usual purpose, or his own words. */
export interface Purpose {
  readonly usual: Usual | null;
  readonly words: string;
}

export const NO_PURPOSE: Purpose = { usual: null, words: '' };

/** Returns the purpose as it is kept in the log; '' while it is not said. */
export function usePurposeText(): (purpose: Purpose) => string {
  const { t } = useTranslation('people');
  return ({ usual, words }) => {
    if (usual === null) return '';
    return usual === 'other'
      ? words.trim()
      : [t(`purpose.${usual}`), words.trim()].filter(Boolean).join(': ');
  };
}

/** Asks what personal data are needed for. */
export function PurposeField({
  value,
  onChange,
}: {
  readonly value: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}) {
  const { t } = useTranslation('people');
  return (
    <>
      <RadioGroup
        label={t('purpose.label')}
        choices={USUAL.map((id) => ({ id, label: t(`purpose.${id}`) }))}
        value={value.usual}
        onChange={(usual) => onChange({ ...value, usual })}
      />
      <TextField
        label={t('purpose.words')}
        hint={t('purpose.hint')}
        value={value.words}
        onChange={(words) => onChange({ ...value, words })}
        isRequired={value.usual === 'other'}
        optional={value.usual !== 'other'}
      />
    </>
  );
}
