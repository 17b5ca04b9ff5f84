import type { DocumentDetail } from '@ansinh/contract/documents/documents.schemas';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadInTemplate } from './documents.queries.ts';
import { FileButton } from './file-button.tsx';

/** The document in each template of its agency: as Word file, and as PDF where the server can make one. */
export function TemplateFiles({ document }: { readonly document: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const { id: documentId, templates, templatePdf } = document;
  return templates.map(({ id, name }) => (
    <Fragment key={id}>
      <FileButton
        label={t('template.inIt', { name })}
        download={() => downloadInTemplate(documentId, id, 'docx')}
      />
      {templatePdf && (
        <FileButton
          label={t('template.pdfInIt', { name })}
          download={() => downloadInTemplate(documentId, id, 'pdf')}
        />
      )}
    </Fragment>
  ));
}
