import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { foldedMatch } from '../lib/fold-text.ts';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { Option, type Choice } from './option.tsx';
import './combo-box.css';

const SHOWN_AT_ONCE = 100;

interface Props<Id extends string> extends FieldTexts {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One choice out of a long list, found by typing without diacritics. */
export function ComboBox<Id extends string>({
  choices,
  value,
  onChange,
  placeholder,
  isDisabled,
  ...texts
}: Props<Id>) {
  const { t } = useTranslation();
  const chosen = choices.find((choice) => choice.id === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? chosen;
  const shown = useMemo(() => {
    const query = typed ?? '';
    const found =
      query === ''
        ? choices
        : choices.filter((one) => foldedMatch(`${one.label} ${one.detail ?? ''}`, query));
    return found.slice(0, SHOWN_AT_ONCE);
  }, [choices, typed]);
  return (
    <AriaComboBox
      className="field"
      items={shown}
      inputValue={text}
      onInputChange={(next) => setTyped(next === chosen ? null : next)}
      value={value}
      onChange={(key) => {
        setTyped(null);
        onChange(choices.find((one) => one.id === key)?.id ?? null);
      }}
      onBlur={() => setTyped(null)}
      isDisabled={isDisabled ?? false}
      isInvalid={texts.error !== undefined}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldFrame {...texts}>
        <Group className="combo">
          <Input className="input" placeholder={placeholder ?? t('field.typeToFind')} />
          <Button className="combo__button">
            <ChevronDown size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="popover popover--list" offset={4}>
        <ListBox<Choice<Id>>
          className="options"
          renderEmptyState={() => <p className="options__empty">{t('field.nothingFound')}</p>}
        >
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
