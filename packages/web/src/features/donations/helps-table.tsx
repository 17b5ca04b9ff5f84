import type { GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';

interface Props {
  readonly helps: readonly GiftHelp[];
  /** Absent: the caller may not void. */
  readonly onVoid?: (help: GiftHelp) => void;
}

const month = (text: string): string => `${text.slice(5)}/${text.slice(0, 4)}`;

/** Who was helped, for which months and with how much; voided helps stay and say why. */
export function HelpsTable({ helps, onVoid }: Props) {
  const { t } = useTranslation('donations');
  const counted = helps.filter(({ voidedBecause }) => voidedBecause === '');
  return (
    <DataTable
      name="donations.helps"
      label={t('help.title')}
      rows={helps}
      rowKey={({ id }) => id}
      sumsLabel={t('report.sum')}
      columns={[
        {
          id: 'name',
          header: t('help.person'),
          width: '16rem',
          cell: ({ fullName, birthYear, inRegister }) => (
            <div>
              {fullName}
              <span className="donations-sub">
                {t('help.born', { year: birthYear })}
                {inRegister && ` · ${t('help.inRegister')}`}
              </span>
            </div>
          ),
        },
        { id: 'commune', header: t('gift.commune'), cell: ({ commune }) => commune.name },
        { id: 'scheme', header: t('help.scheme'), cell: ({ scheme }) => t(`scheme.${scheme}`) },
        {
          id: 'months',
          header: t('help.months'),
          cell: ({ firstMonth, lastMonth }) =>
            firstMonth === lastMonth ? month(firstMonth) : `${month(firstMonth)} – ${month(lastMonth)}`,
        },
        {
          id: 'amount',
          header: t('help.amount'),
          numeric: true,
          cell: ({ amount, voidedBecause }) =>
            voidedBecause === '' ? formatMoney(amount) : <s>{formatMoney(amount)}</s>,
          sum: formatMoney(counted.reduce((sum, { amount }) => sum + amount, 0)),
        },
        { id: 'given', header: t('help.givenOn'), cell: ({ givenOn }) => formatDate(givenOn) },
        {
          id: 'state',
          header: t('form.note'),
          width: '13rem',
          cell: ({ voidedBecause, note }) =>
            voidedBecause === '' ? (
              note
            ) : (
              <Badge tone="red">{t('help.voided', { because: voidedBecause })}</Badge>
            ),
        },
        ...(onVoid === undefined
          ? []
          : [
              {
                id: 'do',
                header: t('column.do'),
                cell: (help: GiftHelp) =>
                  help.voidedBecause === '' && (
                    <span className="no-print">
                      <Button small onPress={() => onVoid(help)}>
                        {t('help.void')}
                      </Button>
                    </span>
                  ),
              },
            ]),
      ]}
    />
  );
}
