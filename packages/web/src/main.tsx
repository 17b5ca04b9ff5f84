import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { Providers } from './app/providers.tsx';
import { router } from './app/router.tsx';
import { startI18n } from './lib/i18n.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';

// The page's security policy forbids compiling text into code, which schemas would otherwise try.
config({ jitless: true });
await startI18n();
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}
