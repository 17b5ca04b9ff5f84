import type { InquiryFile } from '@ansinh/contract/inquiries/inquiries.schemas';
import { Paperclip, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { inquiryFileAddress } from './inquiries.queries.ts';
import './inquiries.css';

interface Props {
  readonly inquiryId: string;
  readonly files: readonly InquiryFile[];
  /** Takes a file out again; absent where it has gone out. */
  readonly onRemove?: (file: InquiryFile) => void;
}

/** Files of a question or an answer, to be opened. */
export function InquiryFiles({ inquiryId, files, onRemove }: Props) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className="inquiry-files">
      {files.map((file) => (
        <li key={file.id}>
          <Paperclip size={14} aria-hidden />
          <a href={inquiryFileAddress(inquiryId, file.id)} download>
            {file.name}
          </a>
          <span className="muted">{formatBytes(file.sizeBytes)}</span>
          {onRemove && (
            <IconButton
              label={t('field.remove', { name: file.name })}
              icon={X}
              onPress={() => onRemove(file)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
