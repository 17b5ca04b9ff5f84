import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { showToast } from '../../ui/toast-store.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { WrongRows } from '../../ui/wrong-rows.tsx';
import { useImportCards } from './cards.queries.ts';

/** Issues many from a list of numbers; rows that cannot be issued stay on the page with the reason. */
export function ImportCardsForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('cards');
  const [file, setFile] = useState<File | null>(null);
  const [issuedOn, setIssuedOn] = useState<string | null>(dayInVietnam());
  const bring = useImportCards();
  const submit = (): void => {
    if (file === null || issuedOn === null) return;
    bring.mutate(
      { file, issuedOn },
      {
        onSuccess: ({ issued, issues }) => {
          showToast(t('import.done', { count: issued }));
          if (issues.length === 0) onClose();
        },
      },
    );
  };
  const issues = bring.data?.issues ?? [];
  return (
    <FormDialog
      title={t('import.title')}
      verb={t('import.verb')}
      isReady={file !== null && issuedOn !== null && bring.data === undefined}
      isPending={bring.isPending}
      error={bring.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('import.how')}</p>
      <DatePicker label={t('issue.issuedOn')} value={issuedOn} onChange={setIssuedOn} />
      <FileDrop
        title={file?.name ?? t('import.drop')}
        hint={t('import.hint')}
        accept={['.xlsx', '.csv']}
        onFiles={([given]) => {
          bring.reset();
          setFile(given ?? null);
        }}
      />
      <WrongRows
        text={t('import.issues', { issued: bring.data?.issued ?? 0, count: issues.length })}
        issues={issues}
      />
    </FormDialog>
  );
}
