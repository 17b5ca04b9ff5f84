import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { Option, type Choice } from './option.tsx';
import './select.css';

interface Props<Id extends string> extends FieldTexts {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One choice out of a short list (up to about 15; ComboBox for more). */
export function Select<Id extends string>({
  choices,
  value,
  onChange,
  placeholder,
  isDisabled,
  ...texts
}: Props<Id>) {
  const { t } = useTranslation();
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => {
        const choice = choices.find((one) => one.id === key);
        if (choice) onChange(choice.id);
      }}
      isDisabled={isDisabled ?? false}
      isInvalid={texts.error !== undefined}
      placeholder={placeholder ?? t('field.choose')}
    >
      <FieldFrame {...texts}>
        <Button className="input select__button">
          <SelectValue className="select__value" />
          <ChevronDown size={16} aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className="popover popover--list" offset={4}>
        <ListBox className="options" items={choices}>
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
