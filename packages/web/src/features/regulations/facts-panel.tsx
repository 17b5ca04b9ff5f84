import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { FactsForm } from './facts-form.tsx';
import type { Regulation } from './regulations.types.ts';
import './panels.css';

/** What the document says of itself: issuer, number, days, legal bases, recipients, signer. */
export function FactsPanel({ regulation }: { readonly regulation: Regulation }) {
  const { t } = useTranslation(['regulations', 'common']);
  const [editing, setEditing] = useState(false);
  if (editing) return <FactsForm regulation={regulation} onDone={() => setEditing(false)} />;
  const { signer, effectiveRule, abbreviations } = regulation;
  return (
    <div className="panel-body">
      <KeyValues
        pairs={[
          { name: t('facts.name'), value: regulation.title },
          { name: t('facts.kind'), value: regulation.kind },
          { name: t('facts.number'), value: regulation.number },
          { name: t('facts.issuer'), value: regulation.issuer },
          { name: t('facts.place'), value: regulation.place },
          { name: t('facts.issuedOn'), value: formatDate(regulation.issuedOn) },
          {
            name: t('facts.effectiveOn'),
            value: [formatDate(regulation.effectiveOn), effectiveRule === null ? '' : `“${effectiveRule}”`]
              .filter((words) => words !== '')
              .join(' · '),
          },
          { name: t('facts.expiresOn'), value: formatDate(regulation.expiresOn) },
          { name: t('facts.expiresBasis'), value: regulation.expiresBasis },
          { name: t('facts.trackedFrom'), value: formatDate(regulation.trackedFrom) },
          { name: t('facts.signer'), value: [signer.position, signer.name].filter(Boolean).join(': ') },
          { name: t('facts.code'), value: regulation.code },
          { name: t('facts.confirmedOn'), value: formatDate(regulation.confirmedAt) },
        ]}
      />
      <FactList title={t('facts.legalBases')} items={regulation.legalBases} />
      <FactList title={t('facts.repeals')} items={regulation.repeals} />
      <FactList title={t('facts.recipients')} items={regulation.recipients} />
      <FactList
        title={t('facts.abbreviations')}
        items={Object.entries(abbreviations).map(([short, long]) => `${short}: ${long}`)}
      />
      {regulation.abilities.includes('edit') && (
        <div>
          <Button icon={Pencil} onPress={() => setEditing(true)}>
            {t('common:action.edit')}
          </Button>
        </div>
      )}
    </div>
  );
}

function FactList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="facts__list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
