import type { ReactNode } from 'react';
import type { Standards } from '@/lib/model/standards';
import { SaveForm } from './save-form';
import { wrongInStandards } from './standard-words';

export interface StandardsFormProps {
  label: string;
  /** The standards as they would be. */
  next: Standards;
  children: ReactNode;
}

/** One part of the service model: what does not fit is named, and nothing is saved while it stands. */
export function StandardsForm({ label, next, children }: StandardsFormProps) {
  return (
    <SaveForm label={label} wrong={wrongInStandards(next)} change={() => ({ standards: next })}>
      {children}
    </SaveForm>
  );
}
