import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import './page-header.css';

interface Props {
  /** A noun: "Nhiệm vụ", not "Quản lý nhiệm vụ". */
  readonly title: string;
  /** ISO date that the numbers stand for; printed as well. */
  readonly asOf?: string;
  /** One primary action, and at most a menu beside it. */
  readonly actions?: ReactNode;
  /** Basis chips, states, counts. */
  readonly meta?: ReactNode;
  readonly breadcrumbs?: ReactNode;
}

/** Top of every page. Sets the browser's title; the heading takes the focus when the page changes. */
export function PageHeader({ title, asOf, actions, meta, breadcrumbs }: Props) {
  const { t } = useTranslation();
  useDocumentTitle(title);
  return (
    <header className="page-header">
      {breadcrumbs}
      <div className="page-header__row">
        <h1 className="page-header__title" tabIndex={-1}>
          {title}
        </h1>
        {actions !== undefined && <div className="page-header__actions">{actions}</div>}
      </div>
      {(asOf !== undefined || meta !== undefined) && (
        <div className="page-header__meta">
          {asOf !== undefined && <span>{t('page.asOf', { date: formatDate(asOf) })}</span>}
          {meta}
        </div>
      )}
    </header>
  );
}
