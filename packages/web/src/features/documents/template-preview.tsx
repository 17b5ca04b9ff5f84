import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FileButton } from './file-button.tsx';
import { TemplateFaults } from './template-faults.tsx';
import { downloadFilledTemplate, templateFileAddress, useTemplatePreview } from './templates.queries.ts';

interface Props {
  readonly template: DocumentTemplate;
  /** Whether the server can make a PDF of it. */
  readonly pdf: boolean;
}

/** A template filled in with an invented document: its words here, its looks in the file. */
export function TemplatePreview({ template, pdf }: Props) {
  const { t } = useTranslation('documents');
  const preview = useTemplatePreview(template.id);
  return (
    <>
      <TemplateFaults template={template} />
      <p className="template-tools">
        <FileButton
          label={t('template.downloadFilled')}
          download={() => downloadFilledTemplate(template.id, 'docx')}
        />
        {pdf && (
          <FileButton
            label={t('template.pdfFilled')}
            download={() => downloadFilledTemplate(template.id, 'pdf')}
          />
        )}
        <ExportLink href={templateFileAddress(template.id)} label={t('template.download')} />
      </p>
      {!pdf && <Callout>{t('template.noPdf')}</Callout>}
      <p className="documents-note">{t('template.previewNote')}</p>
      {preview.isPending && <Skeleton lines={10} />}
      {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && (
        <p className="template-preview" lang="vi">
          {preview.data.text}
        </p>
      )}
    </>
  );
}
