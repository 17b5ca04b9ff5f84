import type { Cell } from '@ansinh/contract/coverage/board.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatKnown } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCell, type CellQuery } from './coverage.queries.ts';
import { percentText } from './figure-text.ts';
import { useFigureWords } from './use-figure-words.ts';
import './submissions.css';

interface Props {
  /** What the number counts: the indicator's name. */
  readonly name: string;
  readonly query: CellQuery;
  readonly onClose: () => void;
}

/** Where one number comes from: what was stated, of which parts it is the sum, and what former units brought. */
export function CellDrawer({ name, query, onClose }: Props) {
  const { t } = useTranslation('coverage');
  const cell = useCell(query);
  return (
    <Drawer title={t('cell.title', { name })} isOpen onClose={onClose}>
      {cell.isPending && <Skeleton lines={8} />}
      {cell.isError && <ErrorState error={cell.error} onRetry={() => void cell.refetch()} />}
      {cell.data && <CellBody cell={cell.data} />}
    </Drawer>
  );
}

function CellBody({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  return (
    <>
      <KeyValues
        pairs={[
          { name: t('column.unit'), value: cell.unit.name },
          { name: t('column.month'), value: monthText(cell.month) },
          { name: t('column.people'), value: <strong>{formatKnown(cell.value)}</strong> },
          { name: t('column.origin'), value: t(`origin.${cell.origin}`) },
        ]}
      />
      {cell.parts.length > 0 && (
        <section>
          <h3>{t('cell.parts')}</h3>
          <ul className="cell-parts">
            {cell.parts.map(({ unit, value, estimated }) => (
              <li key={unit.key}>
                <span>
                  {unit.name} {estimated && <Badge tone="amber">{t('estimated')}</Badge>}
                </span>
                <span>{value === null ? t('map.none') : formatKnown(value)}</span>
              </li>
            ))}
          </ul>
          {cell.partsMore > 0 && <p className="muted">{t('cell.more', { count: cell.partsMore })}</p>}
        </section>
      )}
      {cell.restatedFrom.length > 0 && (
        <section>
          <h3>{t('cell.restated')}</h3>
          <ul className="cell-parts">
            {cell.restatedFrom.map(({ unit, value, by }) => (
              <li key={unit.key}>
                <span>
                  {unit.name}
                  {by.map(({ to, weight, basis }) => (
                    <span key={to.key} className="cell-basis">
                      {weight === null ? t('restated.noWeight') : percentText(weight)} · {basis}
                    </span>
                  ))}
                </span>
                <span>{formatKnown(value)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cell.versions.length > 0 && (
        <section>
          <h3>{t('cell.versions')}</h3>
          <ol className="cell-versions">
            {cell.versions.map((one) => (
              <Version key={`${one.submissionId} ${one.version}`} version={one} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Version({ version }: { readonly version: Cell['versions'][number] }) {
  const { t } = useTranslation('coverage');
  const { sourceText, provenancePairs } = useFigureWords();
  return (
    <li>
      <p>
        <strong>{formatKnown(version.value)}</strong>{' '}
        {version.counts && <Badge tone="green">{t('cell.counts')}</Badge>}{' '}
        {version.estimated && <Badge tone="amber">{t('estimated')}</Badge>}
      </p>
      <p className="muted">
        {[
          version.agency,
          sourceText(version.source),
          t('cell.asOf', { date: formatDate(version.asOf) }),
          t('cell.version', { version: version.version }),
          formatDateTime(version.at),
        ].join(' · ')}
      </p>
      {version.reason !== null && <p>{version.reason}</p>}
      <KeyValues pairs={provenancePairs(version.provenance)} />
    </li>
  );
}
