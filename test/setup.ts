import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
