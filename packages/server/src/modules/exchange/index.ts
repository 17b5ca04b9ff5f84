export { listsInHand, moveLists } from './db/moved-lists.repo.ts';
export type { Feed, FeedContext, Feeds, FedSubmission } from './feeds.ts';
export { authenticateClient, machineActor } from './clients/authenticate-client.ts';
export { readPackDatasets } from './packs/read-pack-datasets.ts';
export { acceptAsRecipient } from './accept-as-recipient.ts';
export { sentDataset } from './sent-dataset.ts';
export { submitFile, type FileToSubmit, type SubmittedFile } from './submit-file.ts';
export { feedSubmission } from './use-cases/settle-rows.ts';
export { loadDatasets } from './use-cases/load-datasets.ts';
