import type { EmployerRow } from '@ansinh/contract/employers/employers.schemas';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';

type Status = NonNullable<EmployerRow['status']>;

const TONES: Readonly<Record<Status, Tone>> = {
  registered: 'action',
  operating: 'green',
  resumed: 'green',
  suspended: 'amber',
  dissolved: 'red',
  bankrupt: 'red',
  'licence-withdrawn': 'red',
  'not-at-address': 'red',
};
const SIGNS: Readonly<Record<Status, string>> = {
  registered: '+',
  operating: '●',
  resumed: '▶',
  suspended: '❚❚',
  dissolved: '✕',
  bankrupt: '✕',
  'licence-withdrawn': '✕',
  'not-at-address': '?',
};

/** Where an employer stands in its life: sign, word and colour together. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { t } = useTranslation('employers');
  return (
    <Badge tone={TONES[status]}>
      <span aria-hidden>{SIGNS[status]}</span> {t(`status.${status}`)}
    </Badge>
  );
}
