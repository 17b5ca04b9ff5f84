import { downloadRejectedEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { IssuesTable } from './issues-table.tsx';
import { KindsTable, type Kind } from './kinds-table.tsx';
import { RepairsPanel } from './repairs-panel.tsx';

/** What was wrong with the file, and the rows that were not taken, to be corrected. */
export function RecordIssues({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const [kind, setKind] = useState<Kind | null>(null);
  const { id, rowsBad } = submission;
  return (
    <div className="exchange-main">
      {(rowsBad ?? 0) > 0 && (
        <div className="step-actions">
          <a
            className="button button--secondary"
            href={addressOf(downloadRejectedEndpoint, { params: { id } })}
            download
          >
            <FileDown size={16} aria-hidden />
            {t('preview.rejected', { count: rowsBad ?? 0 })}
          </a>
        </div>
      )}
      <RepairsPanel submission={submission} />
      <KindsTable submission={submission} chosen={kind} onChoose={setKind} />
      <IssuesTable submission={submission} kind={kind} />
    </div>
  );
}
