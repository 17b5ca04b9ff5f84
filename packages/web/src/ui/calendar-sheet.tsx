import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { useTranslation } from 'react-i18next';

/** The month that a DatePicker opens; week starts on Monday. */
export function CalendarSheet() {
  const { t } = useTranslation();
  return (
    <Calendar className="calendar" firstDayOfWeek="mon">
      <div className="calendar__head">
        <Button slot="previous" className="date-group__button" aria-label={t('calendar.previous')}>
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <CalendarHeading className="calendar__title" />
        <Button slot="next" className="date-group__button" aria-label={t('calendar.next')}>
          <ChevronRight size={18} aria-hidden />
        </Button>
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="calendar__weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="calendar__day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
