import { splitDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { NamesField } from './names-field.tsx';
import { usePartyChoices } from './party-choices.queries.ts';
import { quoteParts } from './quote-parts.ts';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Duty } from './regulations.types.ts';
import { useDocumentDay } from './use-document-day.ts';

interface Part {
  readonly key: number;
  readonly action: string;
  readonly quote: string;
  readonly lead: string[];
}

/** Makes several duties of one; every part rests on words of the first one's quote and keeps the rest of it. */
export function SplitDialog({ duty, onClose }: { readonly duty: Duty; readonly onClose: () => void }) {
  const { t } = useTranslation(['regulations', 'common']);
  const choices = usePartyChoices(useDocumentDay(duty.regulationId));
  const [parts, setParts] = useState<readonly Part[]>(() =>
    quoteParts(duty.quote).map((quote, key) => ({ key, quote, action: quote, lead: duty.lead })),
  );
  const command = useCommand(splitDutyEndpoint, REGULATION_CHANGES);
  const set = (key: number, patch: Partial<Part>): void =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...patch } : part)));
  const send = (): void =>
    command.mutate(
      {
        params: { id: duty.id },
        body: {
          version: duty.version,
          parts: parts.map(({ action, quote, lead }) => ({ action, quote, lead })),
        },
      },
      {
        onSuccess: ({ items }) => {
          showToast(t('split.done', { citation: duty.citation, count: items.length }));
          onClose();
        },
      },
    );
  return (
    <Modal
      title={t('split.title', { citation: duty.citation })}
      isOpen
      wide
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button kind="primary" isPending={command.isPending} onPress={send}>
            {t('split.verb', { count: parts.length })}
          </Button>
        </>
      }
    >
      {command.error && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      <blockquote className="document-text clause__text">{duty.quote}</blockquote>
      <p className="muted">{t('split.hint')}</p>
      {parts.map((part, index) => (
        <fieldset key={part.key} className="split__part">
          <legend>{t('split.part', { part: index + 1 })}</legend>
          {parts.length > 2 && (
            <IconButton
              label={t('split.remove', { part: index + 1 })}
              icon={Trash2}
              small
              onPress={() => setParts(parts.filter(({ key }) => key !== part.key))}
            />
          )}
          <TextArea
            label={t('field.action')}
            rows={2}
            value={part.action}
            onChange={(action) => set(part.key, { action })}
          />
          <TextArea
            label={t('field.quote')}
            rows={2}
            value={part.quote}
            onChange={(quote) => set(part.key, { quote })}
          />
          <NamesField
            label={t('role.lead')}
            names={part.lead}
            onChange={(lead) => set(part.key, { lead })}
            choices={choices}
          />
        </fieldset>
      ))}
      <div>
        <Button
          small
          icon={Plus}
          onPress={() =>
            setParts([
              ...parts,
              {
                key: Math.max(...parts.map(({ key }) => key)) + 1,
                action: '',
                quote: duty.quote,
                lead: duty.lead,
              },
            ])
          }
        >
          {t('split.add')}
        </Button>
      </div>
    </Modal>
  );
}
