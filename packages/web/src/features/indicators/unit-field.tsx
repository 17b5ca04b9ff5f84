import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useUnitsBelow, useUnitsNamed } from './indicators.queries.ts';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}

/** A unit: the top ones at once, any other after typing a part of its name. */
export function UnitField({ label, value, onChange }: Props) {
  const { t } = useTranslation('indicators');
  const [words, setWords] = useState('');
  const top = useUnitsBelow(undefined);
  const found = useUnitsNamed(words);
  const units = words.trim().length > 1 ? (found.data?.items ?? []) : (top.data?.items ?? []);
  return (
    <>
      <SearchField label={t('unit.search')} value={words} onChange={setWords} />
      <ComboBox
        label={label}
        choices={units.map(({ key, name, kind, parent }) => ({
          id: key,
          label: name,
          detail: [t(`kind.${kind}`), parent?.name].filter(Boolean).join(' · '),
        }))}
        value={value}
        onChange={onChange}
      />
    </>
  );
}
