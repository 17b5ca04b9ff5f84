import { useTranslation } from 'react-i18next';
import { knownKind } from './agency-kinds.ts';
import type { AgencyGroup } from './directory.types.ts';
import { PeriodText } from './period-text.tsx';

const FEW = 6;

/** One line of a group's rule in words: which kinds on which levels, or which agencies by code, in which period. */
export function RuleLineText({ line }: { readonly line: AgencyGroup['rule'][number] }) {
  const { t } = useTranslation('directory');
  const { kinds = [], levels = [], codes = [], from, to } = line;
  const parts = [
    kinds
      .map((kind) => {
        const known = knownKind(kind);
        return known === undefined ? kind : t(`kind.${known}`);
      })
      .join(', '),
    levels.length === 0
      ? ''
      : t('group.ofLevels', { levels: levels.map((one) => t(`level.${one}`)).join(', ') }),
    codes.length === 0
      ? ''
      : t('group.byCode', { codes: shortList(codes, t('group.moreCodes', { count: codes.length - FEW })) }),
  ].filter((part) => part !== '');
  return (
    <>
      {parts.join(' · ')}
      {(from !== undefined || to !== undefined) && (
        <span className="muted">
          {' · '}
          <PeriodText from={from ?? null} to={to ?? null} />
        </span>
      )}
    </>
  );
}

function shortList(codes: readonly string[], more: string): string {
  return codes.length <= FEW ? codes.join(', ') : `${codes.slice(0, FEW).join(', ')} ${more}`;
}
