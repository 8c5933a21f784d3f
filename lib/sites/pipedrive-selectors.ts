import type { RecordTable } from './crm-record';

/**
 * Pipedrive: only its addresses and a title are known from published sources, so the site is labelled limited. Links to
 * write or call stand for the fields.
 */
export const pipedriveSelectors = {
  root: { means: 'record', seen: '2026-05', rungs: ['main, [role="main"]', 'body'] },
  name: { means: 'name', seen: '2026-05', rungs: ['[data-testid="header-title"]', 'h1'] },
  email: { means: 'address', seen: '2026-05', rungs: ['a[href^="mailto:" i]'] },
  phone: { means: 'telephone', seen: '2026-05', rungs: ['a[href^="tel:" i]'] },
  company: { means: 'company', seen: '2026-05', rungs: ['a[href*="/organization/"]'] },
} as const satisfies RecordTable;
