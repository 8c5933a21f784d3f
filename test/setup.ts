import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';

// Node 20 has none, and every page and worker does.
globalThis.navigator ??= { language: 'en-GB' } as Navigator;
