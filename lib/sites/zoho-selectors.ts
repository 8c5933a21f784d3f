import type { RecordTable } from './crm-record';

/**
 * Zoho CRM, from few and undated sources: weak knowledge, so the site is labelled limited. Ids carry the names of fields;
 * a canvas may show none of them.
 */
export const zohoSelectors = {
  root: { means: 'record', seen: '2024-01', rungs: ['body'] },
  name: {
    means: 'name',
    seen: '2024-01',
    rungs: ['#headervalue_FULLNAME, #subvalue_FULLNAME', '#headervalue_LASTNAME', '#subvalue_LASTNAME'],
  },
  email: { means: 'address', seen: '2024-01', rungs: ['#subvalue_EMAIL', '#headervalue_EMAIL'] },
  phone: {
    means: 'telephone',
    seen: '2024-01',
    rungs: ['#subvalue_PHONE, #headervalue_PHONE, #headervalue_MOBILE, #subvalue_MOBILE'],
  },
  company: { means: 'company', seen: '2024-01', rungs: ['#subvalue_COMPANY, #subvalue_ACCOUNTID'] },
} as const satisfies RecordTable;
