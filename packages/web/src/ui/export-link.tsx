import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './button.css';

/** Downloads what is on the page as a spreadsheet; `href` is an address of the API. */
export function ExportLink({ href, small = false }: { readonly href: string; readonly small?: boolean }) {
  const { t } = useTranslation();
  return (
    <a
      className={small ? 'button button--quiet button--small' : 'button button--secondary'}
      href={href}
      download
    >
      <Download size={16} aria-hidden />
      {t('action.export')}
    </a>
  );
}
