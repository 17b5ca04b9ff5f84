import { changeRegulationEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { getRegulationEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../lib/api.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { StaleForm } from '../../ui/stale-form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { factsOf, factVersions } from './fact-versions.ts';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Regulation } from './regulations.types.ts';

const LINES = ['kind', 'number', 'issuer', 'place'] as const;
const DAYS = ['issuedOn', 'effectiveOn', 'expiresOn'] as const;
const LISTS = ['legalBases', 'repeals', 'recipients'] as const;

interface Props {
  readonly regulation: Regulation;
  readonly onDone: () => void;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Corrects the facts of a document; lists are one item a line. */
export function FactsForm({ regulation, onDone }: Props) {
  const { t } = useTranslation(['regulations', 'common']);
  const client = useQueryClient();
  const [base] = useState(regulation);
  const [facts, setFacts] = useState(() => factsOf(regulation));
  const command = useCommand(changeRegulationEndpoint, REGULATION_CHANGES);
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const save = (version: number): void =>
    command.mutate(
      {
        params: { id: regulation.id },
        body: {
          version,
          code: facts.code,
          title: facts.title,
          kind: orNull(facts.kind),
          number: orNull(facts.number),
          issuer: orNull(facts.issuer),
          place: orNull(facts.place),
          issuedOn: facts.issuedOn,
          effectiveOn: facts.effectiveOn,
          expiresOn: facts.expiresOn,
          signer: { name: orNull(facts.signerName), position: orNull(facts.signerPosition) },
          legalBases: linesOf(facts.legalBases),
          repeals: linesOf(facts.repeals),
          recipients: linesOf(facts.recipients),
        },
      },
      {
        onSuccess: () => {
          showToast(t('facts.saved'));
          onDone();
        },
      },
    );
  return (
    <form
      className="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(base.version);
      }}
    >
      {command.error?.code === 'platform.stale' && (
        <StaleForm
          isPending={command.isPending}
          onClose={onDone}
          versions={{
            load: async () => {
              const fresh = await call(getRegulationEndpoint, { params: { id: base.id }, query: {} });
              void client.invalidateQueries({ queryKey: ['regulations.get'] });
              return { rows: factVersions(t, facts, fresh), keepMine: () => save(fresh.version) };
            },
          }}
        />
      )}
      {command.error && command.error.code !== 'platform.stale' && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      <TextField
        label={t('facts.code')}
        hint={t('facts.codeHint')}
        value={facts.code}
        onChange={(code) => setFacts({ ...facts, code })}
      />
      <TextArea
        label={t('facts.name')}
        rows={3}
        value={facts.title}
        onChange={(title) => setFacts({ ...facts, title })}
      />
      {LINES.map((key) => (
        <TextField
          key={key}
          label={t(`facts.${key}`)}
          value={facts[key]}
          onChange={(text) => setFacts({ ...facts, [key]: text })}
        />
      ))}
      {DAYS.map((key) => (
        <DatePicker
          key={key}
          label={t(`facts.${key}`)}
          value={facts[key]}
          onChange={(iso) => setFacts({ ...facts, [key]: iso })}
        />
      ))}
      <TextField
        label={t('facts.signerName')}
        value={facts.signerName}
        onChange={(signerName) => setFacts({ ...facts, signerName })}
      />
      <TextField
        label={t('facts.signerPosition')}
        value={facts.signerPosition}
        onChange={(signerPosition) => setFacts({ ...facts, signerPosition })}
      />
      {LISTS.map((key) => (
        <TextArea
          key={key}
          label={t(`facts.${key}`)}
          hint={t('facts.onePerLine')}
          value={facts[key]}
          onChange={(text) => setFacts({ ...facts, [key]: text })}
        />
      ))}
      <div className="panel-form__foot">
        <Button onPress={onDone}>{t('common:action.cancel')}</Button>
        <Button kind="primary" type="submit" isPending={command.isPending}>
          {t('common:action.save')}
        </Button>
      </div>
    </form>
  );
}
