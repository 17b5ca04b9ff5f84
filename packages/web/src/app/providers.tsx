import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../lib/language.ts';
import { queryClient } from '../lib/query-client.ts';
import { Toasts } from '../ui/toasts.tsx';

/** What every page stands on: server answers, the locale of dates and numbers, messages. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={localeOf(i18n.language === 'en' ? 'en' : 'vi')}>
        {children}
        <Toasts />
      </I18nProvider>
    </QueryClientProvider>
  );
}
