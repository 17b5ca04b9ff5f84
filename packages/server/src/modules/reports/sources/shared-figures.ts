import { partsOf, type ReportPartSpec } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { typedElsewhere } from '../db/earlier.repo.ts';
import type { Found } from '../found.ts';

/** Whose report of which period is filled in. */
export interface SharingReport {
  readonly agencyId: string;
  readonly periodKey: string;
  readonly roundId: string;
}

/** Returns the numbers that the agency has typed already in another report of the period: asked once, used in both. @law KT25 Đ24.1, KT210 IV.2 */
export async function sharedFigures(
  tx: Tx,
  parts: readonly ReportPartSpec[],
  { agencyId, periodKey, roundId }: SharingReport,
): Promise<ReadonlyMap<string, Found>> {
  const wanted = parts.flatMap(({ key, source }) =>
    source?.kind === 'typed' ? [{ key, figure: source.figure }] : [],
  );
  if (wanted.length === 0) return new Map();
  const known = new Map<string, Found>();
  for (const typed of await typedElsewhere(tx, agencyId, periodKey, roundId)) {
    const source = partsOf(typed.form).find(({ key }) => key === typed.key)?.source;
    if (source?.kind !== 'typed' || known.has(source.figure)) continue;
    known.set(source.figure, {
      found: typed.value,
      provenance: sharedFrom(typed.form.title, typed.regulationCode, typed.reportId),
    });
  }
  return new Map(
    wanted.flatMap(({ key, figure }): [string, Found][] => {
      const found = known.get(figure);
      return found ? [[key, found]] : [];
    }),
  );
}

/** Returns where a number comes from that the agency typed in another of its reports. */
export function sharedFrom(
  title: string,
  regulationCode: string,
  reportId: string,
): NonNullable<Found['provenance']> {
  return {
    kind: 'shared',
    text: `Cơ quan đã ghi ở “${title}” (${regulationCode}) cùng kỳ`,
    asOf: null,
    estimated: false,
    href: `/bao-cao/${reportId}`,
    submission: null,
  };
}
