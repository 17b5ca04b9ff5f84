import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import './field-fonts.css';
import './field-base.css';
import './field-parts.css';
import './field-pages.css';
import { FieldApp } from './field-app.tsx';
import { startTexts } from './parts/start-texts.ts';
import { appUpdate } from './session/app-update.ts';
import { startAutoLock } from './session/auto-lock.ts';
import { installPrompt } from './session/install-prompt.ts';
import { oneWindow } from './session/one-window.ts';
import { phone } from './session/phone.ts';
import { signOutIfDue } from './session/sign-out-later.ts';
import { syncRunner } from './session/sync-runner.ts';

await startTexts();
const place = document.querySelector('#root');
if (place) {
  const root = createRoot(place);
  const show = (isElsewhere: boolean): void =>
    root.render(
      <StrictMode>
        <FieldApp isElsewhere={isElsewhere} />
      </StrictMode>,
    );
  installPrompt.start();
  oneWindow(
    () => {
      show(false);
      syncRunner.start();
      startAutoLock();
      void signOutIfDue();
      window.addEventListener('online', () => void signOutIfDue());
      void phone.start();
    },
    () => show(true),
  );
}
// Without a service worker everything works but opening it without a line.
appUpdate.start().catch(() => undefined);
