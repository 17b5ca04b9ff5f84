import { accessDeskRoutes, accessDoorRoutes } from '../features/access/routes.tsx';
import { auditNavEntries, auditRoutes } from '../features/audit/routes.tsx';
import { calculatorNavEntries, calculatorRoutes } from '../features/calculator/routes.tsx';
import { cardsRoutes } from '../features/cards/routes.tsx';
import { collectionNavEntries, collectionRoutes } from '../features/collection/routes.tsx';
import { commissionNavEntries, commissionRoutes } from '../features/commission/routes.tsx';
import { coverageNavEntries, coverageRoutes } from '../features/coverage/routes.tsx';
import { directoryNavEntries, directoryRoutes } from '../features/directory/routes.tsx';
import { documentsNavEntries, documentsRoutes } from '../features/documents/routes.tsx';
import { donationsRoutes } from '../features/donations/routes.tsx';
import { exchangeNavEntries, exchangeRoutes } from '../features/exchange/routes.tsx';
import { employersNavEntries, employersRoutes } from '../features/employers/routes.tsx';
import { inquiriesRoutes } from '../features/inquiries/routes.tsx';
import { indicatorsRoutes } from '../features/indicators/routes.tsx';
import { memberlistsNavEntries, memberlistsRoutes } from '../features/memberlists/routes.tsx';
import { networkRoutes } from '../features/network/routes.tsx';
import { obligationsNavEntries, obligationsRoutes } from '../features/obligations/routes.tsx';
import { outreachRoutes } from '../features/outreach/routes.tsx';
import { parametersNavEntries, parametersRoutes } from '../features/parameters/routes.tsx';
import { peopleNavEntries, peopleRoutes } from '../features/people/routes.tsx';
import { pupilsRoutes } from '../features/pupils/routes.tsx';
import { reconciliationNavEntries, reconciliationRoutes } from '../features/reconciliation/routes.tsx';
import { regulationsNavEntries, regulationsRoutes } from '../features/regulations/routes.tsx';
import { reportsNavEntries, reportsRoutes } from '../features/reports/routes.tsx';
import { reorganisationsNavEntries, reorganisationsRoutes } from '../features/reorganisations/routes.tsx';
import { stateFundedRoutes } from '../features/statefunded/routes.tsx';
import { resultsRoutes } from '../features/results/routes.tsx';
import { usersNavEntries, usersRoutes } from '../features/users/routes.tsx';
import type { NavEntry } from '../lib/feature.ts';

/** Pages inside the frame, feature by feature. A new feature adds its routes here and its entries below. */
export const deskRoutes = [
  ...accessDeskRoutes,
  ...obligationsRoutes,
  ...regulationsRoutes,
  ...exchangeRoutes,
  ...peopleRoutes,
  ...employersRoutes,
  ...reconciliationRoutes,
  ...cardsRoutes,
  ...pupilsRoutes,
  ...collectionRoutes,
  ...commissionRoutes,
  ...coverageRoutes,
  ...stateFundedRoutes,
  ...indicatorsRoutes,
  ...resultsRoutes,
  ...memberlistsRoutes,
  ...networkRoutes,
  ...donationsRoutes,
  ...outreachRoutes,
  ...calculatorRoutes,
  ...documentsRoutes,
  ...inquiriesRoutes,
  ...reportsRoutes,
  ...directoryRoutes,
  ...parametersRoutes,
  ...reorganisationsRoutes,
  ...usersRoutes,
  ...auditRoutes,
] as const;

/** Pages without a session. */
export const doorRoutes = [...accessDoorRoutes] as const;

/** Entries of the navigation of all features. */
export const navEntries: readonly NavEntry[] = [
  ...obligationsNavEntries,
  ...regulationsNavEntries,
  ...exchangeNavEntries,
  ...peopleNavEntries,
  ...employersNavEntries,
  ...reconciliationNavEntries,
  ...collectionNavEntries,
  ...commissionNavEntries,
  ...coverageNavEntries,
  ...documentsNavEntries,
  ...reportsNavEntries,
  ...memberlistsNavEntries,
  ...directoryNavEntries,
  ...calculatorNavEntries,
  ...reorganisationsNavEntries,
  ...usersNavEntries,
  ...parametersNavEntries,
  ...auditNavEntries,
];
