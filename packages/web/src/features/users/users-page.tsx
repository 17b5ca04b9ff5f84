import { Link } from '@tanstack/react-router';
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DisableDialog } from './disable-dialog.tsx';
import { OneTimePasswordDialog, type FreshPassword } from './one-time-password-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { useUserColumns, type UserAct } from './user-columns.tsx';
import { UserForm } from './user.form.tsx';
import { useAgencyChoices, useUsers, type User, type UserSearch } from './users.queries.ts';

type Open = { readonly act: UserAct; readonly user: User } | 'new' | null;

/** The people I administer: add, change roles and territory, disable, give a one-time password. */
export function UsersPage() {
  const { t } = useTranslation(['users', 'common']);
  const [search, change] = useSearchState<UserSearch>();
  const [open, setOpen] = useState<Open>(null);
  const [fresh, setFresh] = useState<FreshPassword | null>(null);
  const list = useUsers(search);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const grantable = list.data?.pages[0]?.grantableRoles ?? [];
  const columns = useUserColumns((act, user) => setOpen({ act, user }));
  const close = (): void => setOpen(null);
  const show = (password: FreshPassword): void => {
    setOpen(null);
    setFresh(password);
  };
  const chosen = open === null || open === 'new' ? null : open;
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        actions={
          <Button kind="primary" icon={UserPlus} isDisabled={!list.data} onPress={() => setOpen('new')}>
            {t('form.add')}
          </Button>
        }
      />
      <FilterBar
        active={search.agency === undefined ? 0 : 1}
        onClear={() => change({ agency: undefined })}
        search={
          <SearchField
            label={t('search')}
            value={search.q ?? ''}
            onChange={(text) => change({ q: text === '' ? undefined : text })}
          />
        }
      >
        <ComboBox
          label={t('column.agency')}
          choices={useAgencyChoices()}
          value={search.agency ?? null}
          onChange={(id) => change({ agency: id ?? undefined })}
          placeholder={t('common:field.all')}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState
          icon={Users}
          title={t('nothing')}
          action={
            <Link to="/quan-tri/nguoi-dung" search={{}}>
              {t('clear')}
            </Link>
          }
        >
          {t('nothingText')}
        </EmptyState>
      )}
      {list.data && rows.length > 0 && (
        <DataTable
          name="users.list"
          label={t('title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          summary={t('order')}
          foot={
            <LoadMore
              shown={rows.length}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          }
        />
      )}
      {open === 'new' && <UserForm grantable={grantable} onClose={close} onCreated={show} />}
      {chosen?.act === 'edit' && (
        <UserForm user={chosen.user} grantable={grantable} onClose={close} onCreated={show} />
      )}
      {chosen?.act === 'reset-password' && <ResetDialog user={chosen.user} onClose={close} onDone={show} />}
      {chosen?.act === 'disable' && <DisableDialog user={chosen.user} onClose={close} />}
      {fresh !== null && <OneTimePasswordDialog fresh={fresh} onClose={() => setFresh(null)} />}
    </>
  );
}
