import { FIGURE_FLAGS } from '@ansinh/contract/coverage/figure-flags';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useFigureWords } from './use-figure-words.ts';
import './flag-list.css';

const ICONS = { wrong: CircleAlert, look: TriangleAlert, note: Info } as const;
const ORDER = { wrong: 0, look: 1, note: 2 } as const;

/** What may be odd about a figure: shape, colour and words; the gravest first. */
export function FlagList({ flags }: { readonly flags: CoverageLine['flags'] }) {
  const { flagText } = useFigureWords();
  if (flags.length === 0) return null;
  return (
    <ul className="flags">
      {flags
        .map((flag) => ({ flag, weight: FIGURE_FLAGS[flag.code].weight }))
        .toSorted((a, b) => ORDER[a.weight] - ORDER[b.weight])
        .map(({ flag, weight }) => {
          const Icon = ICONS[weight];
          return (
            <li key={flag.code} className={`flags__one flags__one--${weight}`}>
              <Icon size={14} aria-hidden />
              {flagText(flag)}
            </li>
          );
        })}
    </ul>
  );
}
