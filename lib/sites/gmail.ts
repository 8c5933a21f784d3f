import type { Site } from './contract';

export const gmail = { id: 'gmail' } as unknown as Site;
