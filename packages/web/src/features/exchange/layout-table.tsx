import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/language.ts';
import { Badge } from '../../ui/badge.tsx';
import type { DatasetDetail } from './exchange.types.ts';

const SHOWN_ALIASES = 4;

/** The columns of a list: what they are called, what they hold, which must be filled. */
export function LayoutTable({ layout }: { readonly layout: DatasetDetail['layout'] }) {
  const { t } = useTranslation('exchange');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="sheet-scroll" aria-label={t('layout.title')} tabIndex={0}>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{t('layout.column')}</th>
            <th scope="col">{t('layout.kind')}</th>
            <th scope="col">{t('layout.also')}</th>
          </tr>
        </thead>
        <tbody>
          {layout.columns.map((column) => (
            <tr key={column.key}>
              <th scope="row">
                {currentLanguage() === 'vi' ? column.header : column.headerEn}
                {column.required && <Badge tone="action">{t('layout.required')}</Badge>}
                {column.personal === true && <Badge>{t('layout.personal')}</Badge>}
              </th>
              <td>
                {t(`kind.${column.kind}` as 'kind.text')}
                {column.codes !== undefined && column.codes.length > 0 && (
                  <span className="muted">
                    {': '}
                    {column.codes.map(({ code, label }) => (label === '' ? code : label)).join(' · ')}
                  </span>
                )}
              </td>
              <td className="muted">{column.aliases.slice(0, SHOWN_ALIASES).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
