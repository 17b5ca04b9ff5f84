import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import { Button } from '../../ui/button.tsx';
import { ShareEvidenceDialog } from './share-evidence-dialog.tsx';
import { shortAction } from './short-action.ts';

interface Props {
  readonly occurrence: Occurrence;
  /** Evidence of the other work may be taken here. */
  readonly mayTake: boolean;
}

/** Other work that asks for the same report about the same time: one piece of evidence may serve both. */
export function SharedEvidence({ occurrence, mayTake }: Props) {
  const { t } = useTranslation('obligations');
  const [chosen, setChosen] = useState<{ readonly to: string; readonly from: string } | null>(null);
  return (
    <div>
      <h3>{t('shared.title')}</h3>
      <p className="muted">{t('shared.text')}</p>
      <ul>
        {occurrence.sharedCandidates.map((other) => (
          <li key={other.id} className="shared">
            <div className="shared__what">
              <Link to="/nhiem-vu/$id" params={{ id: other.id }}>
                {shortAction(other.action, 100)}
              </Link>
              <p className="evidence__facts">
                <Basis basis={other.basis} />
                {other.due !== null && <span>{t('shared.due', { date: formatDate(other.due) })}</span>}
              </p>
            </div>
            {occurrence.evidence.length > 0 && (
              <Button small onPress={() => setChosen({ from: occurrence.id, to: other.id })}>
                {t('shared.give')}
              </Button>
            )}
            {mayTake && occurrence.evidence.length === 0 && (
              <Button small onPress={() => setChosen({ from: other.id, to: occurrence.id })}>
                {t('shared.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && <ShareEvidenceDialog from={chosen.from} to={chosen.to} onClose={() => setChosen(null)} />}
    </div>
  );
}
