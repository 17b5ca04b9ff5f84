import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';

const FONTS: readonly string[] = ['tcvn3', 'vni'];

/** How the file was read: format, sheet, encoding; old fonts are said to have been converted. */
export function ReadingNote({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const { reading, fileName } = submission;
  if (reading === null) return null;
  const { format, encoding, sheet } = reading;
  return (
    <p className="muted">
      {[
        t('reading.file', { file: fileName }),
        t('reading.format', { format: `.${format}` }),
        sheet === null || format === 'csv' ? '' : t('reading.sheet', { sheet }),
        encoding === null ? '' : t(`encoding.${encoding}` as 'encoding.utf-8', encoding),
      ]
        .filter(Boolean)
        .join(' · ')}
      {encoding !== null && FONTS.includes(encoding) && ` ${t('reading.converted')}`}
    </p>
  );
}
