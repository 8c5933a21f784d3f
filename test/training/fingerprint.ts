import { featuresOf } from '@/lib/text/intent/features';
import { join } from '@/lib/text/intent/hash';

/** A number that changes with the features: by it the weights tell which ones they were trained with. */
export function fingerprint(): number {
  return sentences.flatMap((sentence) => featuresOf(sentence).flat()).reduce(join);
}

const sentences = [
  'Hi Kari, could you please send me the signed contract by Friday, 5 pm, or call 555-0142?',
  "If you have any questions, don't hesitate to email us at help@shop.example.",
  "I'll be out of the office next week; let's get together for lunch on Tuesday...",
  'Download the new app today and save 20% - click here: https://shop.example/now!',
  'What do you think, should we wonder whether they need another agreement?',
  'FYI: he said that the meeting was moved, thanks for asking. Would you like to join us?',
  '1. Review the attached spreadsheet (draft)',
  'FINAL DAY TO TAKE 20% OFF',
];
