import type { Finding } from '@ansinh/contract/statefunded/findings.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { DecideForm } from './decide.form.tsx';
import { SidesTable } from './sides-table.tsx';
import { useUndoFinding } from './statefunded.queries.ts';

type Decision = NonNullable<Finding['decision']>;

/** One duplicate or missing person: what was seen, what is proposed, and the answers. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('statefunded');
  const actorName = useActorName();
  const [asking, setAsking] = useState<Decision | null>(null);
  const undo = useUndoFinding();
  const { kind, sides, person, proposal, state, decision, abilities } = finding;
  const name = person?.fullName ?? sides[0]?.fullName ?? '';
  const decisions = abilities.filter((one): one is Decision => one !== 'undo');
  const favoured = proposal === null ? null : proposal.keep === sides[0]?.memberId ? 'keep' : 'keep-other';
  return (
    <Panel
      title={t(kind === 'duplicate' ? 'findings.duplicateTitle' : 'findings.missingTitle', { name })}
      aside={<Badge tone="amber">{t(`foundBy.${finding.foundBy}`)}</Badge>}
    >
      {kind === 'duplicate' && <SidesTable finding={finding} />}
      {person !== null && (
        <KeyValues
          pairs={[
            { name: t('column.group'), value: finding.group.name },
            {
              name: t('column.place'),
              value: [person.village, finding.place.name].filter(Boolean).join(', '),
            },
            { name: t('column.birth'), value: birthText(person.birth, person.birthPrecision) },
            { name: t('column.ethnicity'), value: person.ethnicity ?? '' },
            { name: t('column.household'), value: person.household ?? '' },
          ].filter(({ value }) => value !== '')}
        />
      )}
      {finding.reasons.length > 0 && (
        <details className="sf-why">
          <summary>{t('findings.why')}</summary>
          <ul>
            {finding.reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {kind === 'duplicate' && state === 'open' && <Proposal finding={finding} />}
      {state === 'settled' && decision !== null && (
        <Callout tone="green">
          {t('findings.decided', {
            decision: t(`decision.${decision}`),
            by: finding.decidedBy === null ? '' : actorName(finding.decidedBy),
            at: formatDateTime(finding.decidedAt),
          })}
          <br />
          {finding.reason}
        </Callout>
      )}
      <div className="sf-tools no-print">
        {decisions.map((one) => (
          <Button
            key={one}
            kind={one === favoured || one === 'add' ? 'primary' : 'secondary'}
            onPress={() => setAsking(one)}
          >
            {t(`decision.${one}`)}
          </Button>
        ))}
        {state === 'open' && decisions.length === 0 && (
          <p className="muted">{t(kind === 'missing' ? 'findings.notYoursMissing' : 'findings.notYours')}</p>
        )}
        {abilities.includes('undo') && (
          <Button
            isPending={undo.isPending}
            onPress={() =>
              undo.mutate(
                { params: { findingId: finding.id }, body: { version: finding.version } },
                {
                  onSuccess: () => showToast(t('findings.undone')),
                  onError: (error) => showToast(refusalText(error), 'wrong'),
                },
              )
            }
          >
            {t('findings.undo')}
          </Button>
        )}
      </div>
      {asking !== null && <DecideForm finding={finding} decision={asking} onClose={() => setAsking(null)} />}
    </Panel>
  );
}

function Proposal({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('statefunded');
  const { proposal, sides } = finding;
  const keep = sides.find(({ memberId }) => memberId === proposal?.keep);
  const drop = sides.find(({ memberId }) => memberId === proposal?.drop);
  if (proposal === null || !keep || !drop) return <p className="muted">{t('findings.noProposal')}</p>;
  return (
    <Callout>
      <strong>{t('findings.proposal')}.</strong>{' '}
      {t('findings.keeps', {
        group: keep.group.name,
        place: keep.place.name,
        dropGroup: drop.group.name,
        dropPlace: drop.place.name,
      })}{' '}
      {t(`rule.${proposal.rule}` as 'rule.residence', { defaultValue: proposal.rule })}: {proposal.basis}.
    </Callout>
  );
}
