export { recogniseReorganisations } from './use-cases/recognise-reorganisations.ts';
