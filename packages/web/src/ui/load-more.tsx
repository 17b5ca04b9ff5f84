import { useTranslation } from 'react-i18next';
import { formatNumber } from '../lib/format.ts';
import { Button } from './button.tsx';
import './load-more.css';

interface Props {
  readonly shown: number;
  /** Total when it is known cheaply. */
  readonly total?: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** "Đang xem 50 trong 1.204" and the button that fetches the next rows (keyset). Pair with useInfiniteQuery. */
export function LoadMore({ shown, total, hasMore, isLoading, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <div className="load-more">
      <output className="muted">
        {total === undefined
          ? t('table.shown', { shown: formatNumber(shown) })
          : t('table.shownOf', { shown: formatNumber(shown), total: formatNumber(total) })}
      </output>
      {hasMore && (
        <Button small isPending={isLoading} onPress={onMore}>
          {t('table.more')}
        </Button>
      )}
    </div>
  );
}
