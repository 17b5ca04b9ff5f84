import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { Mapping } from './exchange.types.ts';

const NOWHERE = 'nowhere';
const TONES: Readonly<Record<Mapping['columns'][number]['by'], Tone>> = {
  key: 'green',
  header: 'green',
  remembered: 'green',
  person: 'action',
  alias: 'amber',
  content: 'amber',
};

interface Props {
  readonly label: string;
  readonly columns: Mapping['columns'];
  readonly fileColumns: Mapping['fileColumns'];
  readonly chosen: ReadonlyMap<string, number | null>;
  /** How often each column of the file is used. */
  readonly uses: ReadonlyMap<number, number>;
  readonly change: (key: string, index: number | null) => void;
}

/** One line a column of the list: the column of the file, how it was recognised, what stands in it. */
export function MappingTable({ label, columns, fileColumns, chosen, uses, change }: Props) {
  const { t } = useTranslation('exchange');
  const choices = [
    { id: NOWHERE, label: t('mapping.nowhere') },
    ...fileColumns.map(({ index, header, samples }) => ({
      id: String(index),
      label: `${letters(index + 1)} · ${header === '' ? t('mapping.noHeader') : header}`,
      detail: sampleText(samples),
    })),
  ];
  return (
    <table className="mapping" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('mapping.ofList')}</th>
          <th scope="col">{t('mapping.ofFile')}</th>
          <th scope="col">{t('mapping.by')}</th>
          <th scope="col">{t('mapping.samples')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => {
          const index = chosen.get(column.key) ?? null;
          const isTwice = index !== null && (uses.get(index) ?? 0) > 1;
          const isMissing = column.required && index === null;
          const samples = fileColumns.find((one) => one.index === index)?.samples ?? [];
          const by = index === column.index ? column.by : 'person';
          return (
            <tr key={column.key} data-missing={isMissing || undefined}>
              <th scope="row">
                {column.header}
                {column.required && <Badge tone={isMissing ? 'red' : 'plain'}>{t('layout.required')}</Badge>}
              </th>
              <td>
                <ComboBox
                  label={t('mapping.columnFor', { column: column.header })}
                  choices={choices}
                  value={index === null ? NOWHERE : String(index)}
                  onChange={(id) => change(column.key, id === null || id === NOWHERE ? null : Number(id))}
                  {...(isTwice ? { error: t('mapping.twice') } : {})}
                />
              </td>
              <td>
                {index === null ? (
                  <Badge tone={isMissing ? 'red' : 'plain'}>{t('mapping.notFound')}</Badge>
                ) : (
                  <Badge tone={TONES[by]}>{t(`by.${by}`)}</Badge>
                )}
              </td>
              <td className="muted mapping__samples">{sampleText(samples)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function sampleText(samples: readonly (string | null)[]): string {
  return samples
    .filter((sample) => sample !== null)
    .map((sample) => (/^\d{4}-\d{2}-\d{2}$/.test(sample) ? formatDate(sample) : sample))
    .join(' · ');
}

/** Name of the n-th column of a spreadsheet (1 = A, 27 = AA). */
function letters(position: number): string {
  const before = Math.floor((position - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCodePoint(65 + ((position - 1) % 26));
}
