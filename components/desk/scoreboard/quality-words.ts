import { t } from '@lingui/core/macro';
import type { Quality } from '@/lib/model/reflection';

export function qualityWord(quality: Quality): string {
  return { product: t`Product`, selling: t`Selling`, delivery: t`Delivery`, service: t`Service` }[quality];
}
