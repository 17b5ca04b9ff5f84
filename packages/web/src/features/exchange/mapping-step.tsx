import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LikelyLists } from './likely-lists.tsx';
import { MappingForm } from './mapping.form.tsx';
import { useConfirmMapping, useMapping } from './exchange.queries.ts';

interface Props {
  readonly submission: SubmissionAnswer;
  /** Leaves the columns as they are. */
  readonly onClose?: () => void;
}

/** Which column of the file is which column of the list: recognised, and confirmed or corrected by a person once. */
export function MappingStep({ submission, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const mapping = useMapping(submission.id);
  const confirm = useConfirmMapping();
  if (mapping.isPending) return <Skeleton lines={10} />;
  if (mapping.isError) return <ErrorState error={mapping.error} onRetry={() => void mapping.refetch()} />;
  const { format, encoding, sheet } = mapping.data;
  const form = (
    <MappingForm
      key={submission.version}
      mapping={mapping.data}
      title={t('mapping.title')}
      verb={t('mapping.confirm')}
      about={[
        t('reading.format', { format: `.${format}` }),
        sheet === null ? '' : t('reading.sheet', { sheet }),
        encoding === null ? '' : t(`encoding.${encoding}` as 'encoding.utf-8', encoding),
      ]}
      isPending={confirm.isPending}
      error={confirm.error}
      onSubmit={(columns) =>
        confirm.mutate(
          { params: { id: submission.id }, body: { version: submission.version, columns } },
          { onSuccess: () => onClose?.() },
        )
      }
      {...(onClose === undefined ? {} : { onClose })}
    />
  );
  if (submission.likely.length === 0) return form;
  return (
    <>
      <Callout tone="amber">
        <LikelyLists likely={submission.likely} />
      </Callout>
      {form}
    </>
  );
}
