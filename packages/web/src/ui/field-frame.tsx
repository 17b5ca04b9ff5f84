import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './field.css';

/** What every field says besides its control. */
export interface FieldTexts {
  readonly label: string;
  /** How to fill it in, always visible. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do; present = invalid. */
  readonly error?: string | undefined;
  /** Says "(không bắt buộc)" after the label. */
  readonly optional?: boolean;
}

/** Label above, hint and error below a control. Stands inside a React Aria field, which ties the texts to the control. */
export function FieldFrame({
  label,
  hint,
  error,
  optional,
  children,
}: FieldTexts & { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <Label className="field__label">
        {label}
        {optional === true && <span className="field__optional"> ({t('field.optional')})</span>}
      </Label>
      {children}
      {hint !== undefined && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </>
  );
}
