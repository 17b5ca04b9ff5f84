import { DocumentKindSchema, type DocumentRow } from '@ansinh/contract/documents/documents.schemas';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/select.tsx';

interface Props {
  readonly value: DocumentRow['kind'];
  readonly onChange: (kind: DocumentRow['kind']) => void;
}

/** Which kind of document it is. */
export function KindField({ value, onChange }: Props) {
  const { t } = useTranslation('documents');
  return (
    <Select
      label={t('column.kind')}
      choices={DocumentKindSchema.options.map((id) => ({ id, label: t(`kind.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
