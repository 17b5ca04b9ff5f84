import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import './date-field.css';

interface Props extends FieldTexts {
  /** ISO date, or null for none. */
  readonly value: string | null;
  readonly onChange: (iso: string | null) => void;
  readonly isDisabled?: boolean;
}

/** A date typed as dd/mm/yyyy, without a month to choose from (dates long ago: birth, issue). Values are ISO dates. */
export function DateField({ value, onChange, isDisabled, ...texts }: Props) {
  return (
    <AriaDateField
      className="field"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      shouldForceLeadingZeros
      isDisabled={isDisabled ?? false}
      isInvalid={texts.error !== undefined}
    >
      <FieldFrame {...texts}>
        <DateInput className="input date-group date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}
