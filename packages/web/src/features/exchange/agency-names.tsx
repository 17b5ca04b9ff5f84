import { useTranslation } from 'react-i18next';

const SHOWN = 2;

interface Props {
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  /** Printed names nobody is known for. */
  readonly unresolved?: readonly string[];
}

/** The first agencies by their short names and how many more there are; names nobody is known for are said to be so. */
export function AgencyNames({ agencies, unresolved = [] }: Props) {
  const { t } = useTranslation('exchange');
  const more = agencies.length - SHOWN;
  return (
    <span className="cell-lines">
      {agencies.length > 0 && (
        <span title={agencies.length > SHOWN ? undefined : agencies.map(({ name }) => name).join('; ')}>
          {agencies
            .slice(0, SHOWN)
            .map(({ shortName }) => shortName)
            .join('; ')}
          {more > 0 && ` ${t('agency.more', { count: more })}`}
        </span>
      )}
      {agencies.length === 0 && unresolved.length === 0 && <span className="muted">{t('agency.none')}</span>}
      {unresolved.length > 0 && (
        <span className="muted">
          {t('agency.unresolved', { names: unresolved.slice(0, SHOWN).join('; ') })}
        </span>
      )}
    </span>
  );
}
