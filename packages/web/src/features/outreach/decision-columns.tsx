import type { ConflictSchema, RegisterProposalSchema } from '@ansinh/contract/outreach/sharing.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { photoAddress } from './outreach.queries.ts';
import { useOutreachWords } from './use-outreach-words.ts';

export type Conflict = z.output<typeof ConflictSchema>;
export type RegisterProposal = z.output<typeof RegisterProposalSchema>;

/** Columns of visits that came too late. */
export function useConflictColumns(onDecide: (conflict: Conflict) => void): readonly Column<Conflict>[] {
  const { t } = useTranslation('outreach');
  const { outcomeName, outcomeTone, conflictName } = useOutreachWords();
  return [
    {
      id: 'person',
      header: t('column.person'),
      width: '14rem',
      cell: ({ person, taskId }) => <PersonLink name={person} taskId={taskId} />,
    },
    {
      id: 'visit',
      header: t('decide.visit'),
      cell: ({ outcome, happenedAt, by, note }) => (
        <>
          <Badge tone={outcomeTone(outcome)}>{outcomeName(outcome)}</Badge>
          <span className="outreach-sub">
            {[by, formatDate(happenedAt), note].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'conflict',
      header: t('decide.why'),
      cell: ({ conflict, holder, receivedAt }) => (
        <>
          {conflict && conflictName(conflict)}
          <span className="outreach-sub">
            {[holder && t('decide.holder', { holder }), t('decide.received', { day: formatDate(receivedAt) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('decide.decision'),
      cell: (one) =>
        one.abilities.includes('settle') ? (
          <Button small onPress={() => onDecide(one)}>
            {t('decide.verb')}
          </Button>
        ) : (
          <Decision
            label={t(`decide.conflict.${one.state}`)}
            isOpen={one.state === 'open'}
            parts={[one.decision, one.settledBy, formatDate(one.settledAt)]}
          />
        ),
    },
  ];
}

/** Columns of what visits propose to correct in the register. */
export function useProposalColumns(
  onDecide: (proposal: RegisterProposal) => void,
): readonly Column<RegisterProposal>[] {
  const { t } = useTranslation('outreach');
  const { outcomeName } = useOutreachWords();
  return [
    {
      id: 'person',
      header: t('column.person'),
      width: '14rem',
      cell: ({ person, taskId, personId }) => (
        <>
          <PersonLink name={person} taskId={taskId} />
          {personId !== null && (
            <span className="outreach-sub">
              <Link to="/so-nguoi/$id" params={{ id: personId }}>
                {t('decide.register')}
              </Link>
            </span>
          )}
        </>
      ),
    },
    { id: 'kind', header: t('decide.proposal'), cell: ({ kind }) => outcomeName(kind) },
    {
      id: 'note',
      header: t('decide.said'),
      cell: ({ by, happenedAt, note, photo, visitId }) => (
        <>
          {note || '–'}
          <span className="outreach-sub">
            {by} · {formatDate(happenedAt)}
            {photo && (
              <>
                {' · '}
                <a href={photoAddress(visitId)} target="_blank" rel="noreferrer">
                  {t('drawer.photo')}
                </a>
              </>
            )}
          </span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('decide.decision'),
      cell: (one) =>
        one.abilities.includes('settle') ? (
          <Button small onPress={() => onDecide(one)}>
            {t('decide.verb')}
          </Button>
        ) : (
          <Decision
            label={t(`decide.proposalState.${one.state}`)}
            isOpen={one.state === 'open'}
            parts={[one.decision, one.settledBy, formatDate(one.settledAt)]}
          />
        ),
    },
  ];
}

function PersonLink({ name, taskId }: { readonly name: string | null; readonly taskId: string }) {
  const { t } = useTranslation('outreach');
  return (
    <Link to="." search={(previous: object) => ({ ...previous, task: taskId }) as never}>
      {name ?? t('wiped')}
    </Link>
  );
}

interface DecisionProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly parts: readonly (string | null)[];
}

function Decision({ label, isOpen, parts }: DecisionProps) {
  return (
    <>
      <Badge tone={isOpen ? 'amber' : 'green'}>{label}</Badge>
      <span className="outreach-sub">{parts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
