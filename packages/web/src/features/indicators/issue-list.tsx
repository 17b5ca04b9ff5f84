import { targetIssueSentence } from '@ansinh/contract/indicators/target-issues';
import { CircleAlert, CircleHelp, Info } from 'lucide-react';
import { currentLanguage } from '../../lib/language.ts';
import type { TargetIssue } from './indicators.queries.ts';

const ICONS = { refuse: CircleAlert, confirm: CircleHelp, note: Info } as const;
const ORDER = { refuse: 0, confirm: 1, note: 2 } as const;

/** What is wrong with figures, what a person must confirm, and what is worth knowing; the gravest first. */
export function IssueList({ issues }: { readonly issues: readonly TargetIssue[] }) {
  return (
    <ul className="issues">
      {issues
        .toSorted((a, b) => ORDER[a.weight] - ORDER[b.weight])
        .map((issue) => {
          const Icon = ICONS[issue.weight];
          return (
            <li
              key={`${issue.code} ${issue.unitKey ?? ''}`}
              className={`issues__one issues__one--${issue.weight}`}
            >
              <Icon size={15} aria-hidden />
              {targetIssueSentence(issue, currentLanguage())}
            </li>
          );
        })}
    </ul>
  );
}
