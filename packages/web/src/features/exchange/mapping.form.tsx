import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Mapping } from './exchange.types.ts';
import { MappingTable } from './mapping-table.tsx';

/** Columns of the file named as not used. */
const MOST_NAMED = 12;

/** Columns of the list with where they are in the file. */
export type ChosenColumns = { key: string; index: number | null }[];

interface Props {
  readonly mapping: Pick<Mapping, 'columns' | 'fileColumns'>;
  readonly title: string;
  readonly verb: string;
  /** How the file was read; empty texts are left out. */
  readonly about: readonly string[];
  /** What confirming does, where it is not the usual. */
  readonly explain?: string;
  readonly isPending: boolean;
  readonly error: ApiRefusal | null;
  readonly onSubmit: (columns: ChosenColumns) => void;
  readonly onClose?: () => void;
}

/** Lets a person say which column is which; required columns come first, those found nowhere are folded away. */
export function MappingForm({
  mapping,
  title,
  verb,
  about,
  explain,
  isPending,
  error,
  onSubmit,
  onClose,
}: Props) {
  const { t } = useTranslation(['exchange', 'common']);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number | null>>(
    () => new Map(mapping.columns.map(({ key, index }) => [key, index])),
  );
  const missing = mapping.columns.filter(({ key, required }) => required && chosen.get(key) === null);
  const uses = new Map<number, number>();
  for (const index of chosen.values()) if (index !== null) uses.set(index, (uses.get(index) ?? 0) + 1);
  const isTwice = [...uses.values()].some((count) => count > 1);
  const unused = mapping.fileColumns.filter(({ index, header }) => !uses.has(index) && header !== '');
  const isFirst = ({ key, required, index }: Mapping['columns'][number]): boolean =>
    required || index !== null || chosen.get(key) !== null;
  const change = (key: string, index: number | null): void => setChosen(new Map(chosen).set(key, index));
  const rest = mapping.columns.filter((column) => !isFirst(column));
  const table = { fileColumns: mapping.fileColumns, chosen, uses, change };
  return (
    <Panel title={title} aside={<span className="muted">{about.filter(Boolean).join(' · ')}</span>}>
      <p>{explain ?? t('mapping.explain')}</p>
      {error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(error)}
        </Callout>
      )}
      {missing.length > 0 && (
        <Callout tone="amber">
          {t('mapping.missing', { columns: missing.map(({ header }) => `“${header}”`).join(', ') })}
        </Callout>
      )}
      <MappingTable label={t('mapping.title')} columns={mapping.columns.filter(isFirst)} {...table} />
      {rest.length > 0 && (
        <details className="mapping-rest">
          <summary>{t('mapping.rest', { count: rest.length })}</summary>
          <MappingTable label={t('mapping.rest', { count: rest.length })} columns={rest} {...table} />
        </details>
      )}
      {unused.length > 0 && (
        <p className="muted">
          {t('mapping.unused', {
            columns: unused
              .slice(0, MOST_NAMED)
              .map(({ header }) => `“${header}”`)
              .join(', '),
          })}
          {unused.length > MOST_NAMED && ` ${t('mapping.unusedMore', { count: unused.length - MOST_NAMED })}`}
        </p>
      )}
      <div className="step-actions">
        {onClose && <Button onPress={onClose}>{t('common:action.cancel')}</Button>}
        <Button
          kind="primary"
          isDisabled={missing.length > 0 || isTwice}
          isPending={isPending}
          onPress={() => onSubmit([...chosen].map(([key, index]) => ({ key, index })))}
        >
          {verb}
        </Button>
      </div>
    </Panel>
  );
}
