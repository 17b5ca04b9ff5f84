import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';

interface Props extends Omit<TextFieldProps, 'children' | 'className' | 'style'>, FieldTexts {
  readonly placeholder?: string;
}

/** One line of text. Controlled with value and onChange(text). */
export function TextField({ label, hint, error, optional = false, placeholder, ...rest }: Props) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className="field">
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
      </FieldFrame>
    </AriaTextField>
  );
}
