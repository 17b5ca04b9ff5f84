import { currentLanguage, localeOf } from './language.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** Returns dd/mm/yyyy for an ISO date or instant (instants in Vietnamese time); '' for nothing. */
export function formatDate(iso: string | null | undefined): string {
  if (iso === null || iso === undefined || iso === '') return '';
  const day = iso.length > 10 ? dayInVietnam(new Date(iso)) : iso;
  const match = ISO_DATE.exec(day);
  return match ? `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}` : iso;
}

/** Returns "dd/mm/yyyy HH:mm" in Vietnamese time for an ISO instant; '' for nothing. */
export function formatDateTime(iso: string | null | undefined): string {
  if (iso === null || iso === undefined || iso === '') return '';
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  return `${formatDate(iso)} ${time.format(new Date(iso))}`;
}

/** Returns the ISO date that it is in Vietnam at the given instant (now by default). */
export function dayInVietnam(at: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(at);
}

/** Returns the calendar days from one ISO date to another, negative when the second is earlier. */
export function daysBetween(fromIso: string, toIso: string): number {
  return Math.round((Date.parse(toIso.slice(0, 10)) - Date.parse(fromIso.slice(0, 10))) / DAY_MS);
}

/** Where a due date stands against today: days are calendar days, never negative. */
export interface DueDistance {
  readonly kind: 'left' | 'today' | 'overdue';
  readonly days: number;
}

/** Returns how far a due date (ISO, last day on time) is from today. */
export function dueDistance(dueIso: string, todayIso: string = dayInVietnam()): DueDistance {
  const days = daysBetween(todayIso, dueIso);
  if (days === 0) return { kind: 'today', days: 0 };
  return days > 0 ? { kind: 'left', days } : { kind: 'overdue', days: -days };
}

/** Returns a number the Vietnamese way (1.234,5) or the English way, by the language in use. */
export function formatNumber(value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(localeOf(currentLanguage()), {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

/** Returns a whole number, "1.234"; "–" for what is not known. */
export function formatKnown(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatNumber(value);
}

/** Returns a number with its sign, "+1.234", "−0,52"; "–" for what is not known. */
export function formatSigned(value: number | null, fractionDigits = 0): string {
  if (value === null) return '–';
  const text = formatNumber(Math.abs(value), fractionDigits);
  return Number(Math.abs(value).toFixed(fractionDigits)) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** Returns the sum of what is known, "1.234"; "–" when nothing is. */
export function formatSum(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return formatKnown(known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0));
}

/** Returns a share (0 to 1) as a percentage, "92,5%". */
export function formatShare(share: number, fractionDigits = 1): string {
  return `${formatNumber(share * 100, fractionDigits)}%`;
}

/** Returns whole đồng as "1.366.200 đ". */
export function formatMoney(dong: number | bigint): string {
  return `${new Intl.NumberFormat(localeOf(currentLanguage())).format(dong)} đ`;
}

/** Returns an estimate of money as it is spoken: "3,19 tỷ đồng", "273,4 triệu đồng"; below a million the whole đồng. */
export function formatRoughMoney(dong: number): string {
  const english = currentLanguage() === 'en';
  if (dong >= 1e9) return `${formatNumber(dong / 1e9, 2)} ${english ? 'billion đồng' : 'tỷ đồng'}`;
  if (dong >= 1e6) return `${formatNumber(dong / 1e6, 1)} ${english ? 'million đồng' : 'triệu đồng'}`;
  return formatMoney(dong);
}

/** Returns a file size in KB or MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return `${formatNumber(bytes / 1024 / 1024, 1)} MB`;
}
