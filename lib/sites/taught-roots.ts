import { caps } from './caps';
import { rootIn } from './frames';
import { isShown } from './visible';

/** The shadow roots, and documents of frames, that a chain leads to from a root: that root itself, where there is none. */
export function rootsAt(within: readonly string[] | undefined, root: ParentNode): ParentNode[] {
  let roots = [root];
  for (const selector of within ?? [])
    roots = roots
      .flatMap((one) => [...one.querySelectorAll(selector)])
      .slice(0, caps.messages)
      .filter(isShown)
      .flatMap((holder) => rootIn(holder) ?? []);
  return roots;
}
