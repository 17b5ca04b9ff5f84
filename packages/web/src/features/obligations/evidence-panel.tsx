import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { Link2, NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { EvidenceUpload } from './evidence-upload.tsx';
import { SharedEvidence } from './shared-evidence.tsx';
import { isOwed } from './work-state.ts';

/** What proves that the work was done: files, notes, links; and other work that the same proof may satisfy. */
export function EvidencePanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const { agency } = useSession();
  const works = useMay('obligations.work');
  const [adding, setAdding] = useState<'note' | 'link' | null>(null);
  const isParty =
    occurrence.lead.id === agency.id || occurrence.coordinating.some((party) => party.id === agency.id);
  const mayChange = works && isParty && isOwed(occurrence);
  return (
    <Panel title={t('evidence.title')}>
      {occurrence.evidence.length === 0 ? (
        <p className="muted">{mayChange ? t('evidence.emptyMine') : t('evidence.empty')}</p>
      ) : (
        <ul>
          {occurrence.evidence.map((evidence) => (
            <EvidenceLine
              key={evidence.id}
              evidence={evidence}
              occurrenceId={occurrence.id}
              mayChange={mayChange && evidence.agency.id === agency.id}
            />
          ))}
        </ul>
      )}
      {mayChange && (
        <>
          <EvidenceUpload occurrenceId={occurrence.id} />
          <div className="steps">
            <Button small icon={NotebookPen} onPress={() => setAdding('note')}>
              {t('evidence.addNote')}
            </Button>
            <Button small icon={Link2} onPress={() => setAdding('link')}>
              {t('evidence.addLink')}
            </Button>
          </div>
        </>
      )}
      {works && occurrence.lead.id === agency.id && occurrence.sharedCandidates.length > 0 && (
        <SharedEvidence occurrence={occurrence} mayTake={mayChange} />
      )}
      {adding && (
        <EvidenceDialog kind={adding} occurrenceId={occurrence.id} onClose={() => setAdding(null)} />
      )}
    </Panel>
  );
}
