import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';

type Evidence = FindingDetail['evidence'][number];
type Said = Evidence['says'][string];

/** One line of the comparison: what is compared, what each source says of it, and whether they differ. */
export interface EvidenceRow {
  readonly key: string;
  readonly values: readonly Said[];
  readonly differs: boolean;
}

/** Order in which what the sources say is shown; what is not named here follows in the order it comes. */
const ORDER = ['name', 'status', 'people', 'workers', 'wages', 'amount', 'group', 'birth', 'sex', 'number'];
/** Said once by one source only, or no word about the subject itself. */
const LAST = ['from', 'until', 'scheme', 'flag', 'unitCode', 'obliged'];

/**
 * Returns what the rows of evidence say, line by line. Heads to be insured ("people") are those the law obliges where a
 * source tells them apart, else all workers. A line differs when two sources say something there and not the same.
 */
export function evidenceRows(evidence: readonly Evidence[]): EvidenceRow[] {
  const said = evidence.map(({ says, period }) => withPeople(period === null ? says : withoutUntil(says)));
  const keys = [...new Set(said.flatMap((says) => Object.keys(says)))].toSorted((a, b) => rank(a) - rank(b));
  return keys
    .map((key) => {
      const values = said.map((says) => says[key] ?? null);
      const spoken = values.filter((value) => value !== null);
      return {
        key,
        values,
        differs: !LAST.includes(key) && new Set(spoken.map(comparable)).size > 1,
      };
    })
    .filter(({ values }) => values.some((value) => value !== null));
}

/** The last day of a period is said by the period. */
function withoutUntil({ until: _until, ...rest }: Evidence['says']): Evidence['says'] {
  return rest;
}

function withPeople(says: Evidence['says']): Evidence['says'] {
  const { obliged = null, workers = null, ...rest } = says;
  if (workers === null) return says;
  if (obliged === null || obliged === workers) return { ...rest, people: workers };
  return { ...rest, people: obliged, workers };
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  if (at >= 0) return at;
  return ORDER.length + (LAST.includes(key) ? 1 + LAST.indexOf(key) : 0);
}

function comparable(value: Said): string {
  return String(value).normalize('NFC').trim().toLowerCase();
}
