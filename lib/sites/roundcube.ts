import type { Site } from './contract';

export const roundcube = { id: 'roundcube' } as unknown as Site;
