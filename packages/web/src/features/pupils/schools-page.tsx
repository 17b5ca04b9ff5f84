import type { SchoolLine } from '@ansinh/contract/pupils/pupils.schemas';
import { useNavigate } from '@tanstack/react-router';
import { GraduationCap, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatNumber, formatRoughMoney } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { OpenRosterForm } from './open-roster.form.tsx';
import type { PupilsSearch } from './pupils-search.ts';
import { boardSheet, useSchoolBoard } from './pupils.queries.ts';
import { useSchoolColumns } from './school-columns.tsx';
import { shareText } from './share-text.ts';

/** Schools of a year against the target that every pupil is insured. */
export function SchoolsPage() {
  const { t } = useTranslation('pupils');
  const navigate = useNavigate();
  const [search, change] = useSearchState<PupilsSearch>();
  const [isOpening, setOpening] = useState(false);
  const query = search.nam === undefined ? {} : { year: search.nam };
  const board = useSchoolBoard(query);
  const columns = useSchoolColumns(board.data?.whole, board.data?.fund, search.nam);
  const open = ({ school }: SchoolLine): void =>
    void navigate({
      to: '/hoc-sinh/$school',
      params: { school: school.id },
      search: search.nam === undefined ? {} : { nam: search.nam },
    });
  const { data } = board;
  const unverified = data?.parameters.find(({ name }) => name === 'school_health_fund_rate');
  return (
    <>
      <PageHeader
        title={t('board.title')}
        asOf={dayInVietnam()}
        meta={data && <span>{t('year', { year: data.year })}</span>}
        actions={
          <>
            {data && <ExportLink href={boardSheet(query)} />}
            {data?.abilities.includes('open') === true && (
              <Button kind="primary" icon={Plus} onPress={() => setOpening(true)}>
                {t('roster.open')}
              </Button>
            )}
          </>
        }
      />
      <FieldWorkTabs />
      {board.isPending && <Skeleton lines={10} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {data && (
        <>
          {data.years.length > 1 && (
            <div className="no-print">
              <Select
                label={t('yearLabel')}
                choices={data.years.map((id) => ({ id, label: id }))}
                value={data.year}
                onChange={(nam) => change({ nam })}
              />
            </div>
          )}
          <Figures>
            <Figure
              value={shareText(data.whole.share)}
              label={t('count.share')}
              note={t('count.target')}
              tone={data.whole.share === 1 ? 'green' : 'plain'}
            />
            <Figure value={formatNumber(data.whole.pupils)} label={t('count.pupils')} />
            <Figure value={formatNumber(data.whole.missing)} label={t('count.missing')} tone="red" />
            <Figure value={formatNumber(data.whole.waiting)} label={t('count.waiting')} />
            <Figure
              value={formatRoughMoney(data.whole.collected)}
              label={t('count.collected')}
              note={t('count.planned', { amount: formatRoughMoney(data.whole.planned) })}
            />
            <Figure
              value={formatRoughMoney(data.fund.estimate)}
              label={t('fund.estimate')}
              note={unverified && <CertaintyMark certainty={unverified.certainty} />}
            />
          </Figures>
          {data.schools.length === 0 ? (
            <EmptyState icon={GraduationCap} title={t('board.empty')}>
              {t('board.emptyText')}
            </EmptyState>
          ) : (
            <DataTable
              name="pupils.board"
              label={t('board.title')}
              columns={columns}
              rows={data.schools}
              rowKey={({ school }) => school.id}
              onOpen={open}
              summary={t('board.schools', { count: data.schools.length })}
              sumsLabel={t('board.whole')}
              phone="scroll"
            />
          )}
          {isOpening && <OpenRosterForm year={data.year} commune={null} onClose={() => setOpening(false)} />}
        </>
      )}
    </>
  );
}
