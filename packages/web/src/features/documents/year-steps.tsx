import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';

interface Props {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** The year of a register, with the years before and after. */
export function YearSteps({ year, onYear }: Props) {
  const { t } = useTranslation('documents');
  return (
    <div className="documents-year">
      <IconButton label={t('register.before')} icon={ChevronLeft} onPress={() => onYear(year - 1)} />
      <strong>{t('register.year', { year })}</strong>
      <IconButton label={t('register.after')} icon={ChevronRight} onPress={() => onYear(year + 1)} />
    </div>
  );
}
