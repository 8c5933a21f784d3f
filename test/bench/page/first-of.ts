import type { Watch } from '@/lib/log/watch';

/** The first answer to a question to the log. */
export function firstOf<T>(watch: Watch<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = watch.subscribe({
      next: (value) => {
        resolve(value);
        // The first answer may come before there is something to end.
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });
}
