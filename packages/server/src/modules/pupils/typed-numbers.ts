import {
  identityReader,
  readBhxhNumberCell,
  readBhytCardCell,
  type CellReading,
} from '@ansinh/domain/exchange';
import { Refusal } from '../../platform/refusal.ts';

/** The numbers of a pupil. */
export interface PupilNumbers {
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly statedCard: string | null;
}

/** Returns typed numbers as they are kept; what was not typed stays as it was. Refuses what cannot be such a number. */
export function typedNumbers(typed: PupilNumbers, before: PupilNumbers | null, today: string): PupilNumbers {
  return {
    identityNumber: read(typed.identityNumber, identityReader(today)) ?? before?.identityNumber ?? null,
    bhxhNumber: read(typed.bhxhNumber, readBhxhNumberCell) ?? before?.bhxhNumber ?? null,
    statedCard: read(typed.statedCard, readBhytCardCell) ?? before?.statedCard ?? null,
  };
}

function read(text: string | null, reader: (text: string) => CellReading): string | null {
  if (text === null || text.trim() === '') return null;
  const { value, problem } = reader(text.trim());
  if (value === null || (problem !== undefined && !problem.warning))
    throw new Refusal('pupils.number_wrong', { written: text.trim() });
  return value;
}
