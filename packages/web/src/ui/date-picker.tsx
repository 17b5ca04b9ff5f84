import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { CalendarSheet } from './calendar-sheet.tsx';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import './date-field.css';

interface Props extends FieldTexts {
  /** ISO date, or null for none. */
  readonly value: string | null;
  readonly onChange: (iso: string | null) => void;
  /** Earliest and latest ISO date that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly isDisabled?: boolean;
}

/** A date typed as dd/mm/yyyy or chosen from a month. Values are ISO dates. */
export function DatePicker({ value, onChange, min, max, isDisabled, ...texts }: Props) {
  const { t } = useTranslation();
  return (
    <AriaDatePicker
      className="field"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      shouldForceLeadingZeros
      isDisabled={isDisabled ?? false}
      isInvalid={texts.error !== undefined}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
    >
      <FieldFrame {...texts}>
        <Group className="input date-group">
          <DateInput className="date-input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <Button className="date-group__button" aria-label={t('calendar.open')}>
            <CalendarDays size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <Dialog aria-label={t('calendar.open')}>
          <CalendarSheet />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
