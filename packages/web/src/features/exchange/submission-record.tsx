import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Callout } from '../../ui/callout.tsx';
import { Tabs, type TabItem } from '../../ui/tabs.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordIssues } from './record-issues.tsx';
import { RecordRows } from './record-rows.tsx';
import { isStated } from './submission-states.ts';
import { SubmissionFigures } from './submission-figures.tsx';
import { VersionsTable } from './versions-table.tsx';

/** The record of a list: its rows, what was wrong with the file, how it differs, its versions, what happened to it. */
export function SubmissionRecord({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const [tab, setTab] = useState('rows');
  const nameOf = useActorName();
  const { state, returnReason, decidedBy, replacedBy, difference, issueKinds, rowsBad, sender } = submission;
  const { agency } = useSession();
  const stated = isStated(state);
  const tabs: TabItem[] = [];
  if (stated)
    tabs.push({
      id: 'rows',
      label: t('record.rows'),
      count: submission.rowsGood ?? 0,
      content: <RecordRows submission={submission} />,
    });
  if (stated && issueKinds.length > 0 && sender.id === agency.id)
    tabs.push({
      id: 'issues',
      label: t('record.issues'),
      count: rowsBad ?? 0,
      content: <RecordIssues submission={submission} />,
    });
  if (stated && difference !== null)
    tabs.push({
      id: 'changes',
      label: t('record.changes'),
      count: difference.added + difference.removed + difference.changed,
      content: <ChangesPanel submission={submission} />,
    });
  tabs.push({
    id: 'versions',
    label: t('record.versions'),
    content: <VersionsTable submission={submission} />,
  });
  const selected = tabs.some(({ id }) => id === tab) ? tab : (tabs[0]?.id ?? tab);
  return (
    <>
      {state === 'returned' && (
        <Callout tone="amber">
          {t('record.returned', { by: nameOf(decidedBy ?? ''), reason: returnReason ?? '' })}
        </Callout>
      )}
      {state === 'cancelled' && <Callout tone="plain">{t('record.cancelled')}</Callout>}
      {replacedBy !== null && (
        <Callout tone="amber">{t('record.replaced', { sender: sender.shortName })}</Callout>
      )}
      {stated && <SubmissionFigures submission={submission} />}
      <div className="exchange-sides">
        <div className="exchange-main">
          <Tabs label={t('submission.title')} tabs={tabs} selected={selected} onSelect={setTab} />
        </div>
        <RecordFacts submission={submission} />
      </div>
    </>
  );
}
