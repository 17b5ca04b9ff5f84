import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';

/** Shortest purpose that is kept. */
export const PURPOSE_LENGTH = 5;

interface Props {
  readonly value: string;
  readonly onChange: (purpose: string) => void;
}

/** What the people's data leave for; begins with what the regulation allows. */
export function PurposeChoice({ value, onChange }: Props) {
  const { t } = useTranslation('memberlists');
  return (
    <TextField
      label={t('purpose.label')}
      hint={t('purpose.hint')}
      value={value}
      onChange={onChange}
      isRequired
      maxLength={300}
    />
  );
}
