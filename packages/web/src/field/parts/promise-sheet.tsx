import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { addDays } from './add-days.ts';
import { FieldInput } from './field-input.tsx';
import { Sheet } from './sheet.tsx';
import { useToday } from './use-today.ts';

interface Props {
  readonly initial: string;
  readonly onClose: () => void;
  readonly onChoose: (day: string) => void;
}

const AHEAD = [1, 3, 7, 14] as const;

/** The day somebody promises to join on: one tap for the usual ones. */
export function PromiseSheet({ initial, onClose, onChoose }: Props) {
  const { t } = useTranslation('field');
  const today = useToday();
  const [day, setDay] = useState(initial);
  return (
    <Sheet title={t('promise.title')} onClose={onClose}>
      <div className="field-choices field-choices--two">
        {AHEAD.map((days) => (
          <button
            key={days}
            type="button"
            className="field-button"
            onClick={() => onChoose(addDays(today, days))}
          >
            <span>
              {t('promise.ahead', { count: days })}
              <small>{formatDate(addDays(today, days))}</small>
            </span>
          </button>
        ))}
      </div>
      <form
        className="field-form"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(day);
        }}
      >
        <FieldInput
          label={t('promise.other')}
          type="date"
          min={today}
          value={day}
          onChange={setDay}
          required
        />
        <button type="submit" className="field-button field-button--main">
          {t('promise.keep')}
        </button>
      </form>
    </Sheet>
  );
}
