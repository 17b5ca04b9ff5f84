import { ApiRefusal } from '../../lib/api-refusal.ts';
import { PHOTO } from '../state/state-records.ts';
import type { FieldState } from '../state/field-state.ts';
import type { SyncPorts } from './sync-ports.ts';

/** Sends the photos of visits that arrived, one by one; a photo leaves the phone when the server has it. */
export async function sendPhotos(ports: SyncPorts): Promise<void> {
  const { store } = ports;
  const left = store.get().visits.filter(({ stage, photo }) => stage === 'arrived' && photo === 'waiting');
  for (const { id } of left) {
    const photo = await store.vault.read(PHOTO + id);
    try {
      if (typeof photo === 'string') await ports.sendPhoto(id, photo);
      await store.change((state) => without(state, id), { [PHOTO + id]: undefined });
    } catch (error) {
      if (!isForThisPhoto(error)) throw error;
      const { message } = error;
      await store.change((state) => ({
        ...state,
        visits: state.visits.map((visit) =>
          visit.id === id ? { ...visit, photo: 'refused', sentence: message } : visit,
        ),
      }));
    }
  }
}

function without(state: FieldState, id: string): FieldState {
  return { ...state, visits: state.visits.filter((visit) => visit.id !== id) };
}

function isForThisPhoto(error: unknown): error is ApiRefusal {
  return error instanceof ApiRefusal && [400, 403, 404, 409, 413, 415, 422].includes(error.status);
}
