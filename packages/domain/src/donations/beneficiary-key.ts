import { foldDiacritics } from '@ansinh/vietnamese/text';

/** Somebody who is helped. */
export interface Beneficiary {
  readonly fullName: string;
  readonly birthDate: string;
  readonly commune: string;
}

/** Returns what tells a helped person from others, whichever donor or agency helped him: name without marks, day of birth and commune. */
export function beneficiaryKey({ fullName, birthDate, commune }: Beneficiary): string {
  const name = foldDiacritics(fullName).toLowerCase().trim().replaceAll(/\s+/g, ' ');
  return `${name}|${birthDate}|${commune}`;
}
