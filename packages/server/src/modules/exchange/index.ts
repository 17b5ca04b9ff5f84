export type { Feed, FeedContext, Feeds, FedSubmission } from './feeds.ts';
