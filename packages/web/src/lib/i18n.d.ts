import 'i18next';
import type access from '../locales/vi/access.json';
import type app from '../locales/vi/app.json';
import type common from '../locales/vi/common.json';
import type obligations from '../locales/vi/obligations.json';
import type regulations from '../locales/vi/regulations.json';

/** Every namespace, so that a key that does not exist is a type error. A new namespace is one line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      access: typeof access;
      app: typeof app;
      common: typeof common;
      obligations: typeof obligations;
      regulations: typeof regulations;
    };
  }
}
