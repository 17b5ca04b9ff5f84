import type { DocumentDetail } from '@ansinh/contract/documents/documents.schemas';
import { useTranslation } from 'react-i18next';
import { DocumentBlocks } from './document-blocks.tsx';

const PLACE_TO_FILL = '        ';

/** The document on paper, close to how it prints; its files are set exactly. */
export function DocumentSheet({ document }: { readonly document: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const { draft, kind, kindName, issuer, number, day, signature, superior, placeAndDate } = document;
  const isLetter = kind === 'letter';
  return (
    <article className="document-sheet" lang="vi" aria-label={t('sheet')}>
      <div className="document-sheet__head">
        <div>
          {superior !== null && <p className="document-sheet__superior">{superior}</p>}
          <p className="document-sheet__issuer">{issuer.name}</p>
          <p className="document-sheet__blank">
            Số: {day === null && PLACE_TO_FILL}
            {number}
          </p>
          {isLetter && <p>V/v {draft.summary}</p>}
        </div>
        <div>
          <p>
            <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          </p>
          <p className="document-sheet__motto">Độc lập - Tự do - Hạnh phúc</p>
          <p className="document-sheet__blank">
            <em>{placeAndDate}</em>
          </p>
        </div>
      </div>
      {!isLetter && (
        <div className="document-sheet__title">
          <p>{kindName.toLocaleUpperCase('vi')}</p>
          <p>{draft.summary}</p>
        </div>
      )}
      {draft.addressees.length > 0 && (
        <p className="document-sheet__addressed">
          {kind === 'invitation' ? 'Kính mời' : 'Kính gửi'}: {draft.addressees.join('; ')}
        </p>
      )}
      {draft.bases.map((text) => (
        <p key={text} className="document-sheet__running">
          <em>{text}</em>
        </p>
      ))}
      <DocumentBlocks blocks={draft.content} />
      <div className="document-sheet__end">
        <div className="document-sheet__recipients">
          <p>
            <strong>
              <em>Nơi nhận:</em>
            </strong>
          </p>
          {draft.recipients.map((name) => (
            <p key={name}>- {name}</p>
          ))}
        </div>
        <div className="document-sheet__signature">
          {signature?.lines.map((line) => (
            <p key={line}>
              <strong>{line}</strong>
            </p>
          ))}
          {signature?.simulated && <p className="document-sheet__seal">{t('simulatedSeal')}</p>}
          <p>
            <strong>{signature?.signer}</strong>
          </p>
        </div>
      </div>
      {draft.annexes.map(({ label, title, content }) => (
        <section key={label} className="document-sheet__annex">
          <h2>
            {label}. {title}
          </h2>
          <DocumentBlocks blocks={content} />
        </section>
      ))}
    </article>
  );
}
