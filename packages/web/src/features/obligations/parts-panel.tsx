import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PartyLabel } from './party-label.tsx';

type Part = Occurrence['parts'][number];

const TONES: Readonly<Record<Part['state'], Tone>> = {
  asked: 'amber',
  done: 'green',
  declined: 'red',
  not_needed: 'plain',
};

/** What each coordinating agency was asked, until when, and what it answered. */
export function PartsPanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const asked = new Set(occurrence.parts.map((part) => part.agency.id));
  return (
    <Panel title={t('part.title')}>
      <ul>
        {occurrence.parts.map((part) => (
          <PartLine key={part.agency.id} part={part} />
        ))}
        {occurrence.coordinating
          .filter((party) => !asked.has(party.id))
          .map((party) => (
            <li key={party.id} className="part">
              <PartyLabel party={party} />
              <Badge>{t('part.notAsked')}</Badge>
            </li>
          ))}
      </ul>
    </Panel>
  );
}

function PartLine({ part }: { readonly part: Part }) {
  const { t } = useTranslation('obligations');
  const when = part.answeredAt ?? part.askedAt;
  return (
    <li className="part">
      <PartyLabel party={part.agency} />
      <Badge tone={TONES[part.state]}>{t(`part.${part.state}`)}</Badge>
      <span className="evidence__facts">
        {part.due !== null && <span>{t('part.due', { date: formatDate(part.due) })}</span>}
        {when !== null && <time dateTime={when}>{formatDateTime(when)}</time>}
      </span>
      {part.note !== null && <p>{part.note}</p>}
    </li>
  );
}
