import { CircleSlash, Clock3, FileX2, TriangleAlert, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';
import type { RoundCounts } from './reports.types.ts';

const TOLD = ['overdue', 'returned', 'late', 'empty', 'exempt'] as const;

const LOOKS: Readonly<Record<(typeof TOLD)[number], BadgeLook>> = {
  overdue: { icon: TriangleAlert, tone: 'red' },
  returned: { icon: Undo2, tone: 'red' },
  late: { icon: Clock3, tone: 'amber' },
  empty: { icon: FileX2, tone: 'amber' },
  exempt: { icon: CircleSlash, tone: 'plain' },
};

/** What is not as it should be in a round, each with its number; nothing where all is well. */
export function CountsCell({ counts }: { readonly counts: RoundCounts }) {
  const { t } = useTranslation('reports');
  const told = TOLD.filter((one) => counts[one] > 0);
  if (told.length === 0) return <span className="muted">{t('counts.none')}</span>;
  return (
    <span className="report-marks">
      {told.map((one) => (
        <Badge key={one} {...LOOKS[one]}>
          {t(`counts.${one}`, { count: counts[one], shown: formatNumber(counts[one]) })}
        </Badge>
      ))}
    </span>
  );
}
