import type { Group } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PoorCommunes } from './poor-communes.tsx';
import { StateFundedTabs } from './statefunded-tabs.tsx';
import { useGroups } from './statefunded.queries.ts';
import type { GroupsSearch } from './statefunded-search.ts';
import './statefunded.css';

/** The groups of a day: card codes, what the budget pays, how long cards are good, who lists and who checks. */
export function GroupsPage() {
  const { t } = useTranslation('statefunded');
  const [search, change] = useSearchState<GroupsSearch>();
  const on = search.on ?? dayInVietnam();
  const groups = useGroups(on);
  return (
    <>
      <PageHeader title={t('groups.title')} asOf={on} />
      <StateFundedTabs />
      <FilterBar active={search.on === undefined ? 0 : 1} onClear={() => change({ on: undefined })}>
        <DatePicker label={t('groups.on')} value={on} onChange={(day) => change({ on: day ?? undefined })} />
      </FilterBar>
      {groups.isPending && <Skeleton lines={8} />}
      {groups.isError && <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data && (
        <DataTable<Group>
          name="statefunded.groups"
          label={t('groups.title')}
          columns={[
            { id: 'name', header: t('column.group'), width: '14rem', cell: ({ name }) => name },
            {
              id: 'codes',
              header: t('groups.codes'),
              cell: ({ cardCodes }) => cardCodes.map(({ code }) => code).join(', '),
            },
            {
              id: 'payer',
              header: t('groups.payer'),
              cell: ({ payer }) => t(payer === 3 ? 'groups.payer3' : 'groups.payer4'),
            },
            {
              id: 'percent',
              header: t('groups.percent'),
              numeric: true,
              cell: ({ supportPercent, poorCommunePercent, provincePercent, payer }) =>
                supportPercent === null ? (
                  '–'
                ) : (
                  <>
                    {t(payer === 3 ? 'groups.whole' : 'groups.least', { percent: supportPercent })}
                    {poorCommunePercent !== null && (
                      <span className="sf-note">{t('groups.inPoor', { percent: poorCommunePercent })}</span>
                    )}
                    {provincePercent > 0 && (
                      <span className="sf-note">
                        {t('groups.province', { percent: formatNumber(provincePercent) })}
                      </span>
                    )}
                  </>
                ),
            },
            {
              id: 'monthly',
              header: t('groups.monthly'),
              numeric: true,
              cell: ({ monthly }) => (monthly === null ? '–' : formatMoney(monthly)),
            },
            {
              id: 'validity',
              header: t('groups.validity'),
              width: '11rem',
              cell: ({ validity }) => t(`validity.${validity}`),
            },
            { id: 'maker', header: t('groups.maker'), cell: ({ maker }) => t(`maker.${maker}`) },
            { id: 'manager', header: t('groups.manager'), cell: ({ manager }) => manager },
            {
              id: 'basis',
              header: t('money.basis'),
              width: '17rem',
              cell: ({ basis, certainty, note }) => (
                <div>
                  {basis} <CertaintyMark certainty={certainty} />
                  {note !== '' && <span className="sf-note">{note}</span>}
                </div>
              ),
            },
          ]}
          rows={groups.data.items}
          rowKey={({ code }) => code}
        />
      )}
      <PoorCommunes />
    </>
  );
}
