import type { ReactNode } from 'react';

/** Signs of our own, drawn on a 16-unit grid. Whatever holds one has a name of its own. */
function Sign({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const FindSign = () => (
  <Sign>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.3 10.3 3.2 3.2" />
  </Sign>
);

export const MoreSign = () => (
  <Sign>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />
  </Sign>
);

export const CloseSign = () => (
  <Sign>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Sign>
);

export const UpSign = () => (
  <Sign>
    <path d="M8 12.5v-9M4 7.5l4-4 4 4" />
  </Sign>
);

export const DownSign = () => (
  <Sign>
    <path d="M8 3.5v9M4 8.5l4 4 4-4" />
  </Sign>
);

/** Leads out of the panel, to the page where it lives. */
export const GoSign = () => (
  <Sign>
    <path d="M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5" />
  </Sign>
);

export const BackSign = () => (
  <Sign>
    <path d="M12.5 8h-9M7.5 4l-4 4 4 4" />
  </Sign>
);
