import { listSheetEndpoint } from '@ansinh/contract/statefunded/lists.endpoints';
import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { CircleCheck, CircleSlash, FileDown, IdCard, RotateCcw, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  useApproveList,
  useNilList,
  useRecallList,
  useReturnList,
  useSendList,
  useSubmitList,
} from './statefunded.queries.ts';

/** Steps in the order their buttons stand: the one that leads on first. */
const STEPS = ['send', 'approve', 'submit', 'return', 'nil', 'recall'] as const;
const ICONS = {
  send: IdCard,
  approve: CircleCheck,
  submit: Send,
  return: Undo2,
  nil: CircleSlash,
  recall: RotateCcw,
} as const;
const SHORTEST_PURPOSE = 5;

/** What the reader may do with a list now. */
export function ListActions({ list }: { readonly list: ListDetail }) {
  const { t } = useTranslation('statefunded');
  const [isExporting, setExporting] = useState(false);
  const commands = {
    send: useSendList(),
    approve: useApproveList(),
    submit: useSubmitList(),
    return: useReturnList(),
    nil: useNilList(),
    recall: useRecallList(),
  };
  const hasReturned = list.lines.some(({ check }) => check === 'returned');
  const possible = STEPS.filter((step) => list.abilities.includes(step)).filter(
    (step) =>
      (step !== 'submit' || list.lines.length > 0) &&
      (step !== 'approve' || !hasReturned) &&
      (step !== 'return' || hasReturned),
  );
  return (
    <>
      {possible.map((step, at) => (
        <Button
          key={step}
          kind={at === 0 ? 'primary' : 'secondary'}
          icon={ICONS[step]}
          isPending={commands[step].isPending}
          onPress={() =>
            commands[step].mutate(
              { params: { listId: list.id }, body: { version: list.version } },
              {
                onSuccess: ({ count }) => showToast(t(`done.${step}`, { count })),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {list.abilities.includes('sheet') && list.lines.length > 0 && (
        <Button kind="secondary" icon={FileDown} onPress={() => setExporting(true)}>
          {t('act.sheet')}
        </Button>
      )}
      {isExporting && <SheetForm listId={list.id} onClose={() => setExporting(false)} />}
    </>
  );
}

function SheetForm({ listId, onClose }: { readonly listId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('statefunded');
  const [purpose, setPurpose] = useState('');
  return (
    <DownloadDialog
      title={t('sheet.title')}
      verb={t('sheet.verb')}
      isReady={purpose.trim().length >= SHORTEST_PURPOSE}
      download={() =>
        downloadFile(listSheetEndpoint, { params: { listId }, body: { purpose: purpose.trim() } })
      }
      said={(name) => t('sheet.done', { name })}
      onClose={onClose}
    >
      <TextField label={t('sheet.purpose')} hint={t('sheet.hint')} value={purpose} onChange={setPurpose} />
    </DownloadDialog>
  );
}
