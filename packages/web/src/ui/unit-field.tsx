import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measuredUnitsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { useCall } from '../lib/use-call.ts';
import { ComboBox } from './combo-box.tsx';
import { SearchField } from './search-field.tsx';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}

/** A unit: the top ones at once, any other after typing a part of its name. */
export function UnitField({ label, value, onChange }: Props) {
  const { t } = useTranslation('app');
  const [words, setWords] = useState('');
  const search = words.trim();
  const units = useCall(measuredUnitsEndpoint, { query: search.length > 1 ? { search } : {} });
  return (
    <>
      <SearchField label={t('targets.findUnit')} value={words} onChange={setWords} />
      <ComboBox
        label={label}
        choices={(units.data?.items ?? []).map(({ key, name, kind, parent }) => ({
          id: key,
          label: name,
          detail: [t(`targets.kind.${kind}`), parent?.name].filter(Boolean).join(' · '),
        }))}
        value={value}
        onChange={onChange}
      />
    </>
  );
}
