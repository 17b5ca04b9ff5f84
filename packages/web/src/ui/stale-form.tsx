import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../lib/refusal-text.ts';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { Skeleton } from './skeleton.tsx';
import { TwoVersions, type VersionRow } from './two-versions.tsx';

/** What is saved now, beside what the person has written. */
interface OtherVersion {
  readonly rows: readonly VersionRow[];
  /** Who saved it, when that is known. */
  readonly who?: string | undefined;
  /** Saves the person's own version over it. */
  readonly keepMine: () => void;
}

/** How a form fetches the version that is saved now. */
export interface Versions {
  readonly load: () => Promise<OtherVersion>;
}

interface Props {
  readonly versions: Versions;
  readonly isPending: boolean;
  readonly onClose: () => void;
}

/** Two people edited the same thing: the second one sees both versions and chooses; his fields stay below. */
export function StaleForm({ versions, isPending, onClose }: Props) {
  const { t } = useTranslation();
  const load = useRef(versions.load);
  const [other, setOther] = useState<OtherVersion | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    load.current().then(setOther, setFailure);
  }, []);
  if (failure !== null)
    return (
      <Callout tone="red" isAlert>
        {refusalText(failure)}
      </Callout>
    );
  if (other === null) return <Skeleton lines={4} />;
  return (
    <>
      <Callout tone="amber" isAlert>
        {t('stale.text', { who: other.who ?? t('stale.somebody') })}
      </Callout>
      <TwoVersions rows={other.rows} />
      <div className="form-dialog__choice">
        <Button small onPress={onClose}>
          {t('stale.reload')}
        </Button>
        <Button small kind="primary" isPending={isPending} onPress={other.keepMine}>
          {t('stale.keepMine')}
        </Button>
      </div>
    </>
  );
}
