import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from './combo-box.tsx';
import { IconButton } from './icon-button.tsx';
import type { Choice } from './option.tsx';
import './picked-field.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** Ids of what is picked, in the order it was picked. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several choices out of a long list, found by typing; what is picked stands below and can be taken out again. */
export function PickedField({ label, hint, choices, value, onChange }: Props) {
  const { t } = useTranslation();
  const picked = value.map((id) => choices.find((one) => one.id === id) ?? { id, label: id });
  return (
    <div className="picked-field">
      <ComboBox
        label={label}
        {...(hint === undefined ? {} : { hint })}
        choices={choices.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(id) => id !== null && onChange([...value, id])}
      />
      {picked.length > 0 && (
        <ul className="picked-field__list" aria-label={label}>
          {picked.map(({ id, label: name }) => (
            <li key={id}>
              {name}
              <IconButton
                label={t('field.remove', { name })}
                icon={X}
                onPress={() => onChange(value.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
