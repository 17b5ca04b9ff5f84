import { FileUp } from 'lucide-react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './file-drop.css';

interface Props {
  /** "Thả văn bản vào đây". */
  readonly title: string;
  /** Which kinds and how large: ".docx, .pdf có chữ, .txt; tối đa 20 MB". */
  readonly hint: string;
  /** Accepted file endings or MIME types. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by drop, paste or the system's dialog. What is wrong with them is said by whoever receives them. */
export function FileDrop({ title, hint, accept, multiple = false, onFiles }: Props) {
  const { t } = useTranslation();
  return (
    <DropZone
      className="file-drop"
      aria-label={title}
      onDrop={async (event) => {
        const dropped = event.items.filter((item) => item.kind === 'file');
        const files = await Promise.all(dropped.map((item) => item.getFile()));
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <FileUp className="file-drop__icon" size={28} aria-hidden />
      <p className="file-drop__title">{title}</p>
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={multiple}
        onSelect={(list) => list && list.length > 0 && onFiles([...list])}
      >
        <Button>{t('file.choose')}</Button>
      </FileTrigger>
      <p className="file-drop__hint">{hint}</p>
    </DropZone>
  );
}
