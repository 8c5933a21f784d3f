import type { Site } from './contract';

export const generic = { id: 'generic' } as unknown as Site;
