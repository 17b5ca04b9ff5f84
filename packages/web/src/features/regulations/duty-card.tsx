import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { deadlineWords, whenWords } from './deadline-words.ts';
import { DutyDetails } from './duty-details.tsx';
import { DutyMark } from './legal-mark.tsx';
import { useReadingActions } from './reading-actions.ts';
import type { Duty, DutyParty } from './regulations.types.ts';
import './duty-card.css';

const UNSURE = 0.7;

interface Props {
  readonly duty: Duty;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
}

/** A duty beside its clause: what, who, when; everything else once it is taken in hand. */
export function DutyCard({ duty, isSelected, isMarked }: Props) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const when = whenWords(t, duty);
  const unsure = duty.state === 'draft' && duty.confidence < UNSURE;
  return (
    <article
      className={`duty duty--${duty.state}`}
      data-duties={duty.id}
      data-selected={isSelected || undefined}
      data-marked={isMarked || undefined}
    >
      <button
        type="button"
        className="duty__summary"
        aria-expanded={isSelected}
        onClick={() => actions.select(isSelected ? null : duty.id)}
      >
        <span className="duty__head">
          <DutyMark state={duty.state} />
          {duty.binding !== 'order' && <Badge>{t(`binding.${duty.binding}`)}</Badge>}
          {duty.problem !== null && duty.state === 'draft' && <Badge tone="red">{t('duty.problem')}</Badge>}
          {unsure && <Badge tone="amber">{t('duty.unsure')}</Badge>}
          <span className="duty__citation">{duty.citation}</span>
          {isMarked && <Badge tone="action">{t('duty.marked')}</Badge>}
        </span>
        <span className="duty__action">{duty.action}</span>
        <span className="duty__who">
          <LeadNames parties={duty.parties} fallback={duty.lead} />
        </span>
        {when !== '' && (
          <span className="duty__when" title={duty.deadline ? deadlineWords(t, duty.deadline) : undefined}>
            {when}
          </span>
        )}
      </button>
      {isSelected && <DutyDetails duty={duty} isMarked={isMarked} />}
    </article>
  );
}

function LeadNames({
  parties,
  fallback,
}: {
  readonly parties: readonly DutyParty[];
  readonly fallback: readonly string[];
}) {
  const { t } = useTranslation('regulations');
  const leads = parties.filter(({ role }) => role === 'lead');
  const names =
    leads.length === 0
      ? fallback
      : leads.map(({ agency, group, printed }) => agency?.shortName ?? group?.name ?? printed);
  if (names.length === 0) return <span className="duty__missing">{t('duty.noLead')}</span>;
  const unknown = leads.some(({ agency, group }) => agency === null && group === null);
  return (
    <>
      {[...new Set(names)].join(', ')}
      {unknown && <span className="duty__missing"> {t('duty.unknownName')}</span>}
    </>
  );
}
