import {
  listViewsEndpoint,
  removeViewEndpoint,
  saveViewEndpoint,
} from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listViews, removeView, saveView } from '../db/saved-views.repo.ts';

/** Lists the person's saved filters. */
export const listSavedViews = useCase({
  name: 'obligations.views',
  access: 'session',
  input: inputOf(listViewsEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => ({ items: await listViews(tx, input.page) }),
});

/** Keeps filters under a name. */
export const keepView = useCase({
  name: 'obligations.save-view',
  access: 'session',
  input: inputOf(saveViewEndpoint),
  audit: 'read',
  run: ({ tx, actor, input }) => saveView(tx, actor.tenantId, actor.id, input),
});

/** Forgets a saved view. */
export const forgetView = useCase({
  name: 'obligations.remove-view',
  access: 'session',
  input: inputOf(removeViewEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    if (!(await removeView(tx, input.id))) throw new Refusal('platform.not_found');
  },
});
