import type { Board } from '@ansinh/contract/coverage/board.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatKnown } from '../../lib/format.ts';
import { CERTAINTIES, type Certainty } from '../../ui/certainties.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { Panel } from '../../ui/panel.tsx';
import { percentText } from './figure-text.ts';

type Link = Board['restatedBy'][number];

function isCertainty(value: string): value is Certainty {
  return CERTAINTIES.some((one) => one === value);
}

/** Through which successions figures of former units came here, with weights and basis, and what nobody has divided yet. */
export function RestatedPanel({ board }: { readonly board: Board }) {
  const { t } = useTranslation('coverage');
  if (board.restatedBy.length === 0 && board.undivided.length === 0) return null;
  return (
    <Panel title={t('restated.title')}>
      <p className="muted">{t('restated.text')}</p>
      {board.undivided.length > 0 && (
        <ul className="undivided">
          {board.undivided.map(({ from, value, towards }) => (
            <li key={from.key}>
              {t(towards.length === 0 ? 'restated.heirless' : 'restated.undivided', {
                people: formatKnown(value),
                from: from.name,
                towards: towards.map(({ name }) => name).join(', '),
              })}
            </li>
          ))}
        </ul>
      )}
      {board.restatedBy.length > 0 && <LinkTable links={board.restatedBy} />}
    </Panel>
  );
}

/** Successions with their share, basis and how sure it is. */
function LinkTable({ links }: { readonly links: readonly Link[] }) {
  const { t } = useTranslation('coverage');
  const columns: readonly Column<Link>[] = [
    { id: 'from', header: t('restated.from'), width: '11rem', cell: ({ from }) => from.name },
    { id: 'to', header: t('restated.to'), cell: ({ to }) => to.name },
    {
      id: 'part',
      header: t('restated.part'),
      cell: ({ part }) => t(part === 'whole' ? 'restated.whole' : 'restated.share'),
    },
    {
      id: 'weight',
      header: t('restated.weight'),
      numeric: true,
      cell: ({ weight }) => (weight === null ? t('restated.noWeight') : percentText(weight)),
    },
    {
      id: 'certainty',
      header: t('restated.certainty'),
      cell: ({ certainty }) => (isCertainty(certainty) ? <CertaintyMark certainty={certainty} /> : certainty),
    },
    { id: 'basis', header: t('restated.basis'), cell: ({ basis }) => basis },
    { id: 'effective', header: t('restated.effective'), cell: ({ effective }) => formatDate(effective) },
  ];
  return (
    <DataTable
      name="coverage.links"
      phone="scroll"
      label={t('restated.title')}
      columns={columns}
      rows={links}
      rowKey={({ from, to }) => `${from.key} ${to.key}`}
      summary={t('restated.count', { count: links.length })}
    />
  );
}
