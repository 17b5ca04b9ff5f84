import { useTranslation } from 'react-i18next';
import type { Certainty } from '../../ui/certainty-mark.tsx';
import { Select } from '../../ui/select.tsx';

const LEVELS = ['verified', 'secondary', 'unverified'] as const;

interface Props {
  readonly value: Certainty;
  readonly onChange: (certainty: Certainty) => void;
}

/** How sure the entered fact is. */
export function CertaintyField({ value, onChange }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  return (
    <Select
      label={t('column.certainty')}
      choices={LEVELS.map((id) => ({ id, label: t(`common:certainty.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
