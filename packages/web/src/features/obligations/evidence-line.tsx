import type { Evidence } from '@ansinh/contract/obligations/obligations.schemas';
import { FileText, FileUp, Link2, NotebookPen, Trash2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { formatBytes, formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { EvidenceTitle } from './evidence-title.tsx';
import { useDetachEvidence, useSendEvidence } from './obligations.queries.ts';

const ICONS: Readonly<Record<Evidence['kind'], LucideIcon>> = {
  file: FileText,
  note: NotebookPen,
  link: Link2,
};

/** Shown of a hash: enough to compare by eye; the whole stands in its title. */
const HASH_SHOWN = 12;

interface Props {
  readonly evidence: Evidence;
  readonly occurrenceId: string;
  readonly mayChange: boolean;
}

/** One piece of evidence: what it is, who added it when, its hash and revision. */
export function EvidenceLine({ evidence, occurrenceId, mayChange }: Props) {
  const { t } = useTranslation('obligations');
  const [asked, setAsked] = useState(false);
  const detach = useDetachEvidence();
  const send = useSendEvidence();
  const Icon = ICONS[evidence.kind];
  const failed = (error: unknown): void => showToast(refusalText(error), 'wrong');
  const remove = (): void =>
    detach.mutate(
      { params: { id: occurrenceId, evidenceId: evidence.id } },
      {
        onSuccess: () => showToast(t('evidence.removed', { title: evidence.title })),
        onError: failed,
        onSettled: () => setAsked(false),
      },
    );
  const revise = (file: File | undefined): void => {
    if (file === undefined) return;
    send({ revises: evidence.id }, file, () => undefined).then(
      () => showToast(t('evidence.revised', { name: file.name })),
      failed,
    );
  };
  return (
    <li className="evidence">
      <Icon className="evidence__icon" size={18} aria-hidden />
      <div className="evidence__what">
        <p className="evidence__title">
          <EvidenceTitle evidence={evidence} />{' '}
          {evidence.uses > 1 && <Badge tone="action">{t('evidence.uses', { count: evidence.uses })}</Badge>}
        </p>
        {evidence.body !== null && <p className="evidence__body">{evidence.body}</p>}
        <p className="evidence__facts">
          {evidence.sizeBytes !== null && <span>{formatBytes(evidence.sizeBytes)}</span>}
          <span>
            {evidence.createdBy} · {evidence.agency.shortName}
          </span>
          <time dateTime={evidence.createdAt}>{formatDateTime(evidence.createdAt)}</time>
          {evidence.revision > 1 && <span>{t('evidence.revision', { revision: evidence.revision })}</span>}
          <span className="evidence__hash" title={evidence.sha256}>
            SHA-256 {evidence.sha256.slice(0, HASH_SHOWN)}
          </span>
        </p>
        {evidence.earlier.length > 0 && <Earlier evidence={evidence} />}
      </div>
      {mayChange && (
        <span className="evidence__tools no-print">
          {evidence.kind === 'file' && (
            <FileTrigger onSelect={(list) => revise(list?.[0])}>
              <IconButton icon={FileUp} small label={t('evidence.revise', { title: evidence.title })} />
            </FileTrigger>
          )}
          <IconButton
            icon={Trash2}
            small
            label={t('evidence.remove', { title: evidence.title })}
            onPress={() => setAsked(true)}
          />
        </span>
      )}
      <ConfirmDialog
        title={t('evidence.removeTitle', { title: evidence.title })}
        verb={t('evidence.removeVerb')}
        danger
        isOpen={asked}
        isPending={detach.isPending}
        onConfirm={remove}
        onClose={() => setAsked(false)}
      >
        <p>{t('evidence.removeText')}</p>
      </ConfirmDialog>
    </li>
  );
}

function Earlier({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('obligations');
  return (
    <details className="evidence__facts">
      <summary>{t('evidence.earlier', { count: evidence.earlier.length })}</summary>
      <ul>
        {evidence.earlier.map(({ id, revision, sha256, createdAt }) => (
          <li key={id}>
            {t('evidence.revision', { revision })} · {formatDateTime(createdAt)} ·{' '}
            <span className="evidence__hash" title={sha256}>
              {sha256.slice(0, HASH_SHOWN)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
