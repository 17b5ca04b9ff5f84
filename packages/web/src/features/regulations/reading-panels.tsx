import { useTranslation } from 'react-i18next';
import { Drawer } from '../../ui/drawer.tsx';
import { EffectsPanel } from './effects-panel.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { NamesPanel } from './names-panel.tsx';
import type { Regulation } from './regulations.types.ts';
import { SettlementsPanel } from './settlements-panel.tsx';

interface Props {
  readonly regulation: Regulation;
  readonly panel: string | undefined;
  readonly onClose: () => void;
  /** Takes a duty in hand and closes the drawer. */
  readonly onShow: (dutyId: string) => void;
}

/** The drawers of the reading view: facts, unknown names, how ambiguities were settled, effects on other documents. */
export function ReadingPanels({ regulation, panel, onClose, onShow }: Props) {
  const { t } = useTranslation('regulations');
  return (
    <>
      <Drawer title={t('facts.title')} isOpen={panel === 'facts'} onClose={onClose}>
        {panel === 'facts' && <FactsPanel regulation={regulation} />}
      </Drawer>
      <Drawer title={t('names.unresolved')} isOpen={panel === 'names'} onClose={onClose}>
        {panel === 'names' && <NamesPanel regulation={regulation} onShow={onShow} />}
      </Drawer>
      <Drawer title={t('settlements.title')} isOpen={panel === 'settlements'} onClose={onClose}>
        {panel === 'settlements' && <SettlementsPanel regulation={regulation} />}
      </Drawer>
      <Drawer title={t('effects.title')} isOpen={panel === 'effects'} onClose={onClose}>
        {panel === 'effects' && <EffectsPanel regulation={regulation} />}
      </Drawer>
    </>
  );
}
