import type { DocumentDetail } from '@ansinh/contract/documents/documents.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useIssueDocument } from './documents.queries.ts';

interface Props {
  readonly document: DocumentDetail;
  readonly onClose: () => void;
}

/** The day the document bears; number and sending follow at once. */
export function IssueForm({ document, onClose }: Props) {
  const { t } = useTranslation('documents');
  const issue = useIssueDocument();
  const [day, setDay] = useState<string | null>(dayInVietnam());
  return (
    <FormDialog
      title={t('issue.title')}
      verb={t('step.issue')}
      isReady={day !== null}
      isPending={issue.isPending}
      error={issue.error}
      onSubmit={() =>
        day !== null &&
        issue.mutate(
          { params: { documentId: document.id }, body: { version: document.version, day } },
          {
            onSuccess: ({ text }) => {
              showToast(t('done.issue', { text }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t('issue.consequence', { count: document.draft.sendTo.length })}</p>
      <DateField label={t('column.day')} value={day} onChange={setDay} />
    </FormDialog>
  );
}
