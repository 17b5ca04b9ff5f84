import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measuredUnitsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { useCall } from '../lib/use-call.ts';
import { ComboBox } from './combo-box.tsx';
import type { Choice } from './option.tsx';
import { SearchField } from './search-field.tsx';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
  /** The chosen unit where it is known: it is named before anybody has searched for it. */
  readonly current?: { readonly key: string; readonly name: string } | undefined;
}

/** A unit: the top ones at once, any other after typing a part of its name. */
export function UnitField({ label, value, onChange, current }: Props) {
  const { t } = useTranslation('app');
  const [words, setWords] = useState('');
  const search = words.trim();
  const units = useCall(measuredUnitsEndpoint, { query: search.length > 1 ? { search } : {} });
  const found: readonly Choice[] = (units.data?.items ?? []).map(({ key, name, kind, parent }) => ({
    id: key,
    label: name,
    detail: [t(`targets.kind.${kind}`), parent?.name].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <SearchField label={t('targets.findUnit')} value={words} onChange={setWords} />
      <ComboBox
        label={label}
        choices={
          current === undefined || found.some(({ id }) => id === current.key)
            ? found
            : [{ id: current.key, label: current.name }, ...found]
        }
        value={value}
        onChange={onChange}
      />
    </>
  );
}
