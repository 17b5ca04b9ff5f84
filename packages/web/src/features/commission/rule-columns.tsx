import { HEALTH_GROUP_NAMES, VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import type { CommissionRuleView } from '@ansinh/contract/commission/commission.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber, formatShare } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import type { Column } from '../../ui/data-table.types.ts';

type Names = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

/** Columns of the rules of pay. */
export function useRuleColumns(
  onEnd: (rule: CommissionRuleView) => void,
): readonly Column<CommissionRuleView>[] {
  const { t, i18n } = useTranslation('commission');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const groupText = (scheme: string, group: string): string => {
    const names: Names = scheme === 'BHYT' ? HEALTH_GROUP_NAMES : VOLUNTARY_GROUP_NAMES;
    return names[group]?.[language] ?? group;
  };
  return [
    {
      id: 'scheme',
      header: t('rule.scheme'),
      width: '14rem',
      cell: ({ scheme, group, agency }) => (
        <div>
          {scheme}, {group === null ? t('rule.every') : groupText(scheme, group)}
          <span className="pay-sub">{agency.name}</span>
        </div>
      ),
    },
    { id: 'kind', header: t('rule.kind'), cell: ({ participation }) => t(`kind.${participation}`) },
    {
      id: 'fee',
      header: t('rule.fee'),
      numeric: true,
      cell: ({ basis, fee }) => (basis === 'percent' ? formatShare(fee / 10_000, 2) : formatMoney(fee)),
    },
    {
      id: 'share',
      header: t('rule.share'),
      numeric: true,
      cell: ({ collectorShare }) => `${formatNumber(collectorShare / 100)}%`,
    },
    {
      id: 'ceiling',
      header: t('rule.ceiling'),
      cell: ({ ceiling, ceilingBasis, ceilingIsAverage }) =>
        ceiling === null ? (
          t('ceiling.none')
        ) : (
          <div>
            {formatShare(ceiling)} {ceilingIsAverage && t('rule.average')}
            <span className="pay-sub">{ceilingBasis}</span>
          </div>
        ),
    },
    {
      id: 'valid',
      header: t('rule.valid'),
      cell: ({ from, to }) =>
        to === null
          ? t('rule.since', { from: formatDate(from) })
          : t('rule.between', { from: formatDate(from), to: formatDate(to) }),
    },
    {
      id: 'decision',
      header: t('rule.decision'),
      cell: ({ decisionNumber, note }) => (
        <div>
          {decisionNumber}
          {note !== '' && <span className="pay-sub">{note}</span>}
        </div>
      ),
    },
    {
      id: 'certainty',
      header: t('rule.certainty'),
      cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
    },
    {
      id: 'do',
      header: t('rule.end'),
      cell: (rule) =>
        rule.abilities.includes('end') && (
          <Button small onPress={() => onEnd(rule)}>
            {t('rule.end')}
          </Button>
        ),
    },
  ];
}
