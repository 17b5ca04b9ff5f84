import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useCommunes } from './network.queries.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** ISO day on which the communes exist. */
  readonly on: string;
  readonly value: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Several communes, added one by one. */
export function CommunesField({ label, hint, on, value, onChange }: Props) {
  const { t } = useTranslation('network');
  const communes = useCommunes(on);
  const all = communes.data?.items ?? [];
  return (
    <div className="network-many">
      <ComboBox
        label={label}
        hint={hint}
        optional
        choices={all
          .filter(({ key }) => !value.includes(key))
          .map(({ key, name }) => ({ id: key, label: name }))}
        value={null}
        onChange={(key) => key !== null && onChange([...value, key])}
      />
      {value.length > 0 && (
        <ul className="network-many__chosen">
          {value.map((key) => {
            const name = all.find((one) => one.key === key)?.name ?? key;
            return (
              <li key={key} className="network-many__one">
                {name}
                <IconButton
                  icon={X}
                  label={t('form.remove', { name })}
                  onPress={() => onChange(value.filter((one) => one !== key))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
