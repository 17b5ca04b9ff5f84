import {
  cancelCardEndpoint,
  cardTimesEndpoint,
  exportCardsEndpoint,
  importCardsEndpoint,
  issueCardEndpoint,
  listCardRequestsEndpoint,
  openCardRequestEndpoint,
  renewCardEndpoint,
  requestAgainEndpoint,
  requestCardEndpoint,
  returnCardEndpoint,
} from '@ansinh/contract/cards/cards.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { cardTimes } from './use-cases/card-times.ts';
import { exportCards } from './use-cases/export-cards.ts';
import { importCards } from './use-cases/import-cards.ts';
import { issueCard } from './use-cases/issue-card.ts';
import { listCardRequests } from './use-cases/list-card-requests.ts';
import { cancelCard, requestAgain, returnCard } from './use-cases/move-card.ts';
import { openCardRequest } from './use-cases/open-card-request.ts';
import { renewCard } from './use-cases/renew-card.ts';
import { requestCard } from './use-cases/request-card.ts';

/** Health cards and Social Insurance books: asked for, issued, returned, and how long it took. */
export const cardsModule: Module = {
  name: 'cards',
  routes: [
    route(listCardRequestsEndpoint, listCardRequests),
    route(openCardRequestEndpoint, openCardRequest),
    route(requestCardEndpoint, requestCard),
    route(issueCardEndpoint, issueCard),
    route(importCardsEndpoint, importCards),
    route(returnCardEndpoint, returnCard),
    route(cancelCardEndpoint, cancelCard),
    route(requestAgainEndpoint, requestAgain),
    route(renewCardEndpoint, renewCard),
    route(exportCardsEndpoint, exportCards),
    route(cardTimesEndpoint, cardTimes),
  ],
};
