import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAttachFile, useInquiry } from './inquiries.queries.ts';
import { InquiryFiles } from './inquiry-files.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import './inquiries.css';

/** One request: what is asked and why, and how it goes with every agency that is asked. */
export function InquiryPage() {
  const { t } = useTranslation('inquiries');
  const { id = '' } = useParams({ strict: false });
  const query = useInquiry(id);
  const attach = useAttachFile();
  if (query.isPending) return <Skeleton lines={14} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { subject, items, reason, basis, asker, askedBy, askedOn, files, threads, abilities } = query.data;
  return (
    <>
      <PageHeader
        title={subject}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/yeu-cau-thong-tin">{t('title')}</Link> }]} />
        }
        meta={
          <>
            <span>{t('askedBy', { agency: asker.name, person: askedBy, day: formatDate(askedOn) })}</span>
            {basis !== null && <Basis basis={basis} />}
          </>
        }
      />
      <div className="inquiry-layout">
        <div className="inquiry-threads">
          {threads.map((thread) => (
            <ThreadPanel key={thread.agency.id} inquiryId={id} items={items} thread={thread} />
          ))}
        </div>
        <div className="inquiry-question">
          <Panel title={t('question')}>
            <ol className="inquiry-points">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
            {reason !== '' && (
              <p>
                <strong>{t('why')}</strong> {reason}
              </p>
            )}
            <InquiryFiles inquiryId={id} files={files} />
            {abilities.includes('attach') && (
              <FileDrop
                title={attach.isPending ? t('file.sending') : t('file.addToQuestion')}
                hint={t('file.hint')}
                accept={[]}
                onFiles={([file]) =>
                  file &&
                  attach.mutate(
                    { inquiryId: id, file },
                    { onError: (error) => showToast(refusalText(error), 'wrong') },
                  )
                }
              />
            )}
          </Panel>
        </div>
      </div>
    </>
  );
}
