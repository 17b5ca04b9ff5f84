import { downloadRejectedEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Columns3, FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CancelButton } from './cancel-button.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { IssuesTable } from './issues-table.tsx';
import { KindsTable, type Kind } from './kinds-table.tsx';
import { MappingStep } from './mapping-step.tsx';
import { ReadingNote } from './reading-note.tsx';
import { RepairsPanel } from './repairs-panel.tsx';
import { RowsTable } from './rows-table.tsx';
import { SubmissionFigures } from './submission-figures.tsx';

/** What was found in the file before it is stated: counts, what is wrong, what was put right, how it differs from the list before. */
export function PreviewStep({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const [isMapping, setMapping] = useState(false);
  const [kind, setKind] = useState<Kind | null>(null);
  const { id, abilities, rowsBad, rowsGood, issueKinds } = submission;
  if (isMapping) return <MappingStep submission={submission} onClose={() => setMapping(false)} />;
  const bad = rowsBad ?? 0;
  return (
    <>
      <SubmissionFigures submission={submission} />
      <ReadingNote submission={submission} />
      {rowsGood === 0 ? (
        <Callout tone="red">{t('preview.noGood')}</Callout>
      ) : bad > 0 ? (
        <Callout tone="amber">
          {t('preview.someBad', { bad: formatNumber(bad), good: formatNumber(rowsGood ?? 0) })}
        </Callout>
      ) : (
        <Callout tone="green">{t('preview.allGood')}</Callout>
      )}
      <div className="step-actions">
        {abilities.includes('confirm_all') && <ConfirmButton submission={submission} rows="all" />}
        {abilities.includes('confirm_good') && <ConfirmButton submission={submission} rows="good" />}
        {bad > 0 && (
          <a
            className="button button--secondary"
            href={addressOf(downloadRejectedEndpoint, { params: { id } })}
            download
          >
            <FileDown size={16} aria-hidden />
            {t('preview.rejected', { count: bad })}
          </a>
        )}
        {abilities.includes('map') && (
          <Button icon={Columns3} onPress={() => setMapping(true)}>
            {t('preview.columns')}
          </Button>
        )}
        {abilities.includes('cancel') && <CancelButton submission={submission} />}
      </div>
      <RepairsPanel submission={submission} />
      {issueKinds.length > 0 && (
        <Panel title={t('issues.kinds')}>
          <KindsTable submission={submission} chosen={kind} onChoose={setKind} />
        </Panel>
      )}
      {issueKinds.length > 0 && (
        <Panel title={t(kind === null ? 'issues.first' : 'issues.ofKind')}>
          <IssuesTable submission={submission} kind={kind} />
        </Panel>
      )}
      {submission.difference !== null && <ChangesPanel submission={submission} />}
      <Panel title={t('rows.preview')}>
        <RowsTable submission={submission} only="any" />
      </Panel>
    </>
  );
}
