import type {
  showSessionEndpoint,
  showSignInOptionsEndpoint,
  signInEndpoint,
  signOutEndpoint,
} from '@ansinh/contract/access/session.endpoints';
import type { writeReceiptEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import type {
  fieldPhotoEndpoint,
  fieldSyncEndpoint,
  fieldWorkEndpoint,
} from '@ansinh/contract/outreach/field.endpoints';
import { call, type Addressed } from '../../lib/api.ts';
import { offlineRefusal } from '../../lib/api-refusal.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import type { SyncPorts } from './sync-ports.ts';

/** A weak line may take this long for one answer. */
const PATIENCE_MS = 90_000;

/** The endpoints by method and path alone: their schemas would be a third of the application's weight. A test compares them. */
export const FIELD_ADDRESSES = {
  signIn: { method: 'POST', path: '/session' },
  signOut: { method: 'DELETE', path: '/session' },
  session: { method: 'GET', path: '/session' },
  options: { method: 'GET', path: '/session/options' },
  work: { method: 'GET', path: '/outreach/field/work' },
  sync: { method: 'POST', path: '/outreach/field/sync' },
  photo: { method: 'POST', path: '/outreach/field/visits/:visitId/photo' },
  receipt: { method: 'POST', path: '/collection/receipts' },
} as const satisfies Record<string, Addressed>;

const as = <E>(address: Addressed): E => address as unknown as E;
const patience = (): AbortSignal => AbortSignal.timeout(PATIENCE_MS);

/** Signs in; throws ApiRefusal. */
export const signIn = (body: { username: string; password: string; totp?: string }) =>
  call(as<typeof signInEndpoint>(FIELD_ADDRESSES.signIn), { body }, patience());

/** Ends the session on the server. */
export const signOut = () => call(as<typeof signOutEndpoint>(FIELD_ADDRESSES.signOut), {}, patience());

/** Who is signed in by the cookie of this browser; throws ApiRefusal. */
export const showSession = () =>
  call(as<typeof showSessionEndpoint>(FIELD_ADDRESSES.session), {}, patience());

/** Ways of signing in that this installation has. */
export const signInOptions = () =>
  call(as<typeof showSignInOptionsEndpoint>(FIELD_ADDRESSES.options), {}, patience());

/** The calls of a sync. */
export const syncCalls: Pick<SyncPorts, 'send' | 'sendPhoto' | 'sendReceipt' | 'fetchWork'> = {
  send: (deviceId, visits) =>
    call(
      as<typeof fieldSyncEndpoint>(FIELD_ADDRESSES.sync),
      { body: { deviceId, sentAt: new Date().toISOString(), visits: [...visits] } },
      patience(),
    ),
  sendPhoto: async (visitId, photo) => {
    try {
      return await uploadFile(as<typeof fieldPhotoEndpoint>(FIELD_ADDRESSES.photo), photoFile(photo), {
        params: { visitId },
        signal: patience(),
      });
    } catch (error) {
      throw error instanceof DOMException ? offlineRefusal() : error;
    }
  },
  sendReceipt: (receipt) =>
    call(as<typeof writeReceiptEndpoint>(FIELD_ADDRESSES.receipt), { body: receipt }, patience()),
  fetchWork: (since, tariff) =>
    call(
      as<typeof fieldWorkEndpoint>(FIELD_ADDRESSES.work),
      { query: { ...(since === undefined ? {} : { since }), ...(tariff === undefined ? {} : { tariff }) } },
      patience(),
    ),
};

/** The security policy of the page lets nothing fetch a data: address, so its bytes are read by hand. */
function photoFile(photo: string): File {
  const bytes = Uint8Array.from(atob(photo.slice(photo.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new File([bytes], 'phieu.jpg', { type: 'image/jpeg' });
}
