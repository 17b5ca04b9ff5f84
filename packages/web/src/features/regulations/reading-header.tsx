import {
  downloadFileEndpoint,
  exportDutiesEndpoint,
} from '@ansinh/contract/regulations/regulations.endpoints';
import { Link } from '@tanstack/react-router';
import {
  Ellipsis,
  FileText,
  GitCompareArrows,
  Scale,
  Signature,
  Trash2,
  UserRoundSearch,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ValidityMark } from './legal-mark.tsx';
import type { ReadingActions } from './reading-actions.ts';
import type { Regulation } from './regulations.types.ts';
import './reading-header.css';

interface Props {
  readonly regulation: Regulation;
  readonly actions: ReadingActions;
  readonly onPanel: (panel: string) => void;
}

/** Name, standing and facts of the document, with the drawers that hold the rest. */
export function ReadingHeader({ regulation, actions, onPanel }: Props) {
  const { t } = useTranslation('regulations');
  const { abilities, duties, kind, number, title, code } = regulation;
  const undecided = duties.draft;
  const name = [kind === null ? null : kind.charAt(0).toUpperCase() + kind.slice(1), number]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <PageHeader
        title={name === '' ? code : name}
        asOf={regulation.on}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'library', link: <Link to="/van-ban">{t('library.title')}</Link> }]} />
        }
        meta={
          <>
            <Badge>{code}</Badge>
            <ValidityMark regulation={regulation} />
            {regulation.effectiveOn !== null && (
              <span>{t('facts.since', { date: formatDate(regulation.effectiveOn) })}</span>
            )}
            {regulation.expiresOn !== null && (
              <span>
                {t(regulation.expiresBy === 'period' ? 'facts.periodUntil' : 'facts.until', {
                  date: formatDate(regulation.expiresOn),
                })}
              </span>
            )}
          </>
        }
        actions={
          <>
            <ExportLink href={addressOf(exportDutiesEndpoint, { params: { id: regulation.id } })} />
            {regulation.file !== null && (
              <ExportLink
                href={addressOf(downloadFileEndpoint, { params: { id: regulation.id } })}
                label={t('reading.file')}
              />
            )}
            {abilities.includes('confirm') && (
              <Button
                kind="primary"
                isDisabled={undecided > 0 || duties.confirmed === 0}
                onPress={() => actions.open({ kind: 'put-into-work' })}
              >
                {t('work.verb')}
              </Button>
            )}
            <Menu
              label={t('reading.more')}
              trigger={<IconButton label={t('reading.more')} icon={Ellipsis} />}
              actions={[
                {
                  id: 'compare',
                  label: t('compare.with'),
                  icon: GitCompareArrows,
                  onAction: () => actions.open({ kind: 'compare' }),
                },
                ...(abilities.includes('remove')
                  ? [
                      {
                        id: 'remove',
                        label: t('remove.verb'),
                        icon: Trash2,
                        danger: true,
                        onAction: () => actions.open({ kind: 'remove' }),
                      },
                    ]
                  : []),
              ]}
            />
          </>
        }
      />
      <p className="reading-title document-text">{title}</p>
      <div className="reading-panels no-print">
        <Button small icon={FileText} onPress={() => onPanel('facts')}>
          {t('facts.title')}
        </Button>
        <Button small icon={UserRoundSearch} onPress={() => onPanel('names')}>
          {t('names.panel', { count: regulation.unresolved })}
        </Button>
        <Button small icon={Signature} onPress={() => onPanel('settlements')}>
          {t('settlements.button', { count: regulation.settlements.length + regulation.warnings.length })}
        </Button>
        <Button small icon={Scale} onPress={() => onPanel('effects')}>
          {t('effects.button', { count: regulation.effects.length })}
        </Button>
      </div>
    </>
  );
}
