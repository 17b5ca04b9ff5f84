import { createRootRoute, createRoute } from '@tanstack/react-router';

/** The root of all addresses. */
export const rootRoute = createRootRoute();

/** Pages of a signed-in person, inside the frame with navigation. Features hang their pages below it. */
export const deskRoute = createRoute({ getParentRoute: () => rootRoute, id: 'desk' });

/** Pages without a session (sign-in, password reset). */
export const doorRoute = createRoute({ getParentRoute: () => rootRoute, id: 'door' });
