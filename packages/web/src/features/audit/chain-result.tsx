import type { AuditVerification } from '@ansinh/contract/audit/audit.endpoints';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';

interface Props {
  readonly result: AuditVerification;
  /** ISO instant of the check. */
  readonly at: string;
}

/** What checking the hash chain found, and what to do when it is broken. */
export function ChainResult({ result, at }: Props) {
  const { t } = useTranslation('audit');
  const facts = { rows: formatNumber(result.rows), at: formatDateTime(at) };
  if (result.broken.length === 0) return <Callout tone="green">{t('chain.whole', facts)}</Callout>;
  return (
    <Callout tone="red" isAlert>
      <p>
        {t('chain.broken', {
          ...facts,
          count: result.broken.length,
          list: result.broken.map((seq) => formatNumber(seq)).join(', '),
        })}
      </p>
      <p>{t('chain.next')}</p>
    </Callout>
  );
}
