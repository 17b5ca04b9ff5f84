import {
  showSessionEndpoint,
  showSignInOptionsEndpoint,
  signInEndpoint,
  signOutEndpoint,
} from '@ansinh/contract/access/session.endpoints';
import {
  fieldPhotoEndpoint,
  fieldSyncEndpoint,
  fieldWorkEndpoint,
} from '@ansinh/contract/outreach/field.endpoints';
import { writeReceiptEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import { expect, it } from 'vitest';
import { FIELD_ADDRESSES } from './field-api.ts';

it('máy gọi đúng địa chỉ mà máy chủ công bố', () => {
  const published = {
    signIn: signInEndpoint,
    signOut: signOutEndpoint,
    session: showSessionEndpoint,
    options: showSignInOptionsEndpoint,
    work: fieldWorkEndpoint,
    sync: fieldSyncEndpoint,
    photo: fieldPhotoEndpoint,
    receipt: writeReceiptEndpoint,
  };
  for (const [name, { method, path }] of Object.entries(published))
    expect(FIELD_ADDRESSES[name as keyof typeof published]).toEqual({ method, path });
});
