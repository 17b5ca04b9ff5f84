import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { foldedMatch, foldText } from '../../lib/fold-text.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Option, type Choice } from '../../ui/option.tsx';
import './names-field.css';

const SHOWN_AT_ONCE = 50;

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly names: readonly string[];
  readonly onChange: (names: string[]) => void;
  /** Names to choose from; any other may be typed as the text prints it. */
  readonly choices: readonly Choice[];
}

/** Returns the choices that hold every word typed, those that begin with it first. */
function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const start = foldText(typed.trim());
  if (start === '') return choices;
  const found = choices.filter((one) => foldedMatch(`${one.label} ${one.detail ?? ''}`, typed));
  const begins = ({ label, detail }: Choice): boolean =>
    foldText(label).startsWith(start) || foldText(detail ?? '').startsWith(start);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}

/** Names of agencies as chips; a new one is chosen from the directory or typed as printed. */
export function NamesField({ label, hint, names, onChange, choices }: Props) {
  const { t } = useTranslation('regulations');
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => matching(choices, typed).slice(0, SHOWN_AT_ONCE), [choices, typed]);
  const add = (name: string): void => {
    const clean = name.trim().normalize('NFC');
    setTyped('');
    if (clean !== '' && !names.includes(clean)) onChange([...names, clean]);
  };
  return (
    <div className="names">
      <ComboBox
        className="field"
        items={shown}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(key) => {
          const choice = choices.find(({ id }) => id === key);
          if (choice) add(choice.label);
        }}
        onBlur={() => add(typed)}
        allowsCustomValue
        menuTrigger="input"
      >
        <FieldFrame label={label} {...(hint === undefined ? {} : { hint })}>
          {names.length > 0 && (
            <ul className="names__chips" aria-label={label}>
              {names.map((name) => (
                <li key={name} className="names__chip">
                  <span>{name}</span>
                  <button
                    type="button"
                    aria-label={t('names.remove', { name })}
                    onClick={() => onChange(names.filter((one) => one !== name))}
                  >
                    <X size={13} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Input
            className="input"
            placeholder={t('names.placeholder')}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant') === null)
                add(typed);
            }}
          />
        </FieldFrame>
        <Popover className="popover popover--list" offset={4}>
          <ListBox<Choice> className="options">{(choice) => <Option choice={choice} />}</ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
