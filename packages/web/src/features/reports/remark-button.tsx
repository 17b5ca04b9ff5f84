import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useReportView } from './report-context.ts';

interface Props {
  readonly partKey: string;
  readonly name: string;
  /** With its word; else only the sign. */
  readonly isWordy?: boolean;
}

/** Writes what is wrong with a figure or section; it is sent when the report is returned. */
export function RemarkButton({ partKey, name, isWordy = false }: Props) {
  const { t } = useTranslation('reports');
  const { remarks } = useReportView();
  const [text, setText] = useState<string | null>(null);
  if (remarks === null) return null;
  const written = remarks.texts[partKey] ?? '';
  return (
    <>
      <button
        type="button"
        className={isWordy ? 'report-link' : 'report-cell__source'}
        aria-label={t('remark.write', { name })}
        title={isWordy ? undefined : t('remark.verb')}
        onClick={() => setText(written)}
      >
        <MessageSquarePlus size={15} aria-hidden />
        {isWordy && t('remark.verb')}
      </button>
      {text !== null && (
        <FormDialog
          title={t('remark.title', { name })}
          verb={t('remark.keep')}
          isReady={text.trim() !== '' || written !== ''}
          isPending={false}
          error={null}
          onSubmit={() => {
            remarks.put(partKey, text);
            setText(null);
          }}
          onClose={() => setText(null)}
        >
          <p>{t('remark.consequence')}</p>
          <TextArea
            label={t('remark.label')}
            hint={written === '' ? t('remark.hint') : t('remark.hintEmpty')}
            value={text}
            onChange={setText}
            rows={3}
            maxLength={2000}
          />
        </FormDialog>
      )}
    </>
  );
}
