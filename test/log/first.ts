import type { Watch } from '@/lib/log/watch';

/** What a question to the log is answered with at first. */
export function first<T>(watch: Watch<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = watch.subscribe({
      next(value) {
        resolve(value);
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });
}
