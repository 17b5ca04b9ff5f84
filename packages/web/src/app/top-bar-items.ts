import type { ComponentType } from 'react';
import { NoticeBell } from '../features/obligations/notice-bell.tsx';

/** Components that features put into the top bar, left of the user: the bell of notifications. */
export const topBarItems: readonly ComponentType[] = [NoticeBell];
