import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DeliveriesPanel } from './deliveries-panel.tsx';
import { DocumentActions } from './document-actions.tsx';
import { DocumentSheet } from './document-sheet.tsx';
import { DocumentStateMark } from './document-state.tsx';
import { documentFileAddress, useDocument } from './documents.queries.ts';
import { TemplateFiles } from './template-files.tsx';
import './documents.css';

/** One document: on paper, who did what, where it went, and what may be done now. */
export function DocumentPage() {
  const { t } = useTranslation('documents');
  const { id = '' } = useParams({ strict: false });
  const query = useDocument(id);
  if (query.isPending) return <Skeleton lines={14} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const document = query.data;
  const { kindName, number, state, signature, reason, draftedBy, reviewedBy, issuedBy, sha256 } = document;
  return (
    <>
      <PageHeader
        title={`${kindName} ${number}`}
        breadcrumbs={<Breadcrumbs links={[{ id: 'list', link: <Link to="/cong-van">{t('title')}</Link> }]} />}
        meta={<DocumentStateMark state={state} />}
        actions={
          <>
            <DocumentActions document={document} />
            <ExportLink href={documentFileAddress(id, 'docx')} label={t('word')} />
            <ExportLink href={documentFileAddress(id, 'pdf')} label={t('pdf')} />
            <TemplateFiles document={document} />
          </>
        }
      />
      {reason !== '' && (
        <Callout tone={state === 'withdrawn' ? 'red' : 'amber'}>
          {t(`because.${state === 'withdrawn' ? 'withdrawn' : 'returned'}`, { reason })}
        </Callout>
      )}
      {signature && !signature.intact && <Callout tone="red">{t('signature.broken')}</Callout>}
      {signature?.simulated && <Callout tone="amber">{t('signature.simulated')}</Callout>}
      <div className="document-layout">
        <DocumentSheet document={document} />
        <div className="document-layout__side">
          <Panel title={t('facts')}>
            <KeyValues
              pairs={[
                { name: t('fact.draftedBy'), value: draftedBy },
                { name: t('fact.reviewedBy'), value: reviewedBy },
                {
                  name: t('fact.signedBy'),
                  value: signature && `${signature.signer}, ${formatDateTime(signature.at)}`,
                },
                {
                  name: t('fact.intact'),
                  value: signature && t(signature.intact ? 'signature.intact' : 'signature.changed'),
                },
                { name: t('fact.issuedBy'), value: issuedBy },
                { name: t('fact.sha256'), value: sha256 && <code className="document-hash">{sha256}</code> },
              ]}
            />
          </Panel>
          {document.deliveries.length > 0 && <DeliveriesPanel deliveries={document.deliveries} />}
        </div>
      </div>
    </>
  );
}
