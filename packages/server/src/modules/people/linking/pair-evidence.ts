import { fieldInWords, type PairAccount } from '@ansinh/linkage/link-people';

/** What one field of a pair says: its share of the score in bits, and the sentence. `rivals`: other people it might be, with their score. */
export interface PairEvidence {
  readonly field: string;
  readonly level: number;
  readonly weight: number;
  readonly text: string;
  readonly rivals?: readonly { readonly id: string; readonly score: number }[];
}

/** Shares smaller than this are not worth a line. */
const FAINT = 0.05;
/** Levels of the field of names at which both have the same name. */
const SAME_NAME = [1, 2, 3];
const NAME = 'ho_ten';

/** Returns what a pair's account says, most telling first. `namesakes`: how many in the register bear the name. */
export function pairEvidence(account: PairAccount, namesakes: number): PairEvidence[] {
  const { idA, idB, fields, overlap, rivals, others } = account;
  const lines: PairEvidence[] = fields.map(({ field, level, share }) => ({
    field,
    level,
    weight: field === 'co_so' ? share + overlap : share,
    text: `${fieldInWords({ field, level })}${field === NAME && SAME_NAME.includes(level) ? commonness(namesakes) : ''}`,
  }));
  const named = others.map((other) => ({
    id: [other.idA, other.idB].find((id) => id !== idA && id !== idB) ?? '',
    score: round(other.score),
  }));
  lines.push({
    field: 'doi_thu',
    level: named.length,
    weight: rivals,
    text: named.length === 0 ? 'Không dòng nào khác cũng giống' : `${named.length} dòng khác cũng giống`,
    rivals: named.filter(({ id }) => id !== ''),
  });
  return lines
    .filter(({ weight, rivals: those = [] }) => Math.abs(weight) >= FAINT || those.length > 0)
    .map((line) => ({ ...line, weight: round(line.weight) }))
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

function commonness(namesakes: number): string {
  return namesakes > 1 ? `, tên này có ${namesakes.toLocaleString('vi')} người trong sổ` : '';
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
