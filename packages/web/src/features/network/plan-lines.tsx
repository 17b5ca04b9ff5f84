import type { PlanLine } from '@ansinh/contract/network/plan.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';

const TONES: Readonly<Record<PlanLine['standing'], Tone>> = {
  proposed: 'amber',
  declined: 'plain',
  reached: 'green',
  'on-time': 'action',
  late: 'red',
};

interface Props {
  readonly lines: readonly PlanLine[];
  readonly onEdit: (line: PlanLine) => void;
  readonly onDecide: (line: PlanLine) => void;
}

/** What is planned and proposed for one village. */
export function PlanLines({ lines, onEdit, onDecide }: Props) {
  const { t } = useTranslation(['network', 'common']);
  return (
    <ul className="network-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <span className="network-line__head">
            <Badge tone={TONES[line.standing]}>{t(`plan.standing.${line.standing}`)}</Badge>
            {t('plan.line', { count: line.people, day: formatDate(line.dueOn) })}
            {line.abilities.includes('agree') && (
              <Button small onPress={() => onDecide(line)}>
                {t('plan.answer')}
              </Button>
            )}
            {line.abilities.includes('edit') && (
              <Button small kind="quiet" onPress={() => onEdit(line)}>
                {t('common:action.edit')}
              </Button>
            )}
          </span>
          <span className="network-sub">
            {[
              line.candidate !== '' && t('plan.candidateIs', { name: line.candidate }),
              t('plan.by', { name: line.proposedBy.name }),
              line.agency !== null && t('plan.takenBy', { name: line.agency.name }),
              line.note,
              line.answer,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
