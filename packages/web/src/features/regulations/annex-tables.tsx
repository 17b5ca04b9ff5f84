import { listAnnexesEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../lib/use-call.ts';
import { ErrorState } from '../../ui/error-state.tsx';

/** The tables of the annexes, cell by cell as printed. */
export function AnnexTables({ regulationId }: { readonly regulationId: string }) {
  const { t } = useTranslation('regulations');
  const annexes = useCall(listAnnexesEndpoint, { params: { id: regulationId } });
  if (annexes.isError) return <ErrorState error={annexes.error} onRetry={() => void annexes.refetch()} />;
  return annexes.data?.items.map((annex, index) => (
    <section key={index} className="annex">
      <h2 className="annex__title">{annex.title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="annex__scroll" aria-label={t('annex.table', { title: annex.title })} tabIndex={0}>
        <table className="annex__table document-text">
          <thead>
            <tr>
              {annex.columns.map((column, at) => (
                <th key={at} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {annex.rows.map((row, line) => (
              <tr key={line}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  ));
}
