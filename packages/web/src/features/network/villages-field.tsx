import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useVillages } from './network.queries.ts';

interface Props {
  readonly commune: { readonly key: string; readonly name: string };
  readonly value: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** The villages of one commune, ticked where the person looks after them. */
export function VillagesField({ commune, value, onChange }: Props) {
  const { t } = useTranslation('network');
  const villages = useVillages(commune.key, dayInVietnam());
  const items = villages.data?.items ?? [];
  return (
    <fieldset className="network-set">
      <legend>{t('person.villagesOf', { commune: commune.name })}</legend>
      {villages.isSuccess && items.length === 0 && <p className="muted">{t('person.noVillages')}</p>}
      {items.map(({ key, name }) => (
        <Checkbox
          key={key}
          isSelected={value.includes(key)}
          onChange={(isOn) => onChange(isOn ? [...value, key] : value.filter((one) => one !== key))}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}
