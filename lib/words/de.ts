import { messages as desk } from '@/locales/de/desk.po';
import { messages as lib } from '@/locales/de/lib.po';
import { messages as panel } from '@/locales/de/panel.po';
import { messages as rules } from '@/locales/de/rules.po';
import { messages as ui } from '@/locales/de/ui.po';

/** German, all of it. */
export const messages = { ...rules, ...lib, ...ui, ...desk, ...panel };
