export { deliveriesOf } from './db/deliveries.repo.ts';
export { draftDocument } from './draft-document.ts';
export { issuerName } from './issuer-name.ts';
