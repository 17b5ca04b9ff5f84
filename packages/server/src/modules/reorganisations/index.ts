export { findLinks, type WantedLinks } from './find-links.ts';
export { recogniseReorganisations } from './use-cases/recognise-reorganisations.ts';
