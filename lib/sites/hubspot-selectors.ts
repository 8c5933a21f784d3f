import type { RecordTable } from './crm-record';

/** HubSpot, as published sources show it; no adapter has met the live site yet. Its class names are hashes and not used. */
export const hubspotSelectors = {
  root: {
    means: 'record',
    seen: '2026-05',
    rungs: ['main, [role="main"]', 'body'],
  },
  name: { means: 'name', seen: '2026-05', rungs: ['[data-selenium-test="highlightTitle"]'] },
  email: {
    means: 'address',
    seen: '2026-05',
    rungs: [
      'input[data-selenium-test="property-input-email"], [data-selenium-test="property-input-email"] input, [data-selenium-test="property-input-email"]',
      '[data-test-id="record-highlight-main-content"] a[href^="mailto:" i]',
    ],
  },
  phone: {
    means: 'telephone',
    seen: '2026-05',
    rungs: ['[data-selenium-test="property-input-phone"], [data-selenium-test="property-input-mobilephone"]'],
  },
  company: {
    means: 'company',
    seen: '2026-05',
    rungs: ['[data-selenium-test="property-input-company"]', '[data-selenium-test="company-chicklet-title-link"]'],
  },
} as const satisfies RecordTable;
