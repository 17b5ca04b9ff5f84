import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTerritories, useTerritory } from './directory.queries.ts';
import type { Territory } from './directory.types.ts';
import type { Structure } from './territory-search.ts';

interface Props {
  readonly structure: Structure;
  readonly chosen: string | undefined;
}

/** Provinces, and what lies below each once it is opened; the own province, or those it was formed from, first. */
export function TerritoryTree({ structure, chosen }: Props) {
  const { t } = useTranslation('directory');
  const own = useSession().tenant.code;
  const provinces = useTerritories({ structure, level: 'province' });
  const history = useTerritory('2025', own);
  if (provinces.isPending || history.isPending) return <Skeleton lines={12} />;
  if (provinces.isError)
    return <ErrorState error={provinces.error} onRetry={() => void provinces.refetch()} />;
  const ownCodes =
    structure === '2025' ? [own] : (history.data?.predecessors ?? []).map(({ territory }) => territory.code);
  const isOwn = (one: Territory): boolean => ownCodes.includes(one.code);
  const ordered = provinces.data.items.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (
    <ul className="tree" aria-label={t(`territory.structure.${structure}`)}>
      {ordered.map((one) => (
        <Branch
          key={one.code}
          territory={one}
          chosen={chosen}
          startsOpen={structure === '2025' && isOwn(one)}
        />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly territory: Territory;
  readonly chosen: string | undefined;
  readonly startsOpen?: boolean;
}

function Branch({ territory, chosen, startsOpen = false }: BranchProps) {
  const { t } = useTranslation('directory');
  const [isOpen, setOpen] = useState(startsOpen);
  const { structure, code, level, fullName } = territory;
  return (
    <li>
      <div className="tree__row">
        {level !== 'commune' && (
          <Button
            className="tree__toggle"
            aria-expanded={isOpen}
            aria-label={t('territory.below', { name: fullName })}
            onPress={() => setOpen(!isOpen)}
          >
            <ChevronRight size={16} aria-hidden />
          </Button>
        )}
        <Unit territory={territory} isChosen={code === chosen} />
      </div>
      {isOpen && <Below structure={structure} parent={code} chosen={chosen} />}
    </li>
  );
}

function Below({ structure, parent, chosen }: Props & { readonly parent: string }) {
  const below = useTerritories({ structure, parent });
  if (below.isPending) return <Skeleton lines={3} />;
  if (below.isError) return <ErrorState error={below.error} onRetry={() => void below.refetch()} />;
  return (
    <ul className="tree tree--below">
      {below.data.items.map((one) => (
        <Branch key={one.code} territory={one} chosen={chosen} />
      ))}
    </ul>
  );
}

/** Units found by name, whatever their level. */
export function FoundTerritories({ structure, q, chosen }: Props & { readonly q: string }) {
  const { t } = useTranslation('directory');
  const found = useTerritories({ structure, q });
  if (found.isPending) return <Skeleton lines={6} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.items.length === 0) return <p className="muted">{t('territory.nothing')}</p>;
  return (
    <ul className="tree" aria-label={t('territory.found')}>
      {found.data.items.map((one) => (
        <li key={one.code} className="tree__row">
          <Unit territory={one} isChosen={one.code === chosen} />
        </li>
      ))}
    </ul>
  );
}

function Unit({ territory, isChosen }: { readonly territory: Territory; readonly isChosen: boolean }) {
  const { structure, code, fullName } = territory;
  return (
    <Link
      to="/danh-ba/dia-ban"
      search={(previous) => ({ ...previous, structure, code })}
      resetScroll={false}
      className="tree__unit"
      aria-current={isChosen ? 'true' : undefined}
    >
      {fullName} <span className="muted">{code}</span>
    </Link>
  );
}
