import type { Level } from './agency-kinds.ts';
import type { AgencyGroup } from './directory.types.ts';

type RuleLine = AgencyGroup['rule'][number];

/** One line of a group's rule while it is edited; `codes` as typed. `key` only tells the lines apart. */
export interface RuleLineDraft {
  readonly key: number;
  readonly kinds: readonly string[];
  readonly levels: readonly Level[];
  readonly codes: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Returns a line that names nothing yet. */
export function emptyLine(key: number): RuleLineDraft {
  return { key, kinds: [], levels: [], codes: '', from: null, to: null };
}

/** Returns a stored line as it is edited. */
export function draftOfLine(line: RuleLine, key: number): RuleLineDraft {
  return {
    key,
    kinds: line.kinds ?? [],
    levels: line.levels ?? [],
    codes: (line.codes ?? []).join(', '),
    from: line.from ?? null,
    to: line.to ?? null,
  };
}

/** Returns an edited line as it is stored: what is empty is left out. */
export function lineOfDraft({ kinds, levels, codes, from, to }: RuleLineDraft): RuleLine {
  const list = codes.split(/[\s,;]+/).filter((code) => code !== '');
  return {
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(levels.length > 0 ? { levels: [...levels] } : {}),
    ...(list.length > 0 ? { codes: list } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}
