import type { Site } from './contract';

export function startPage(site: Site): void {
  void site;
}
