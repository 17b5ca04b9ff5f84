import { parseTextEndpoint, uploadRegulationEndpoint } from '@ansinh/contract/regulations/intake.endpoints';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../lib/api.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Regulation } from './regulations.types.ts';
import './upload.css';

const ACCEPTED = ['.docx', '.pdf', '.txt', '.html', '.htm', '.md'];
/** How much of the bar the way to the server takes; the rest is the reading. */
const SENDING_SHARE = 0.6;

/** Brings a new regulation in: a file or pasted text is read into a draft, and the reading view opens. */
export function UploadPage() {
  const { t } = useTranslation(['regulations', 'common']);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const [text, setText] = useState('');
  const reading = useMutation<Regulation, Error, File | string>({
    mutationFn: (source) =>
      typeof source === 'string'
        ? call(parseTextEndpoint, { body: { text: source } })
        : uploadFile(uploadRegulationEndpoint, source, { onProgress: setSent }),
    onMutate: () => setSent(0),
    onSuccess: async (regulation) => {
      void client.invalidateQueries({ queryKey: ['regulations.list'] });
      await navigate({ to: '/van-ban/$id', params: { id: regulation.id } });
    },
  });
  const source = reading.variables;
  const name = source instanceof File ? source.name : t('upload.pasted');
  return (
    <>
      <PageHeader
        title={t('upload.title')}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'library', link: <Link to="/van-ban">{t('library.title')}</Link> }]} />
        }
      />
      <div className="upload">
        <p className="upload__lead">{t('upload.lead')}</p>
        {reading.isError && (
          <Callout tone="red" isAlert>
            {refusalText(reading.error)}
          </Callout>
        )}
        {reading.isPending ? (
          <Panel title={name}>
            <Progress
              label={t(sent < 1 && source instanceof File ? 'upload.sending' : 'upload.reading')}
              share={source instanceof File ? sent * SENDING_SHARE : SENDING_SHARE}
            />
          </Panel>
        ) : (
          <>
            <FileDrop
              title={t('upload.drop')}
              hint={t('upload.hint')}
              accept={ACCEPTED}
              onFiles={([file]) => file && reading.mutate(file)}
            />
            <Panel title={t('upload.paste')}>
              <TextArea
                label={t('upload.text')}
                hint={t('upload.textHint')}
                rows={8}
                value={text}
                onChange={setText}
              />
              <div>
                <Button kind="primary" isDisabled={text.trim() === ''} onPress={() => reading.mutate(text)}>
                  {t('upload.read')}
                </Button>
              </div>
            </Panel>
          </>
        )}
      </div>
    </>
  );
}
