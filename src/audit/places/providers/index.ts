import type { Provider } from '../provider.ts'

/** Every provider, in the order in which people are shown their places. */
export const providers: readonly Provider[] = []
