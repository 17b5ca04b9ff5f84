import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiRefusal } from '../lib/api-refusal.ts';
import { FormDialog } from './form-dialog.tsx';
import { showToast } from './toast-store.ts';

interface Props {
  readonly title: string;
  readonly verb: string;
  /** False while it is not said what the data are for. */
  readonly isReady: boolean;
  /** Fetches the file and returns its name. */
  readonly download: () => Promise<string>;
  /** What is said of the file that came. */
  readonly said: (name: string) => string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes data out as a file, once it is said what for. Render it only while it is open. */
export function DownloadDialog({ title, verb, isReady, download, said, onClose, children }: Props) {
  const take = useMutation<string, ApiRefusal>({
    mutationFn: download,
    onSuccess: (name) => {
      showToast(said(name));
      onClose();
    },
  });
  return (
    <FormDialog
      title={title}
      verb={verb}
      isReady={isReady}
      isPending={take.isPending}
      error={take.error}
      onSubmit={() => take.mutate()}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
