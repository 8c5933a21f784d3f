import type { SiteLight } from '@/lib/app/panel-contract';

/** Each state by its shape first: a full circle, a half one, a cross, an empty ring. The words beside it say the same. */
export function SiteSign({ state }: { state: SiteLight['state'] }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      className={`mt-[3px] ${tones[state]}`}
      aria-hidden="true"
      focusable="false"
    >
      {shapes[state]}
    </svg>
  );
}

const tones = { ok: 'text-good', degraded: 'text-risk', broken: 'text-late', unseen: 'text-faint' } as const;

const ring = <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.6" />;

const shapes = {
  ok: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  degraded: (
    <>
      {ring}
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11Z" fill="currentColor" />
    </>
  ),
  broken: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
  unseen: ring,
} as const;
