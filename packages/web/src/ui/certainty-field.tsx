import { useTranslation } from 'react-i18next';
import { CERTAINTIES, type Certainty } from './certainties.ts';
import { Select } from './select.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: Certainty;
  readonly onChange: (certainty: Certainty) => void;
}

/** How sure the entered fact is. */
export function CertaintyField({ label, hint, value, onChange }: Props) {
  const { t } = useTranslation('common');
  return (
    <Select
      label={label}
      {...(hint === undefined ? {} : { hint })}
      choices={CERTAINTIES.map((id) => ({ id, label: t(`certainty.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
