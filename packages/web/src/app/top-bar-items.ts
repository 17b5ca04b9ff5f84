import type { ComponentType } from 'react';

/** Components that features put into the top bar, left of the user: the bell of notifications. */
export const topBarItems: readonly ComponentType[] = [];
