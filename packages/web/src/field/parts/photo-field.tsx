import { Camera, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/format.ts';
import { shrinkPhoto } from '../photo/shrink-photo.ts';

interface Props {
  readonly photo: string;
  readonly limit: number;
  readonly onChange: (photo: string) => void;
}

/** The photo of the signed form: taken with the camera, made small here. */
export function PhotoField({ photo, limit, onChange }: Props) {
  const { t } = useTranslation('field');
  const id = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setIsBusy(true);
    setIsUnreadable(false);
    try {
      onChange(await shrinkPhoto(file, limit));
    } catch {
      setIsUnreadable(true);
    }
    setIsBusy(false);
  };
  return (
    <div className="field-input">
      <span>{t('photo.label')}</span>
      {photo === '' ? (
        <label className="field-button field-photo" htmlFor={id}>
          <Camera size={22} aria-hidden />
          {isBusy ? t('photo.busy') : t('photo.take')}
          <input
            id={id}
            type="file"
            accept="image/*"
            capture="environment"
            className="visually-hidden"
            aria-label={t('photo.take')}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
      ) : (
        <div className="field-photo__taken">
          <img src={photo} alt={t('photo.label')} />
          <span className="field-photo__size">{formatBytes(Math.round(photo.length * 0.75))}</span>
          <button
            type="button"
            className="field-photo__drop"
            aria-label={t('photo.drop')}
            onClick={() => onChange('')}
          >
            <Trash2 size={22} aria-hidden />
          </button>
        </div>
      )}
      {isUnreadable && (
        <p className="field-input__hint field-input__hint--red" role="alert">
          {t('photo.unreadable')}
        </p>
      )}
    </div>
  );
}
