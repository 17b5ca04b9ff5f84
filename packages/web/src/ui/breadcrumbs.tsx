import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './breadcrumbs.css';

/** The way to this page: links from the outermost in; the page itself is the title below. */
export function Breadcrumbs({
  links,
}: {
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
}) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('page.breadcrumbs')} className="no-print">
      <ol className="breadcrumbs">
        {links.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
