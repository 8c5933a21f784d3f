import type { RecordTable } from './crm-record';

/** Dynamics 365, as published test suites show it; no adapter has met the live site yet. By the lasting names of columns. */
export const dynamicsSelectors = {
  root: {
    means: 'record',
    seen: '2026-01',
    rungs: ['[data-id="editFormRoot"]', '#mainContent, main, [role="main"]', 'body'],
  },
  name: { means: 'name', seen: '2026-01', rungs: ['[data-id="header_title"]'] },
  email: {
    means: 'address',
    seen: '2026-01',
    rungs: [
      'input[data-id="emailaddress1.fieldControl-mail-text-input"]',
      'input[data-id^="emailaddress1.fieldControl"]',
    ],
  },
  phone: {
    means: 'telephone',
    seen: '2026-01',
    rungs: [
      'input[data-id="telephone1.fieldControl-phone-text-input"], input[data-id="mobilephone.fieldControl-phone-text-input"]',
    ],
  },
  company: {
    means: 'company',
    seen: '2026-01',
    rungs: [
      '[data-id*="parentcustomerid.fieldControl-LookupResultsDropdown_parentcustomerid_selected_tag"][role="link"]',
      'input[data-id="companyname.fieldControl-text-box-text"]',
    ],
  },
} as const satisfies RecordTable;
