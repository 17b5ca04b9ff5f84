/** Codes of the 63 provinces before July 2025 as the first three digits of a citizen number show them. */
const PROVINCES = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049
  051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096`.split(
    /\s+/u,
  ),
);

/** What the digits of a citizen number (CCCD, số định danh cá nhân) say. */
export interface CitizenNumber {
  /** Three digits of the place where the birth was registered; above 100 a country. */
  readonly place: string;
  /** Whether the place is one of the 63 provinces or may be a country. */
  readonly placeKnown: boolean;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
}

/**
 * Returns what twelve digits say, or null when the text is not twelve digits. Digit 4 is century and sex (0, 1: 20th century man, woman;
 * 2, 3: 21st …), digits 5 and 6 the year. There is no check digit.
 * @law NĐ 137/2015 Đ13; TT 59/2021/TT-BCA Đ7
 */
export function readCitizenNumber(text: string): CitizenNumber | null {
  if (!/^\d{12}$/u.test(text)) return null;
  const place = text.slice(0, 3);
  const code = text.charCodeAt(3) - 48;
  return {
    place,
    placeKnown: PROVINCES.has(place) || place > '100',
    sex: code % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(code / 2) * 100 + Number(text.slice(4, 6)),
  };
}
