import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import type { Choice } from './option.tsx';
import './choice.css';

interface Props<Id extends string> extends FieldTexts {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

/** One choice out of a few, all visible. */
export function RadioGroup<Id extends string>({ choices, value, onChange, ...texts }: Props<Id>) {
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      isInvalid={texts.error !== undefined}
      onChange={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) onChange(choice.id);
      }}
    >
      <FieldFrame {...texts}>
        <div className="choice--group">
          {choices.map((choice) => (
            <Radio key={choice.id} value={choice.id} className="choice">
              <span className="choice__mark choice__mark--round" />
              <span>
                {choice.label}
                {choice.detail !== undefined && <span className="option__detail">{choice.detail}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
