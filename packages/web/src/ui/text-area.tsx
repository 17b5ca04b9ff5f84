import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';

interface Props extends Omit<TextFieldProps, 'children' | 'className' | 'style'>, FieldTexts {
  readonly rows?: number;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, optional = false, rows = 4, ...rest }: Props) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className="field">
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        <AriaTextArea className="input" rows={rows} />
      </FieldFrame>
    </AriaTextField>
  );
}
