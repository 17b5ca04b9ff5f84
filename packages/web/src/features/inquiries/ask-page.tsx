import type { InquiryForm } from '@ansinh/contract/inquiries/inquiries.schemas';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useAgencyChoices } from '../../lib/use-agency-choices.ts';
import { useSession } from '../../lib/session.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PickedField } from '../../ui/picked-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAskInquiry, useAttachFile, useInquiryForm } from './inquiries.queries.ts';
import './inquiries.css';

/** A new request for information. */
export function AskPage() {
  const query = useInquiryForm();
  if (query.isPending) return <Skeleton lines={14} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <AskForm form={query.data} />;
}

function AskForm({ form: { term, clauses } }: { readonly form: InquiryForm }) {
  const { t } = useTranslation('inquiries');
  const navigate = useNavigate();
  const { agency } = useSession();
  const agencies = useAgencyChoices();
  const ask = useAskInquiry();
  const attach = useAttachFile();
  const [subject, setSubject] = useState('');
  const [items, setItems] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [clause, setClause] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [agencyIds, setAgencyIds] = useState<readonly string[]>([]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const isReady = subject.trim() !== '' && items.length > 0 && agencyIds.length > 0;
  const submit = async (): Promise<void> => {
    const chosen = clause === null ? undefined : clauses[Number(clause)];
    const provision =
      chosen === undefined ? null : { regulationId: chosen.regulationId, provisionId: chosen.provisionId };
    const body = { subject, items: [...items], reason, provision, dueOn, agencyIds: [...agencyIds] };
    const { id, dueOn: due } = await ask.mutateAsync({ body });
    for (const file of files)
      await attach
        .mutateAsync({ inquiryId: id, file })
        .catch((error) => showToast(refusalText(error), 'wrong'));
    showToast(t('ask.sent', { count: agencyIds.length, due: formatDate(due) }));
    await navigate({ to: '/yeu-cau-thong-tin/$id', params: { id } });
  };
  return (
    <>
      <PageHeader
        title={t('ask.title')}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/yeu-cau-thong-tin">{t('title')}</Link> }]} />
        }
        actions={
          <Button
            kind="primary"
            isDisabled={!isReady}
            isPending={ask.isPending || attach.isPending}
            onPress={() => void submit().catch(() => undefined)}
          >
            {t('ask.verb')}
          </Button>
        }
      />
      {ask.error && (
        <Callout tone="red" isAlert>
          {refusalText(ask.error)}
        </Callout>
      )}
      <div className="inquiry-layout">
        <Panel title={t('ask.what')}>
          <TextField
            label={t('column.subject')}
            value={subject}
            onChange={setSubject}
            isRequired
            maxLength={300}
          />
          <LinesField label={t('ask.items')} value={items} onChange={setItems} isRequired />
          <TextArea
            label={t('ask.reason')}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={2000}
            optional
          />
          <ComboBox
            label={t('ask.clause')}
            hint={t('ask.clauseHint')}
            choices={clauses.map((one, index) => ({
              id: String(index),
              label: `${one.regulationCode} · ${one.citation}`,
              detail: one.excerpt,
            }))}
            value={clause}
            onChange={setClause}
            optional
          />
        </Panel>
        <Panel title={t('ask.whom')}>
          <PickedField
            label={t('column.agency')}
            hint={t('ask.agenciesHint')}
            choices={agencies.filter(({ id }) => id !== agency?.id)}
            value={agencyIds}
            onChange={setAgencyIds}
          />
          <DatePicker
            label={t('ask.dueOn')}
            hint={t('ask.dueHint', { days: term.days, date: formatDate(term.dueOn) })}
            value={dueOn}
            onChange={setDueOn}
            optional
          />
          <p className="inquiry-note">
            {t('ask.termBasis', { basis: term.basis })} <CertaintyMark certainty={term.certainty} />
          </p>
          <FileDrop
            title={t('ask.files')}
            hint={t('file.hint')}
            accept={[]}
            multiple
            onFiles={(added) => setFiles([...files, ...added])}
          />
          {files.length > 0 && (
            <ul className="inquiry-files">
              {files.map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </>
  );
}
