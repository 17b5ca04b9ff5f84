import { CircleHelp, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useReadingActions } from './reading-actions.ts';
import type { Duty, DutyParty } from './regulations.types.ts';

/** The names of one role as printed, each with the agency or group behind it; unknown ones ask to be mapped. */
export function PartyList({ duty, role }: { readonly duty: Duty; readonly role: DutyParty['role'] }) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const mayMap = duty.abilities.includes('map');
  return (
    <span className="parties">
      {duty.parties
        .filter((party) => party.role === role)
        .map((party) => {
          const behind = party.agency?.name ?? party.group?.name ?? null;
          const className = behind === null ? 'party party--unknown' : 'party';
          const words = (
            <>
              {behind === null && <CircleHelp size={13} aria-hidden />}
              {party.group !== null && <Users size={13} aria-hidden />}
              <span>
                {party.printed}
                {behind !== null && behind.toLowerCase() !== party.printed.toLowerCase() && (
                  <span className="party__agency"> → {behind}</span>
                )}
              </span>
            </>
          );
          return mayMap ? (
            <button
              key={party.ord}
              type="button"
              className={className}
              title={t(behind === null ? 'names.unknown' : 'names.change')}
              onClick={() => actions.open({ kind: 'map', printed: party.printed, duty, party })}
            >
              {words}
              <span className="visually-hidden">{t(behind === null ? 'names.unknown' : 'names.change')}</span>
            </button>
          ) : (
            <span key={party.ord} className={className}>
              {words}
              {behind === null && <span className="visually-hidden">{t('names.nobody')}</span>}
            </span>
          );
        })}
    </span>
  );
}
