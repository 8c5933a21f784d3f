import type { Quality } from '@/lib/model/reflection';

export const qualityWords: Record<Quality, string> = {
  product: 'Product',
  selling: 'Selling',
  delivery: 'Delivery',
  service: 'Service',
};
