import type { Pair } from '@ansinh/contract/people/pairs.endpoints';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { birthText } from '../../lib/birth-text.ts';
import { PairReasons } from './pair-reasons.tsx';
import '../../ui/pair-table.css';

const VERDICT = {
  same: { tone: 'green', sign: '=' },
  close: { tone: 'amber', sign: '≈' },
  different: { tone: 'red', sign: '≠' },
} as const;

type Side = Pair['a'];

/** Two rows side by side: differences marked letter by letter, how each field compares, and the chance in words. */
export function PairCard({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('people');
  const verdicts = new Map(pair.comparison.map((one) => [one.field, one]));
  const number = (side: Side, kind: string): string =>
    side.numbers
      .filter((one) => one.kind === kind)
      .map(({ value }) => value)
      .join(', ');
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['name', t('column.name'), pair.a.fullName, pair.b.fullName],
    [
      'birth',
      t('column.birth'),
      birthText(pair.a.birth, pair.a.birthPrecision),
      birthText(pair.b.birth, pair.b.birthPrecision),
    ],
    [
      'sex',
      t('column.sex'),
      pair.a.sex ? t(`sex.${pair.a.sex}`) : '',
      pair.b.sex ? t(`sex.${pair.b.sex}`) : '',
    ],
    ...(['cccd', 'cmnd', 'bhxh', 'bhyt-card'] as const).map(
      (kind) => [kind, t(`number.${kind}`), number(pair.a, kind), number(pair.b, kind)] as const,
    ),
    ['commune', t('column.commune'), pair.a.communeName ?? '', pair.b.communeName ?? ''],
    ['village', t('column.village'), pair.a.village ?? '', pair.b.village ?? ''],
    ['household', t('person.household'), pair.a.household ?? '', pair.b.household ?? ''],
    ['phone', t('person.phone'), pair.a.phone ?? '', pair.b.phone ?? ''],
    ['address', t('person.address'), pair.a.address ?? '', pair.b.address ?? ''],
    ['groups', t('column.groups'), pair.a.groups.join(', '), pair.b.groups.join(', ')],
    ['sources', t('person.sources'), pair.a.sources.join('; '), pair.b.sources.join('; ')],
  ];
  return (
    <Panel
      title={t('review.pair')}
      aside={<Badge tone="action">{t('review.chance', { chance: formatNumber(pair.chance, 1) })}</Badge>}
    >
      {pair.state === 'second' && <p className="muted">{t('review.second')}</p>}
      {pair.state === 'disputed' && <p className="muted">{t('review.disputed')}</p>}
      <div className="pair-scroll">
        <table className="pair-table">
          <thead>
            <tr>
              <th scope="col">{t('review.field')}</th>
              <th scope="col">{t('review.first')}</th>
              <th scope="col">{t('review.other')}</th>
              <th scope="col">{t('review.compare')}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(([, , a, b]) => a !== '' || b !== '')
              .map(([field, label, a, b]) => {
                const verdict = verdicts.get(field);
                return (
                  <tr key={field}>
                    <th scope="row">{label}</th>
                    <td data-label={t('review.first')}>
                      {field === 'sources' ? a : <MarkedText text={a} against={b} />}
                    </td>
                    <td data-label={t('review.other')}>
                      {field === 'sources' ? b : <MarkedText text={b} against={a} />}
                    </td>
                    <td data-label={t('review.compare')}>
                      {verdict && (
                        <Badge tone={VERDICT[verdict.verdict].tone}>
                          <span aria-hidden>{VERDICT[verdict.verdict].sign}</span>{' '}
                          {t(`compare.${verdict.code}` as 'compare.equal')}
                        </Badge>
                      )}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
      <PairReasons pair={pair} />
    </Panel>
  );
}
