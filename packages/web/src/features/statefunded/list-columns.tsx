import type { ListDetail, ListLine } from '@ansinh/contract/statefunded/statefunded.schemas';
import { Check, Pencil, Trash2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { LineTask } from './line-forms.tsx';
import { useCheckLine, useRemoveLine } from './statefunded.queries.ts';

const CHECK_TONES: Readonly<Record<ListLine['check'], Tone>> = {
  pending: 'plain',
  ok: 'green',
  returned: 'red',
};
const CARD_TONES: Readonly<Record<string, Tone>> = { requested: 'action', issued: 'green', returned: 'red' };

/** Columns of a list; the last one holds what the reader may do with a line now. */
export function useListColumns(
  list: ListDetail,
  onTask: (task: LineTask) => void,
): readonly Column<ListLine>[] {
  const { t } = useTranslation('statefunded');
  const cardText = (line: ListLine): string => {
    const { card } = line;
    if (card === null) return t('card.none');
    if (card.state === 'issued') return t('card.issued', { date: formatDate(card.issuedOn) });
    if (card.state === 'returned') return t('card.returned', { reason: card.returnedBecause ?? '' });
    return card.state === 'cancelled'
      ? t('card.cancelled')
      : t('card.requested', { date: formatDate(card.dueOn) });
  };
  const mayAct = list.abilities.includes('change') || list.abilities.includes('check');
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '13rem',
      cell: (line) => (
        <>
          {line.fullName}
          {line.duplicates > 0 && (
            <>
              {' '}
              <Badge tone="amber">{t('duplicateMark')}</Badge>
            </>
          )}
        </>
      ),
    },
    {
      id: 'side',
      header: t('column.side'),
      cell: ({ side }) => <Badge tone={side === 'in' ? 'action' : 'plain'}>{t(`side.${side}`)}</Badge>,
    },
    { id: 'birth', header: t('column.birth'), cell: (line) => birthText(line.birth, line.birthPrecision) },
    {
      id: 'sex',
      header: t('column.sex'),
      hidden: true,
      cell: ({ sex }) => (sex === null ? '' : t(`sex.${sex}`)),
    },
    { id: 'ethnicity', header: t('column.ethnicity'), hidden: true, cell: ({ ethnicity }) => ethnicity },
    { id: 'number', header: t('column.number'), hidden: true, cell: ({ identityNumber }) => identityNumber },
    { id: 'code', header: t('column.code'), cell: ({ cardCode }) => cardCode },
    { id: 'household', header: t('column.household'), hidden: true, cell: ({ household }) => household },
    { id: 'village', header: t('column.village'), hidden: true, cell: ({ village }) => village },
    { id: 'on', header: t('column.on'), cell: ({ on }) => formatDate(on) },
    { id: 'until', header: t('column.until'), cell: ({ cardUntil }) => formatDate(cardUntil) },
    {
      id: 'reason',
      header: t('column.reason'),
      width: '9rem',
      cell: ({ side, reason }) => t(`${side}.${reason}` as 'in.born', { defaultValue: reason }),
    },
    { id: 'document', header: t('column.document'), cell: ({ document }) => document },
    { id: 'origin', header: t('column.origin'), hidden: true, cell: ({ origin }) => t(`origin.${origin}`) },
    {
      id: 'check',
      header: t('column.check'),
      width: '11rem',
      cell: ({ check, note }) => (
        <>
          <Badge tone={CHECK_TONES[check]}>{t(`check.${check}`)}</Badge>
          {note !== '' && <span className="sf-note">{note}</span>}
        </>
      ),
    },
    ...(mayAct
      ? [
          {
            id: 'actions',
            header: t('column.actions'),
            cell: (line: ListLine) => <LineActions list={list} line={line} onTask={onTask} />,
          },
        ]
      : []),
    {
      id: 'card',
      header: t('column.card'),
      cell: (line) =>
        line.side === 'out' ? null : (
          <Badge tone={CARD_TONES[line.card?.state ?? ''] ?? 'plain'}>{cardText(line)}</Badge>
        ),
    },
  ];
}

interface LineProps {
  readonly list: ListDetail;
  readonly line: ListLine;
  readonly onTask: (task: LineTask) => void;
}

function LineActions({ list, line, onTask }: LineProps) {
  const { t } = useTranslation('statefunded');
  const check = useCheckLine();
  const remove = useRemoveLine();
  const { memberId, side, fullName } = line;
  const params = { listId: list.id };
  const named = (act: string): string => t('act.of', { act, name: fullName });
  const wrong = {
    onError: (error: Parameters<typeof refusalText>[0]) => showToast(refusalText(error), 'wrong'),
  };
  return (
    <span className="sf-acts no-print">
      {list.abilities.includes('check') && (
        <>
          <IconButton
            icon={Check}
            label={named(t('act.ok'))}
            isDisabled={line.check === 'ok' || check.isPending}
            onPress={() =>
              check.mutate(
                { params, body: { version: list.version, memberId, side, verdict: 'ok' } },
                { ...wrong, onSuccess: () => showToast(t('done.marked')) },
              )
            }
          />
          <IconButton
            icon={Undo2}
            label={named(t('act.return'))}
            onPress={() => onTask({ kind: 'return', line })}
          />
        </>
      )}
      {list.abilities.includes('change') && line.card === null && (
        <>
          {side === 'in' && (
            <IconButton
              icon={Pencil}
              label={named(t('act.edit'))}
              onPress={() => onTask({ kind: 'edit', line })}
            />
          )}
          <IconButton
            icon={Trash2}
            label={named(t('act.remove'))}
            isDisabled={remove.isPending}
            onPress={() =>
              remove.mutate(
                { params, body: { version: list.version, memberId, side } },
                { ...wrong, onSuccess: () => showToast(t('done.removed')) },
              )
            }
          />
        </>
      )}
    </span>
  );
}
