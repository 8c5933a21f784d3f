import { describe, expect, it } from 'vitest';
import { hasNoRegret } from '@/lib/text/draft/regret';

const passesOver: [language: string, sentence: string][] = [
  ['fr', 'nous allons regarder.'],
  ['fr', 'vous trouverez la facture corrigée en pièce jointe.'],
  ['es', 'la caja sale mañana por la mañana.'],
  ['it', 'in allegato trova la pagina corretta.'],
  ['it', 'qualche errore può capitare.'],
  ['nl', 'de monteur komt vrijdag om acht uur.'],
  ['pt', 'a encomenda segue amanhã.'],
  ['sv', 'vi skickar en ny på måndag.'],
  ['da', 'vi sender en ny på mandag.'],
  ['nb', 'vi sender en ny på mandag.'],
];

const may: typeof passesOver = [
  ['fr', 'je suis vraiment navrée.'],
  ['fr-BE', 'vous avez raison, trois fois, c’est trop.'],
  ['es', 'tienes razón, es un fallo nuestro.'],
  ['es', 'qué pena lo de la caja.'],
  ['it', 'mi dispiace molto.'],
  ['it', 'lei ha pienamente ragione.'],
  ['nl', 'wat een ongemak voor jullie.'],
  ['nl', 'dat was niet de bedoeling.'],
  ['pt', 'peço desculpa pelo atraso.'],
  ['sv', 'vad tråkigt att höra.'],
  ['da', 'det er vi rigtig kede af, og det er vores fejl.'],
  ['nb', 'så leit å høre om havariet.'],
];

describe('a draft without a word of regret', () => {
  it.each(passesOver)('is known in %s: “%s”', (language, sentence) => {
    expect(hasNoRegret([sentence], language)).toBe(true);
  });

  it.each(may)('is not one in %s: “%s”', (language, sentence) => {
    expect(hasNoRegret(['le camion est là.', sentence], language)).toBe(false);
  });

  it('cannot be told in a language whose words for it are not known, nor in one that another way reads', () => {
    for (const language of ['pl', 'ru', 'ja', '', 'en', 'de']) expect(hasNoRegret(['ok.'], language)).toBe(false);
  });
});
