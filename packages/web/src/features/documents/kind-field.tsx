import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/select.tsx';

export const KIND_IDS = [
  'report',
  'letter',
  'submission',
  'decision',
  'plan',
  'notice',
  'minutes',
  'invitation',
] as const;

export type KindId = (typeof KIND_IDS)[number];

interface Props {
  readonly value: KindId;
  readonly onChange: (kind: KindId) => void;
}

/** Which kind of document it is. */
export function KindField({ value, onChange }: Props) {
  const { t } = useTranslation('documents');
  return (
    <Select
      label={t('column.kind')}
      choices={KIND_IDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
