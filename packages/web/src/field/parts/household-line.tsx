import { ChevronRight } from 'lucide-react';
import type { HouseholdGroup } from '../state/list-groups.ts';
import { DayMark, PersonLine } from './person-line.tsx';

/** One household of the list: its people, and once for all of them what is the same for all. */
export function HouseholdLine({ group, today }: { readonly group: HouseholdGroup; readonly today: string }) {
  const { people, address } = group;
  const [first] = people;
  if (first === undefined) return null;
  const isSame = people.every(
    ({ goOn, pending, isVisitedToday, task }) =>
      goOn === first.goOn && task.nextOn === first.task.nextOn && pending === undefined && !isVisitedToday,
  );
  return (
    <a className="field-card field-card--link" href={`#/ho/${first.task.id}`}>
      <span className="field-card__body">
        {people.map((planned) => (
          <PersonLine key={planned.task.id} planned={planned} today={today} hasMark={!isSame} />
        ))}
        <span className="field-card__below">
          {address !== '' && <span className="field-card__address">{address}</span>}
          {isSame && <DayMark planned={first} today={today} />}
        </span>
      </span>
      <ChevronRight size={22} aria-hidden className="field-card__arrow" />
    </a>
  );
}
