import type { EmployerDetail } from '@ansinh/contract/employers/employers.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TaxCode } from './employer-columns.tsx';
import { UndoMergeForm } from './undo-merge.form.tsx';

/** Who the employer is, what was joined to it, and who opened it. */
export function EmployerSide({ employer }: { readonly employer: EmployerDetail }) {
  const { t } = useTranslation('employers');
  const [undoing, setUndoing] = useState<EmployerDetail['merges'][number] | null>(null);
  const other = employer.identifiers.filter(
    ({ value }) => value !== employer.taxCode && value !== employer.unitCode,
  );
  const kept = (field: string) =>
    employer.keptFields.includes(field) && <Badge tone="action">{t('facts.byHand')}</Badge>;
  return (
    <>
      <Panel title={t('who.title')}>
        <KeyValues
          pairs={[
            { name: t('column.taxCode'), value: <TaxCode employer={employer} /> },
            { name: t('column.unitCode'), value: employer.unitCode },
            { name: t('who.otherCodes'), value: other.map(({ value }) => value).join(', ') },
            {
              name: t('column.legalForm'),
              value: employer.legalForm && (
                <>
                  {employer.legalForm} {kept('legal_form')}
                </>
              ),
            },
            {
              name: t('column.address'),
              value: employer.address && (
                <>
                  {employer.address} {kept('address')}
                </>
              ),
            },
            {
              name: t('column.commune'),
              value: employer.communeName && (
                <>
                  {employer.communeName} {kept('commune')}
                  {employer.communeBeforeName !== null && (
                    <span className="muted"> {t('who.before', { name: employer.communeBeforeName })}</span>
                  )}
                </>
              ),
            },
            {
              name: t('who.representative'),
              value: employer.representative && (
                <>
                  {employer.representative} {kept('representative')}
                </>
              ),
            },
            {
              name: t('who.phone'),
              value: employer.phone && (
                <>
                  {employer.phone} {kept('phone')}
                </>
              ),
            },
            { name: t('who.email'), value: employer.email },
            { name: t('who.registeredOn'), value: formatDate(employer.registeredOn) },
          ]}
        />
      </Panel>
      {employer.merges.length > 0 && (
        <Panel title={t('merges.title')}>
          <ul className="employer-lines">
            {employer.merges.map((merge) => (
              <li key={merge.id}>
                <strong>{merge.absorbedName}</strong>
                {merge.absorbedTaxCode !== null && ` · ${merge.absorbedTaxCode}`}
                <span className="muted">
                  {' '}
                  · {merge.reason} · {merge.by}, {formatDate(merge.at)}
                </span>
                {merge.undoneAt !== null && (
                  <span className="muted">
                    {' '}
                    · {t('merges.undone', { at: formatDate(merge.undoneAt), reason: merge.undoReason ?? '' })}
                  </span>
                )}
                {merge.abilities.includes('undo') && (
                  <Button small onPress={() => setUndoing(merge)}>
                    {t('merges.undo')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {employer.openings.length > 0 && (
        <Panel title={t('openings.title')}>
          <ul className="employer-lines">
            {employer.openings.slice(0, 6).map((one) => (
              <li key={`${one.at}${one.by}`}>
                {[one.by, one.agency].filter(Boolean).join(', ')}
                <span className="muted">
                  {' '}
                  · {formatDateTime(one.at)} · {one.purpose}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {undoing !== null && <UndoMergeForm merge={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}
