export type { Feed, FeedContext, Feeds, FedSubmission } from './feeds.ts';
export { readPackDatasets } from './packs/read-pack-datasets.ts';
export { loadDatasets } from './use-cases/load-datasets.ts';
