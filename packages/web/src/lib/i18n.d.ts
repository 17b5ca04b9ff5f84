import 'i18next';
import type access from '../locales/vi/access.json';
import type app from '../locales/vi/app.json';
import type audit from '../locales/vi/audit.json';
import type calculator from '../locales/vi/calculator.json';
import type cards from '../locales/vi/cards.json';
import type collection from '../locales/vi/collection.json';
import type commission from '../locales/vi/commission.json';
import type common from '../locales/vi/common.json';
import type coverage from '../locales/vi/coverage.json';
import type directory from '../locales/vi/directory.json';
import type documents from '../locales/vi/documents.json';
import type donations from '../locales/vi/donations.json';
import type employers from '../locales/vi/employers.json';
import type exchange from '../locales/vi/exchange.json';
import type field from '../locales/vi/field.json';
import type inquiries from '../locales/vi/inquiries.json';
import type indicators from '../locales/vi/indicators.json';
import type memberlists from '../locales/vi/memberlists.json';
import type network from '../locales/vi/network.json';
import type obligations from '../locales/vi/obligations.json';
import type outreach from '../locales/vi/outreach.json';
import type parameters from '../locales/vi/parameters.json';
import type people from '../locales/vi/people.json';
import type pupils from '../locales/vi/pupils.json';
import type reconciliation from '../locales/vi/reconciliation.json';
import type regulations from '../locales/vi/regulations.json';
import type reorganisations from '../locales/vi/reorganisations.json';
import type reports from '../locales/vi/reports.json';
import type statefunded from '../locales/vi/statefunded.json';
import type results from '../locales/vi/results.json';
import type users from '../locales/vi/users.json';

/** Every namespace, so that a key that does not exist is a type error. A new namespace is one line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      access: typeof access;
      app: typeof app;
      audit: typeof audit;
      calculator: typeof calculator;
      cards: typeof cards;
      collection: typeof collection;
      commission: typeof commission;
      common: typeof common;
      coverage: typeof coverage;
      directory: typeof directory;
      documents: typeof documents;
      donations: typeof donations;
      employers: typeof employers;
      exchange: typeof exchange;
      field: typeof field;
      inquiries: typeof inquiries;
      indicators: typeof indicators;
      memberlists: typeof memberlists;
      network: typeof network;
      obligations: typeof obligations;
      outreach: typeof outreach;
      parameters: typeof parameters;
      people: typeof people;
      pupils: typeof pupils;
      reconciliation: typeof reconciliation;
      regulations: typeof regulations;
      reorganisations: typeof reorganisations;
      reports: typeof reports;
      statefunded: typeof statefunded;
      results: typeof results;
      users: typeof users;
    };
  }
}
