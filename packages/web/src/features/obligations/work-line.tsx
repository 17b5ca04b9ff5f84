import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Basis } from '../../ui/basis.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { PartyLabel } from './party-label.tsx';
import { shortAction } from './short-action.ts';
import { offeredVerbs, verbRule } from './verbs.ts';
import { isOwed, workStateOf } from './work-state.ts';
import '../../ui/button.css';
import './work-line.css';

interface Props {
  readonly row: OccurrenceRow;
  /** Names the lead agency: in heaps of others' work. */
  readonly showLead: boolean;
  /** The line stands for my agency's part in others' work. */
  readonly part: boolean;
}

/** One piece of work on one line: due, what, on what basis, where it stands, and the next step. */
export function WorkLine({ row, showLead, part }: Props) {
  const { t } = useTranslation('obligations');
  const verb = offeredVerbs(row.abilities).find((one) => verbRule(one).weight === 'primary');
  return (
    <li className="work-line">
      <span className="work-line__due">
        {row.due === null ? t('due.none') : <DueText due={row.due} withDate done={!isOwed(row)} />}
      </span>
      <div className="work-line__what">
        <Link to="/nhiem-vu/$id" params={{ id: row.id }} className="work-line__action">
          {shortAction(row.action)}
        </Link>
        <span className="work-line__facts">
          <Basis basis={row.basis} />
          <span>{row.periodLabel}</span>
          {showLead && <PartyLabel party={row.lead} short />}
        </span>
      </div>
      <span className="work-line__state">
        <StateMark state={workStateOf(row)} />
      </span>
      <Link
        to="/nhiem-vu/$id"
        params={{ id: row.id }}
        search={part || verb === undefined ? {} : { step: verb }}
        className="button button--secondary button--small work-line__verb"
        aria-label={t('line.verbOf', { verb: verbWords(), action: shortAction(row.action, 60) })}
      >
        {verbWords()}
      </Link>
    </li>
  );

  function verbWords(): string {
    if (part) return t('line.answerPart');
    return verb === undefined ? t('line.open') : t(`verb.${verb}.short`);
  }
}
