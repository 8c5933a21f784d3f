import { generic } from '@/lib/sites/generic';
import { fill, page, read } from '../open-page';
import { withTimes } from '../with-times';
import type { InventedApp } from './app';

/** The page as the script in it reads it, with its frames; times as the panel understands them. */
export function readApp({ html, url, frames = {} }: InventedApp) {
  const { document } = page(html, url);
  for (const [id, inner] of Object.entries(frames)) fill(document, id, inner);
  return withTimes(read(generic, document), document.documentElement.lang);
}
