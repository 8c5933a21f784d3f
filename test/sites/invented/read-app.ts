import { generic } from '@/lib/sites/generic';
import { fill, page, read } from '../open-page';
import type { InventedApp } from './app';

/** The page as the script in it reads it, with its frames. */
export function readApp({ html, url, frames = {} }: InventedApp) {
  const { document } = page(html, url);
  for (const [id, inner] of Object.entries(frames)) fill(document, id, inner);
  return read(generic, document);
}
