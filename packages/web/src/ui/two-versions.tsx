import { useTranslation } from 'react-i18next';
import './two-versions.css';

/** One field in two versions, both as words. */
export interface VersionRow {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two versions of a thing side by side; fields that are empty in both are left out, those that differ are marked. */
export function TwoVersions({
  rows,
  theirs,
}: {
  readonly rows: readonly VersionRow[];
  readonly theirs?: string;
}) {
  const { t } = useTranslation();
  return (
    <table className="two-versions">
      <thead>
        <tr>
          <th scope="col">{t('stale.field')}</th>
          <th scope="col">{t('stale.mine')}</th>
          <th scope="col">{theirs ?? t('stale.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => row.mine !== '' || row.theirs !== '')
          .map((row) => (
            <tr key={row.label} data-differs={row.mine !== row.theirs || undefined}>
              <th scope="row">{row.label}</th>
              <td>{row.mine || '—'}</td>
              <td>{row.theirs || '—'}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
