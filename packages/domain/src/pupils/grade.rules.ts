const LAST_GRADE = 12;

/** Returns the grade that the name of a class begins with (10A1, Lớp 1B), or null where it names none (K18-CNTT, courses of a university). */
export function gradeOf(className: string): number | null {
  const digits = /^(?:lớp\s*)?(\d{1,2})(?!\d)/iu.exec(className.normalize('NFC').trim())?.[1];
  const grade = Number(digits);
  return digits !== undefined && grade >= 1 && grade <= LAST_GRADE ? grade : null;
}
