import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';

interface Props {
  readonly who: string | null;
  readonly mine: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  /** Puts both one below the other, to go on writing; absent where that makes no sense. */
  readonly onJoin?: () => void;
}

/** Two people wrote the same part: both versions side by side, and the second one chooses. */
export function PartConflict({ who, mine, theirs, ...props }: Props) {
  const { t } = useTranslation('reports');
  const name = who ?? t('conflict.somebody');
  return (
    <div className="report-conflict">
      <Callout tone="amber" isAlert>
        {t('conflict.text', { who: name })}
      </Callout>
      <div className="report-conflict__sides">
        <section aria-label={t('conflict.mine')}>
          <h4>{t('conflict.mine')}</h4>
          <p className="report-conflict__text">{mine === '' ? '—' : mine}</p>
        </section>
        <section aria-label={t('conflict.theirs', { who: name })}>
          <h4>{t('conflict.theirs', { who: name })}</h4>
          <p className="report-conflict__text">{theirs === '' ? '—' : theirs}</p>
        </section>
      </div>
      <div className="report-conflict__choice">
        <Button small kind="primary" onPress={props.onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button small onPress={props.onTakeTheirs}>
          {t('conflict.takeTheirs', { who: name })}
        </Button>
        {props.onJoin && (
          <Button small onPress={props.onJoin}>
            {t('conflict.join')}
          </Button>
        )}
      </div>
    </div>
  );
}
