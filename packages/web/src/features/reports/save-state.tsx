import { CircleAlert, CircleCheck, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import type { PartDraft } from './use-part-draft.ts';
import type { ReportPart } from './reports.types.ts';

interface Props {
  readonly draft: Pick<PartDraft<unknown>, 'status' | 'error'>;
  readonly part: ReportPart;
}

/** Whether what is written is kept: saved, by whom and when, or why not. */
export function SaveState({ draft: { status, error }, part }: Props) {
  const { t } = useTranslation('reports');
  if (status === 'refused' && error !== null)
    return (
      <p className="report-save report-save--wrong" role="alert">
        <CircleAlert size={15} aria-hidden /> {refusalText(error)}
      </p>
    );
  return (
    <output className="report-save">
      {status === 'saved' && (
        <>
          <CircleCheck size={15} aria-hidden className="report-save__done" />
          {part.editedBy === null
            ? t('save.saved')
            : t('save.savedBy', { who: part.editedBy, at: formatDateTime(part.editedAt) })}
        </>
      )}
      {status === 'saving' && t('save.saving')}
      {(status === 'unsaved' || status === 'incomplete') && (
        <>
          <PencilLine size={15} aria-hidden />
          {t(`save.${status}`)}
        </>
      )}
    </output>
  );
}
