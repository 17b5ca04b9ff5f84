import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { partName } from './part-name.ts';
import { useReportView } from './report-context.ts';
import { useReturnReport } from './reports.queries.ts';
import { useNames } from './use-names.ts';

/** Returns a report with the remarks written on its figures and sections. */
export function ReturnForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const { report, remarks } = useReportView();
  const giveBack = useReturnReport();
  const [reason, setReason] = useState('');
  const written = Object.entries(remarks?.texts ?? {});
  return (
    <FormDialog
      title={t('ask.return')}
      verb={t('step.return')}
      isReady={reason.trim() !== ''}
      isPending={giveBack.isPending}
      error={giveBack.error}
      onClose={onClose}
      onSubmit={() =>
        giveBack.mutate(
          {
            params: { reportId: report.id },
            body: {
              version: report.version,
              reason,
              remarks: written.map(([key, text]) => ({ key, text })),
            },
          },
          {
            onSuccess: () => {
              remarks?.clear();
              showToast(t('done.return', { to: report.agency.name }));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('consequence.return', { to: report.agency.name })}</p>
      <TextArea label={t('ask.reason')} value={reason} onChange={setReason} rows={3} maxLength={2000} />
      {written.length === 0 ? (
        <p className="muted">{t('remark.none')}</p>
      ) : (
        <div>
          <h3>{t('remark.count', { count: written.length })}</h3>
          <ul className="report-remarks">
            {written.map(([key, text]) => (
              <li key={key}>
                <strong>{partName(report.form, key, nameOf)}:</strong> {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </FormDialog>
  );
}
