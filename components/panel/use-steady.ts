import { useLayoutEffect, useRef, useState } from 'react';

/**
 * What can be done, as one object for as long as the panel is there: each thing is done as the last render says it. What
 * is shown need not be drawn anew because another thing changed.
 */
export function useSteady<Actions extends object>(actions: Actions): Actions {
  const last = useRef(actions);
  useLayoutEffect(() => {
    last.current = actions;
  });
  const [steady] = useState(() => new Proxy(actions, { get: (_, name) => Reflect.get(last.current, name) }));
  return steady;
}
