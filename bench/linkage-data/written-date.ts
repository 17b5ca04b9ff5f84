import type { Person } from './person.ts';
import type { Random } from './random.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

function format(random: Random, year: number, month: number, day: number): string {
  const kind = random.next();
  if (kind < 0.68) return `${pad(day)}/${pad(month)}/${year}`;
  if (kind < 0.78) return `${day}/${month}/${year}`;
  if (kind < 0.88) return `${year}-${pad(month)}-${pad(day)}`;
  if (kind < 0.93) return `${pad(day)}-${pad(month)}-${year}`;
  if (kind < 0.96) return `${pad(day)}.${pad(month)}.${year}`;
  return String(Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569);
}

/** Returns the date of birth as a list has it, and what went wrong with it (at most one thing). */
export function writeBirth(random: Random, person: Person, trouble: number): { text: string; tag: string } {
  const { year, month, day } = person;
  const draw = random.next() / trouble;
  if (draw < 0.022)
    return {
      text: random.pick([`${year}`, `${year}`, `00/00/${year}`, `${pad(month)}/${year}`]),
      tag: 'year-only',
    };
  if (draw < 0.035) return { text: `01/01/${year}`, tag: 'default-date' };
  if (draw < 0.047 && day <= 12 && day !== month)
    return { text: `${pad(month)}/${pad(day)}/${year}`, tag: 'day-month-swapped' };
  if (draw < 0.059) {
    const off = random.pick([-10, -1, 1, 1, 2, 10]);
    return { text: format(random, Math.min(2026, year + off), month, day), tag: 'year-off' };
  }
  if (draw < 0.069)
    return { text: format(random, year, month, ((day + random.between(0, 25)) % 28) + 1), tag: 'day-off' };
  if (draw < 0.075)
    return { text: format(random, year, (month % 12) + 1, Math.min(day, 28)), tag: 'month-off' };
  if (draw < 0.085) return { text: '', tag: 'birth-missing' };
  return { text: format(random, year, month, day), tag: '' };
}
