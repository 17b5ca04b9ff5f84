import { downloadTemplateEndpoint } from '@ansinh/contract/exchange/datasets.endpoints';
import { Link, useParams } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { currentLanguage } from '../../lib/language.ts';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DatasetFacts } from './dataset-facts.tsx';
import { useDataset } from './exchange.queries.ts';
import { LayoutTable } from './layout-table.tsx';
import { StartForm } from './start.form.tsx';
import './exchange.css';

/** One list: what is asked for and by whom, its columns, and where its file is handed in. */
export function SubmitPage() {
  const { t } = useTranslation('exchange');
  const { id = '' } = useParams({ strict: false });
  const dataset = useDataset(id);
  const crumbs = (
    <Breadcrumbs links={[{ id: 'list', link: <Link to="/trao-doi">{t('datasets.title')}</Link> }]} />
  );
  if (!dataset.data)
    return (
      <>
        <PageHeader title={t('datasets.one')} breadcrumbs={crumbs} />
        {dataset.isError ? (
          <ErrorState error={dataset.error} onRetry={() => void dataset.refetch()} />
        ) : (
          <Skeleton lines={10} />
        )}
      </>
    );
  const { data } = dataset;
  const mine = data.abilities.includes('submit');
  return (
    <>
      <PageHeader
        title={`${data.dataset} · ${currentLanguage() === 'vi' ? data.title : data.titleEn}`}
        breadcrumbs={crumbs}
        meta={
          <>
            <Basis basis={data.basis} />
            <span>{t(`cadence.${data.cadence}` as 'cadence.monthly')}</span>
          </>
        }
        actions={
          <a
            className="button button--secondary"
            href={addressOf(downloadTemplateEndpoint, { params: { id } })}
            download
          >
            <FileDown size={16} aria-hidden />
            {t('datasets.template')}
          </a>
        }
      />
      <div className="exchange-sides">
        <div className="exchange-main">
          {mine ? <StartForm dataset={data} /> : <Callout tone="plain">{t('submit.notSender')}</Callout>}
          <Panel title={t('layout.title')} aside={<span className="muted">{t('layout.hint')}</span>}>
            <LayoutTable layout={data.layout} />
          </Panel>
        </div>
        <DatasetFacts dataset={data} />
      </div>
    </>
  );
}
