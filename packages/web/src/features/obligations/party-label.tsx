import type { PartyName } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';

/** An agency as it was called then, with its present name in grey when that differs. */
export function PartyLabel({
  party,
  short = false,
}: {
  readonly party: PartyName;
  readonly short?: boolean;
}) {
  const { t } = useTranslation('obligations');
  return (
    <span title={short ? party.name : undefined}>
      {short ? party.shortName : party.name}
      {party.presentName !== null && (
        <span className="muted"> ({t('party.now', { name: party.presentName })})</span>
      )}
    </span>
  );
}

/** Several agencies, separated by semicolons. */
export function PartyList({
  parties,
  short = false,
}: {
  readonly parties: readonly PartyName[];
  readonly short?: boolean;
}) {
  return parties.map((party, index) => (
    <span key={party.id}>
      {index > 0 && '; '}
      <PartyLabel party={party} short={short} />
    </span>
  ));
}
