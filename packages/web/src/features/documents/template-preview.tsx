import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TemplateFaults } from './template-faults.tsx';
import { templateFileAddress, useTemplatePreview } from './templates.queries.ts';

/** A template filled in with an invented document: its words here, its looks in the file. */
export function TemplatePreview({ template }: { readonly template: DocumentTemplate }) {
  const { t } = useTranslation('documents');
  const preview = useTemplatePreview(template.id);
  return (
    <>
      <TemplateFaults template={template} />
      <p className="template-tools">
        <ExportLink href={templateFileAddress(template.id, true)} label={t('template.downloadFilled')} />
        <ExportLink href={templateFileAddress(template.id, false)} label={t('template.download')} />
      </p>
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
