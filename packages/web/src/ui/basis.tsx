import { getProvisionEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCall } from '../lib/use-call.ts';
import { BasisChip } from './basis-chip.tsx';
import { ClauseText } from './clause-text.tsx';
import { ErrorState } from './error-state.tsx';
import { Skeleton } from './skeleton.tsx';

/** The clause something rests on. */
export interface BasisRef {
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

/** The chip "KT25 · Đ24.1" that fetches and shows its clause when opened; `quote` is highlighted in it. */
export function Basis({ basis, quote }: { readonly basis: BasisRef; readonly quote?: string }) {
  return (
    <BasisChip reference={`${basis.regulationCode} · ${basis.citation}`}>
      <BasisClause basis={basis} {...(quote === undefined ? {} : { quote })} />
    </BasisChip>
  );
}

/** The words of a clause with its document and the way to the whole text. */
export function BasisClause({ basis, quote }: { readonly basis: BasisRef; readonly quote?: string }) {
  const { t } = useTranslation();
  const clause = useCall(getProvisionEndpoint, {
    params: { id: basis.regulationId, provisionId: basis.provisionId },
  });
  if (clause.isPending) return <Skeleton lines={5} />;
  if (clause.isError) return <ErrorState error={clause.error} onRetry={() => void clause.refetch()} />;
  const { regulation, heading, fullText, citation } = clause.data;
  return (
    <ClauseText
      document={[regulation.number, regulation.title].filter(Boolean).join(' · ')}
      place={heading === null ? citation : `${citation}. ${heading}`}
      text={fullText}
      {...(quote === undefined ? {} : { quote })}
      more={
        <Link to={regulationAddress(basis.regulationId)} search={{ provision: basis.provisionId } as never}>
          {t('basis.whole')}
        </Link>
      }
    />
  );
}

function regulationAddress(id: string): string {
  return `/van-ban/${id}`;
}
