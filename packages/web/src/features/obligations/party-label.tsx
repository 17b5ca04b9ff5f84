import type { PartyName } from '@ansinh/contract/obligations/obligations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

/** Agencies shown of a list before the rest folds; in a table cell fewer. */
const SHOWN = 6;
const SHOWN_SHORT = 2;

/** An agency as it was called then, with its present name in grey when that differs; short names leave it to the tooltip. */
export function PartyLabel({
  party,
  short = false,
}: {
  readonly party: PartyName;
  readonly short?: boolean;
}) {
  const { t } = useTranslation('obligations');
  return (
    <span title={short ? (party.presentName ?? party.name) : undefined}>
      {short ? party.shortName : party.name}
      {!short && party.presentName !== null && (
        <span className="muted"> ({t('party.now', { name: party.presentName })})</span>
      )}
    </span>
  );
}

/** Several agencies one below the other; a long list folds. */
export function PartyList({ parties }: { readonly parties: readonly PartyName[] }) {
  const { t } = useTranslation('obligations');
  const [all, setAll] = useState(false);
  const shown = all || parties.length <= SHOWN + 1 ? parties : parties.slice(0, SHOWN);
  return (
    <>
      <ul>
        {shown.map((party) => (
          <li key={party.id}>
            <PartyLabel party={party} />
          </li>
        ))}
      </ul>
      {shown.length < parties.length && (
        <Button small kind="quiet" onPress={() => setAll(true)}>
          {t('party.more', { count: parties.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Several agencies in one table cell: the first two, and how many more. */
export function PartyCell({ parties }: { readonly parties: readonly PartyName[] }) {
  const rest = parties.length - SHOWN_SHORT;
  return (
    <span title={parties.map((party) => party.name).join('; ')}>
      {parties
        .slice(0, SHOWN_SHORT)
        .map((party) => party.shortName)
        .join('; ')}
      {rest > 0 && <span className="muted"> +{rest}</span>}
    </span>
  );
}
