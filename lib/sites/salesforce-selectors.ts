import type { RecordTable } from './crm-record';

/** Salesforce Lightning, as published sources show it; no adapter has met the live site yet. Fields by their API names first. */
export const salesforceSelectors = {
  root: {
    means: 'record',
    seen: '2026-08',
    rungs: ['one-record-home-flexipage2', '.windowViewMode-normal.active.lafPageHost, .windowViewMode-normal', 'body'],
  },
  name: {
    means: 'name',
    seen: '2026-08',
    rungs: ['records-highlights2 [slot="primaryField"]', 'lightning-formatted-name'],
  },
  email: {
    means: 'address',
    seen: '2026-08',
    rungs: [
      '[data-target-selection-name="sfdc:RecordField.Contact.Email"] a[href^="mailto:" i], [data-target-selection-name="sfdc:RecordField.Lead.Email"] a[href^="mailto:" i]',
      'emailui-formatted-email-contact a, emailui-formatted-email-lead a',
      'records-record-layout-item[field-label="Email"] a[href^="mailto:" i]',
    ],
  },
  phone: {
    means: 'telephone',
    seen: '2026-08',
    rungs: [
      '[data-target-selection-name$=".Phone"] a[href^="tel:" i], [data-target-selection-name$=".MobilePhone"] a[href^="tel:" i]',
      'lightning-formatted-phone a[href^="tel:" i]',
    ],
  },
  company: {
    means: 'company',
    seen: '2026-08',
    rungs: [
      '[data-target-selection-name="sfdc:RecordField.Contact.AccountId"] a, [data-target-selection-name="sfdc:RecordField.Lead.Company"] [data-output-element-id]',
    ],
  },
} as const satisfies RecordTable;
