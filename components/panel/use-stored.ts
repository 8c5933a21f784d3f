import { useState } from 'react';

/**
 * A form's own copy of what is stored. When that is changed elsewhere, by an imported file or in another window, the form
 * shows what is stored now: saving it would otherwise quietly put the old values back.
 */
export function useStored<Value>(stored: Value): [Value, (value: Value) => void] {
  const text = JSON.stringify(stored);
  const [copy, setCopy] = useState({ of: text, value: stored });
  if (copy.of === text) return [copy.value, (value) => setCopy({ of: text, value })];
  const fresh = { of: text, value: stored };
  setCopy(fresh);
  return [stored, (value) => setCopy({ of: text, value })];
}
