import type { Finding } from '@ansinh/contract/statefunded/findings.schemas';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDate } from '../../lib/format.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import '../../ui/pair-table.css';

type Side = Finding['sides'][number];

/** Two lines side by side, differences marked letter by letter. */
export function SidesTable({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('statefunded');
  const [a, b] = finding.sides;
  if (!a || !b) return null;
  const fields: readonly (readonly [string, (side: Side) => string])[] = [
    [t('column.name'), ({ fullName }) => fullName],
    [t('column.birth'), ({ birth, birthPrecision }) => birthText(birth, birthPrecision)],
    [t('column.sex'), ({ sex }) => (sex === null ? '' : t(`sex.${sex}`))],
    [t('column.number'), ({ identityNumber }) => identityNumber ?? ''],
    [t('column.bhxh'), ({ bhxhNumber }) => bhxhNumber ?? ''],
    [t('column.household'), ({ household }) => household ?? ''],
    [t('column.village'), ({ village }) => village ?? ''],
    [t('column.place'), ({ place }) => place.name],
    [t('column.group'), ({ group, cardCode }) => `${group.name} (${cardCode})`],
    [t('column.on'), ({ from }) => formatDate(from)],
    [t('findings.listState'), ({ sent }) => t(sent ? 'findings.sent' : 'findings.notSent')],
  ];
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <th scope="col">{t('findings.field')}</th>
          <th scope="col">{t('findings.first')}</th>
          <th scope="col">{t('findings.second')}</th>
        </tr>
      </thead>
      <tbody>
        {fields
          .map(([label, read]) => [label, read(a), read(b)] as const)
          .filter(([, first, second]) => first !== '' || second !== '')
          .map(([label, first, second]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <MarkedText text={first} against={second} />
              </td>
              <td>
                <MarkedText text={second} against={first} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
