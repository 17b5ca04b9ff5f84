import { ArrowRightLeft, ChevronDown, Pencil, Tag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { AgencyForm } from './agency.form.tsx';
import type { Agency } from './directory.types.ts';
import { RenameForm } from './rename.form.tsx';
import { SuccessionForm } from './succession.form.tsx';

type Open = 'change' | 'rename' | 'record-succession' | null;

/** What those who keep the directory may do with an agency: correct it, rename it, record who takes over. */
export function AgencyActions({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('directory');
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  if (!agency.abilities.includes('change')) return null;
  return (
    <>
      <Menu
        label={t('agency.actions')}
        trigger={<Button icon={ChevronDown}>{t('agency.actions')}</Button>}
        actions={[
          { id: 'change', label: t('form.change'), icon: Pencil, onAction: () => setOpen('change') },
          { id: 'rename', label: t('rename.title'), icon: Tag, onAction: () => setOpen('rename') },
          {
            id: 'succession',
            label: t('succession.title'),
            icon: ArrowRightLeft,
            onAction: () => setOpen('record-succession'),
          },
        ]}
      />
      {open === 'change' && <AgencyForm agency={agency} onClose={close} />}
      {open === 'rename' && <RenameForm agency={agency} onClose={close} />}
      {open === 'record-succession' && <SuccessionForm agency={agency} onClose={close} />}
    </>
  );
}
