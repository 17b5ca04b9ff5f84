import { createRoot } from 'react-dom/client';
import { Providers } from '../src/app/providers.tsx';
import { startI18n } from '../src/lib/i18n.ts';
import '../src/ui/fonts.css';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/ui/print.css';
import { Charts } from './charts.tsx';
import { Controls } from './controls.tsx';
import { Marks } from './marks.tsx';
import { Tables } from './tables.tsx';
import './gallery.css';

await startI18n();
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <Providers>
      <main className="gallery">
        <Marks />
        <Controls />
        <Tables />
        <Charts />
      </main>
    </Providers>,
  );
}
