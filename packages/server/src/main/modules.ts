import { accessModule } from '../modules/access/access.module.ts';
import { auditModule } from '../modules/audit/audit.module.ts';
import { calculatorModule } from '../modules/calculator/calculator.module.ts';
import { cardsModule } from '../modules/cards/cards.module.ts';
import { collectionModule } from '../modules/collection/collection.module.ts';
import { commissionModule } from '../modules/commission/commission.module.ts';
import { coverageModule } from '../modules/coverage/coverage.module.ts';
import { directoryModule } from '../modules/directory/directory.module.ts';
import { documentsModule } from '../modules/documents/documents.module.ts';
import { donationsModule } from '../modules/donations/donations.module.ts';
import { employersModule } from '../modules/employers/employers.module.ts';
import { feedEmployers } from '../modules/employers/index.ts';
import { exchangeModule } from '../modules/exchange/exchange.module.ts';
import { inquiriesModule } from '../modules/inquiries/inquiries.module.ts';
import { indicatorsModule } from '../modules/indicators/indicators.module.ts';
import { linkageModule } from '../modules/linkage/linkage.module.ts';
import { memberlistsModule } from '../modules/memberlists/memberlists.module.ts';
import { networkModule } from '../modules/network/network.module.ts';
import { obligationsModule } from '../modules/obligations/obligations.module.ts';
import { joinedByReceipt } from '../modules/outreach/index.ts';
import { outreachModule } from '../modules/outreach/outreach.module.ts';
import { parametersModule } from '../modules/parameters/parameters.module.ts';
import { comparePeopleSources, feedPeople } from '../modules/people/index.ts';
import { peopleModule } from '../modules/people/people.module.ts';
import { feedPupils } from '../modules/pupils/index.ts';
import { pupilsModule } from '../modules/pupils/pupils.module.ts';
import { reconciliationModule } from '../modules/reconciliation/reconciliation.module.ts';
import { regulationsModule } from '../modules/regulations/regulations.module.ts';
import { reorganisationsModule } from '../modules/reorganisations/reorganisations.module.ts';
import { reportsModule } from '../modules/reports/reports.module.ts';
import { resultsModule } from '../modules/results/results.module.ts';
import { searchModule } from '../modules/search/search.module.ts';
import { stateFundedModule } from '../modules/statefunded/statefunded.module.ts';
import type { Module } from '../platform/module.ts';

/** Every capability of the product. The only list that grows when one is added. */
export const MODULES: readonly Module[] = [
  accessModule,
  auditModule,
  calculatorModule,
  cardsModule,
  collectionModule([joinedByReceipt]),
  commissionModule,
  coverageModule,
  directoryModule,
  documentsModule,
  donationsModule,
  employersModule,
  exchangeModule({ employers: feedEmployers, people: feedPeople, pupils: feedPupils }),
  inquiriesModule,
  indicatorsModule,
  linkageModule,
  memberlistsModule,
  networkModule,
  obligationsModule,
  outreachModule,
  parametersModule,
  peopleModule,
  pupilsModule,
  reconciliationModule([comparePeopleSources]),
  regulationsModule,
  reorganisationsModule,
  reportsModule,
  resultsModule,
  searchModule,
  stateFundedModule,
];
