import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Collection } from 'react-aria-components/Collection';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { foldedMatch } from '../lib/fold-text.ts';
import { Kbd } from '../ui/kbd.tsx';
import { searchEverything, SEARCH_KINDS } from './search-call.ts';
import { useNavEntries } from './use-nav-entries.ts';
import '../ui/dialog.css';
import '../ui/menu.css';
import '../ui/option-list.css';
import './palette.css';

const LEAST_LETTERS = 2;

/** Ctrl+K: pages at once, and whatever the server's search finds. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="dialog palette">
        <Dialog className="palette__frame" aria-label={t('palette.label')}>
          <PaletteBody onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const { history } = useRouter();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['app.search', query],
    queryFn: ({ signal }) => searchEverything(query, signal),
    enabled: query.length >= LEAST_LETTERS,
    placeholderData: (previous) => previous,
  });
  const pages = useNavEntries().filter((entry) => foldedMatch(t(entry.label), text));
  const hits = query.length >= LEAST_LETTERS ? (found.data ?? []) : [];
  const groups = SEARCH_KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) })).filter(
    (group) => group.hits.length > 0,
  );
  const go = (to: string): void => {
    onClose();
    history.push(to);
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key to be typed into at once */}
      <SearchField className="palette__search" aria-label={t('palette.label')} autoFocus>
        <Search size={18} aria-hidden />
        <Input className="palette__input" placeholder={t('palette.hint')} />
        <Kbd>Esc</Kbd>
      </SearchField>
      <Menu
        className="palette__list"
        aria-label={t('palette.label')}
        renderEmptyState={() => <p className="options__empty">{t('palette.nothing')}</p>}
      >
        {pages.length > 0 && (
          <MenuSection>
            <Header className="palette__group">{t('palette.pages')}</Header>
            <Collection items={pages.map((page) => ({ ...page, id: page.to }))}>
              {({ to, label, icon: Icon }) => (
                <MenuItem id={to} textValue={t(label)} className="menu__item" onAction={() => go(to)}>
                  <Icon size={16} aria-hidden />
                  {t(label)}
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        )}
        {groups.map((group) => (
          <MenuSection key={group.kind}>
            <Header className="palette__group">{t(`palette.kind.${group.kind}`)}</Header>
            <Collection items={group.hits.map((hit) => ({ ...hit, id: `${hit.kind} ${hit.id}` }))}>
              {(hit) => (
                <MenuItem
                  id={hit.id}
                  textValue={hit.title}
                  className="menu__item"
                  onAction={() => go(hit.path)}
                >
                  <span>
                    {hit.title}
                    {hit.subtitle !== '' && <span className="option__detail">{hit.subtitle}</span>}
                  </span>
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
