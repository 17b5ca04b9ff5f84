import type { Contract } from '@ansinh/contract/network/network.schemas';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';

const TONES: Readonly<Record<Contract['state'], Tone>> = {
  coming: 'action',
  valid: 'green',
  ending: 'amber',
  ended: 'plain',
};

/** How a contract stands on the day looked at, in words. */
export function ContractBadge({ contract }: { readonly contract: Contract }) {
  const { t } = useTranslation('network');
  const isBroken = contract.endedBecause !== '';
  return (
    <Badge tone={isBroken ? 'red' : TONES[contract.state]}>
      {contract.state === 'ending' && !isBroken
        ? t('contract.daysLeft', { count: contract.daysLeft })
        : t(`contract.state.${isBroken ? 'broken' : contract.state}`)}
    </Badge>
  );
}
