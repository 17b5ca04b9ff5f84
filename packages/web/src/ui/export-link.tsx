import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './button.css';

interface Props {
  /** An address of the API. */
  readonly href: string;
  readonly small?: boolean;
  /** What is downloaded; without it: what is on the page, as a spreadsheet. */
  readonly label?: string;
}

/** Downloads what is on the page as a spreadsheet, or the file that `label` names. */
export function ExportLink({ href, small = false, label }: Props) {
  const { t } = useTranslation();
  return (
    <a
      className={small ? 'button button--quiet button--small' : 'button button--secondary'}
      href={href}
      download
    >
      <Download size={16} aria-hidden />
      {label ?? t('action.export')}
    </a>
  );
}
