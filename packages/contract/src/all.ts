import { ACCESS_ENDPOINTS } from './access/access.endpoints.ts';
import { ACCESS_ERRORS } from './access/access.errors.ts';
import { AUDIT_ENDPOINTS } from './audit/audit.endpoints.ts';
import { CALCULATOR_ENDPOINTS } from './calculator/calculator.endpoints.ts';
import { CALCULATOR_ERRORS } from './calculator/calculator.errors.ts';
import { CARDS_ENDPOINTS } from './cards/cards.endpoints.ts';
import { CARDS_ERRORS } from './cards/cards.errors.ts';
import { COLLECTION_ENDPOINTS } from './collection/collection.endpoints.ts';
import { COLLECTION_ERRORS } from './collection/collection.errors.ts';
import { COMMISSION_ENDPOINTS } from './commission/commission.endpoints.ts';
import { COMMISSION_ERRORS } from './commission/commission.errors.ts';
import { COVERAGE_ENDPOINTS } from './coverage/coverage.endpoints.ts';
import { COVERAGE_ERRORS } from './coverage/coverage.errors.ts';
import { DIRECTORY_ENDPOINTS } from './directory/directory.endpoints.ts';
import { DIRECTORY_ERRORS } from './directory/directory.errors.ts';
import { DOCUMENTS_ENDPOINTS } from './documents/documents.endpoints.ts';
import { TEMPLATES_ENDPOINTS } from './documents/templates.endpoints.ts';
import { DOCUMENTS_ERRORS } from './documents/documents.errors.ts';
import { DONATIONS_ENDPOINTS } from './donations/donations.endpoints.ts';
import { DONATIONS_ERRORS } from './donations/donations.errors.ts';
import { EMPLOYERS_ENDPOINTS } from './employers/employers.endpoints.ts';
import { EMPLOYERS_ERRORS } from './employers/employers.errors.ts';
import { EXCHANGE_ENDPOINTS } from './exchange/exchange.endpoints.ts';
import { EXCHANGE_ERRORS } from './exchange/exchange.errors.ts';
import { INQUIRIES_ENDPOINTS } from './inquiries/inquiries.endpoints.ts';
import { INQUIRIES_ERRORS } from './inquiries/inquiries.errors.ts';
import { INDICATORS_ENDPOINTS } from './indicators/indicators.endpoints.ts';
import { PACE_CURVE_ENDPOINTS } from './indicators/pace-curves.endpoints.ts';
import { UNITS_ERRORS } from './indicators/units.errors.ts';
import { TARGETS_ENDPOINTS } from './indicators/targets.endpoints.ts';
import { TARGETS_ERRORS } from './indicators/targets.errors.ts';
import { MEMBERLISTS_ENDPOINTS } from './memberlists/memberlists.endpoints.ts';
import { MEMBERLISTS_ERRORS } from './memberlists/memberlists.errors.ts';
import { NETWORK_ENDPOINTS } from './network/network.endpoints.ts';
import { NETWORK_ERRORS } from './network/network.errors.ts';
import { OBLIGATIONS_ENDPOINTS } from './obligations/obligations.endpoints.ts';
import { OBLIGATIONS_ERRORS } from './obligations/obligations.errors.ts';
import { OUTREACH_ENDPOINTS } from './outreach/outreach.endpoints.ts';
import { OUTREACH_ERRORS } from './outreach/outreach.errors.ts';
import { PARAMETERS_ENDPOINTS } from './parameters/parameters.endpoints.ts';
import { PARAMETERS_ERRORS } from './parameters/parameters.errors.ts';
import { PEOPLE_ENDPOINTS } from './people/people.endpoints.ts';
import { PEOPLE_ERRORS } from './people/people.errors.ts';
import type { Endpoint } from './platform/endpoint.ts';
import type { ErrorText } from './platform/error-kind.ts';
import { PLATFORM_ERRORS } from './platform/platform.errors.ts';
import { PUPILS_ENDPOINTS } from './pupils/pupils.endpoints.ts';
import { PUPILS_ERRORS } from './pupils/pupils.errors.ts';
import { RECONCILIATION_ENDPOINTS } from './reconciliation/reconciliation.endpoints.ts';
import { RECONCILIATION_ERRORS } from './reconciliation/reconciliation.errors.ts';
import { REGULATIONS_ENDPOINTS } from './regulations/regulations.endpoints.ts';
import { REGULATIONS_ERRORS } from './regulations/regulations.errors.ts';
import { REORGANISATIONS_ENDPOINTS } from './reorganisations/reorganisations.endpoints.ts';
import { REORGANISATIONS_ERRORS } from './reorganisations/reorganisations.errors.ts';
import { REPORTS_ENDPOINTS } from './reports/reports.endpoints.ts';
import { REPORTS_ERRORS } from './reports/reports.errors.ts';
import { RESULTS_ENDPOINTS } from './results/results.endpoints.ts';
import { RESULTS_ERRORS } from './results/results.errors.ts';
import { SEARCH_ENDPOINTS } from './search/search.endpoints.ts';
import { STATEFUNDED_ENDPOINTS } from './statefunded/statefunded.endpoints.ts';
import { STATEFUNDED_ERRORS } from './statefunded/statefunded.errors.ts';

/** Every endpoint of the product; OpenAPI and the generated authorization tests run over it. */
export const ALL_ENDPOINTS: readonly Endpoint[] = [
  ...ACCESS_ENDPOINTS,
  ...AUDIT_ENDPOINTS,
  ...CALCULATOR_ENDPOINTS,
  ...CARDS_ENDPOINTS,
  ...COLLECTION_ENDPOINTS,
  ...COMMISSION_ENDPOINTS,
  ...COVERAGE_ENDPOINTS,
  ...DIRECTORY_ENDPOINTS,
  ...DOCUMENTS_ENDPOINTS,
  ...TEMPLATES_ENDPOINTS,
  ...DONATIONS_ENDPOINTS,
  ...EMPLOYERS_ENDPOINTS,
  ...EXCHANGE_ENDPOINTS,
  ...INQUIRIES_ENDPOINTS,
  ...INDICATORS_ENDPOINTS,
  ...PACE_CURVE_ENDPOINTS,
  ...NETWORK_ENDPOINTS,
  ...MEMBERLISTS_ENDPOINTS,
  ...OBLIGATIONS_ENDPOINTS,
  ...OUTREACH_ENDPOINTS,
  ...PARAMETERS_ENDPOINTS,
  ...PEOPLE_ENDPOINTS,
  ...PUPILS_ENDPOINTS,
  ...RECONCILIATION_ENDPOINTS,
  ...REGULATIONS_ENDPOINTS,
  ...REORGANISATIONS_ENDPOINTS,
  ...REPORTS_ENDPOINTS,
  ...RESULTS_ENDPOINTS,
  ...SEARCH_ENDPOINTS,
  ...STATEFUNDED_ENDPOINTS,
  ...TARGETS_ENDPOINTS,
];

/** Every refusal a person can meet, by code. */
export const ALL_ERRORS: Readonly<Record<string, ErrorText>> = {
  ...PLATFORM_ERRORS,
  ...ACCESS_ERRORS,
  ...CALCULATOR_ERRORS,
  ...CARDS_ERRORS,
  ...COLLECTION_ERRORS,
  ...COMMISSION_ERRORS,
  ...COVERAGE_ERRORS,
  ...DIRECTORY_ERRORS,
  ...DOCUMENTS_ERRORS,
  ...DONATIONS_ERRORS,
  ...EMPLOYERS_ERRORS,
  ...EXCHANGE_ERRORS,
  ...INQUIRIES_ERRORS,
  ...UNITS_ERRORS,
  ...NETWORK_ERRORS,
  ...MEMBERLISTS_ERRORS,
  ...OBLIGATIONS_ERRORS,
  ...OUTREACH_ERRORS,
  ...PARAMETERS_ERRORS,
  ...PEOPLE_ERRORS,
  ...PUPILS_ERRORS,
  ...RECONCILIATION_ERRORS,
  ...REGULATIONS_ERRORS,
  ...REORGANISATIONS_ERRORS,
  ...REPORTS_ERRORS,
  ...RESULTS_ERRORS,
  ...STATEFUNDED_ERRORS,
  ...TARGETS_ERRORS,
};

/** Returns the sentence of a refusal in the given language, its `{name}` places filled from `params`. */
export function errorSentence(
  code: string,
  params: Readonly<Record<string, unknown>>,
  language: 'vi' | 'en',
): string {
  const text = ALL_ERRORS[code]?.[language] ?? code;
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
