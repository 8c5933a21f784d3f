import { create } from 'zustand';
import type { Toast } from '@/components/ui/toasts';
import type { SaidOnPage } from '@/lib/app/page-words';
import type { CustomerView } from '@/lib/app/panel-state';
import type { TouchOffer } from '@/lib/app/touch-offers';
import type { Entry } from '@/lib/model/entry';

export type OpenView = 'page' | 'today' | 'settings';

/** What stands in front of the view. */
export type OpenDialog =
  | { is: 'find' }
  /** All that can be done, the keys that do it, and somebody new. */
  | { is: 'palette' }
  | { is: 'keys' }
  | { is: 'add-customer' }
  /** Finds a customer to link this address to. */
  | { is: 'link'; address: string; name: string }
  /** Finds the customer who was dialled. */
  | { is: 'dialled'; offer: TouchOffer }
  /** As they were when it was opened, so that the page may move on while the seller writes. */
  | { is: 'edit-customer'; view: CustomerView }
  | { is: 'edit-entry'; entry: Entry }
  /** Asks how a point went. */
  | { is: 'used-point'; entry: Entry };

/** A line being typed for one customer's log. */
export interface QuickDraft {
  line: string;
  /** The kind the seller chose; null while it is guessed. */
  kind: string | null;
  /** Fields the seller changed from what was read out of the line. */
  fields: Record<string, unknown>;
  /** Who said it, for words of the page; absent for what the seller types. */
  said?: SaidOnPage | null;
}

export const emptyDraft: QuickDraft = { line: '', kind: null, fields: {} };

/** How the panel looks just now. Nothing in here outlives the panel, and nothing of it is in the log. */
export interface ViewState {
  view: OpenView;
  /** The part of the settings to begin at, by its id; null for the top. */
  part: string | null;
  dialog: OpenDialog | null;
  /** The seller is showing where the person stands on the page. */
  teaching: boolean;
  /** By customer id, so that a half typed line waits while another customer is looked at. */
  drafts: Readonly<Record<string, QuickDraft>>;
  /** Lines of the page that the seller did not want in the log. */
  passedOver: readonly string[];
  toasts: readonly Toast[];
  /** A backup that was asked for beside what is shown, and goes on. */
  backingUp: boolean;
  show(view: OpenView, part?: string): void;
  /** The page moved on to somebody else: a list makes way for them, what the seller is writing does not. */
  follow(): void;
  open(dialog: OpenDialog): void;
  teach(teaching: boolean): void;
  closeDialog(): void;
  setDraft(customerId: string, draft: QuickDraft): void;
  passOver(key: string): void;
  toast(toast: Omit<Toast, 'id'>): void;
  closeToast(id: number): void;
  backUp(backingUp: boolean): void;
}

/** The part of the settings that holds the targets. */
export const TARGETS = 'how-soon-you-answer';

let lastToast = 0;

export const useViewState = create<ViewState>()((set) => ({
  view: 'page',
  part: null,
  dialog: null,
  teaching: false,
  drafts: {},
  passedOver: [],
  toasts: [],
  backingUp: false,
  show: (view, part) => set({ view, part: part ?? null, dialog: null, teaching: false }),
  follow: () => set((state) => (state.view === 'today' ? { view: 'page' } : {})),
  open: (dialog) => set({ dialog }),
  teach: (teaching) => set({ teaching }),
  closeDialog: () => set({ dialog: null }),
  setDraft: (customerId, draft) => set((state) => ({ drafts: { ...state.drafts, [customerId]: draft } })),
  passOver: (key) => set((state) => ({ passedOver: [...state.passedOver, key] })),
  toast: (toast) =>
    set((state) => {
      lastToast += 1;
      return { toasts: [...state.toasts.slice(-1), { ...toast, id: lastToast }] };
    }),
  backUp: (backingUp) => set({ backingUp }),
  closeToast: (id) => set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
}));
