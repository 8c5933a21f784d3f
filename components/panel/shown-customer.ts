import { createContext } from 'react';
import type { CustomerView } from '@/lib/app/panel-state';

/** The customer whom the panel shows, for what stands deep inside their view; null outside of it. */
export const ShownCustomer = createContext<CustomerView | null>(null);
