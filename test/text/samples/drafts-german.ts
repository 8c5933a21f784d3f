import type { DraftSample } from './draft-sample';

const de = (text: string, has: Omit<DraftSample, 'text' | 'language'> = {}): DraftSample => ({
  text,
  language: 'de',
  ...has,
});

export const germanDrafts: DraftSample[] = [
  de('Anbei die Rechnung, danke', { attaches: 'Anbei' }),
  de(
    'Sehr geehrte Frau Brandt,\n\nvielen Dank für Ihre Bestellung. Wir liefern die Ware am Freitag.\n\nMit freundlichen Grüßen\nAda Lund',
    {
      greets: 'Brandt',
      promises: [['Wir liefern die Ware am Freitag', '11-20']],
    },
  ),
  de('Hallo Herr Dr. Weiß,\n\nim Anhang finden Sie das Angebot. Welche Farbe soll es sein?\n\nViele Grüße\nAda', {
    greets: 'Weiß',
    attaches: 'im Anhang',
    asks: ['Welche Farbe'],
    openQuestions: ['Welche Farbe'],
  }),
  de(
    'Guten Tag Frau Özdemir,\n\ndafür bin ich leider nicht zuständig. Bitte wenden Sie sich an unser Lager.\n\nMfG\nAda',
    {
      greets: 'Özdemir',
      handsOff: ['nicht zuständig', 'Bitte wenden Sie sich'],
      asks: ['Bitte wenden Sie sich'],
    },
  ),
  de('Liebe Nina,\n\nmein Kollege Per wird sich bei dir melden.\n\nLiebe Grüße\nAda', {
    greets: 'Nina',
    handsOff: ['mein Kollege Per'],
  }),
  de(
    'Sehr geehrter Herr Kranz,\n\nes tut mir leid, dass Sie so lange warten mussten. Wenn ich Sie richtig verstehe, fehlen zwei der sechs Ventile. Was steht auf dem Lieferschein? Ich kläre das mit dem Lager und melde mich morgen bei Ihnen.\n\nMit besten Grüßen\nAda Lund',
    {
      greets: 'Kranz',
      acknowledgesFeeling: 'es tut mir leid, dass Sie',
      sumsUp: 'Wenn ich Sie richtig verstehe',
      asks: ['Was steht auf dem Lieferschein'],
      openQuestions: ['Was steht auf dem Lieferschein'],
      promises: [['Ich kläre das mit dem Lager', '11-19']],
    },
  ),
  de(
    'Sehr geehrte Damen und Herren,\n\nleider können wir die Ware nicht zurücknehmen.\n\nMit freundlichen Grüßen\nAda Lund',
    {
      endsBadly: 'leider können wir die Ware nicht',
    },
  ),
  de(
    'Hallo Herr Kranz,\n\nleider ist die blaue Ausführung ausverkauft. Die graue ist sofort lieferbar, soll ich sie Ihnen zurücklegen?\n\nGruß\nAda',
    { greets: 'Kranz', asks: ['Die graue ist sofort lieferbar'] },
  ),
  de('Sehr geehrte/r [Name],\n\nvielen Dank für Ihr Interesse an {{Produkt}}.\n\nMit freundlichen Grüßen', {
    placeholders: ['geehrte/r', '[Name]', '{{Produkt}}'],
  }),
  de('Hallo Frau Brandt,\n\nkönnen Sie mir bitte Ihre Telefonnummer und Ihre Bestellnummer schicken?\n\nDanke\nAda', {
    greets: 'Brandt',
    asks: ['können Sie mir bitte Ihre Telefonnummer'],
    asksFor: ['phone', 'order-number'],
  }),
  de('Hallo Frau Brandt,\n\nwie lautet Ihre Lieferadresse, und wann sind Sie am besten erreichbar?\n\nAda', {
    greets: 'Brandt',
    asks: ['wie lautet Ihre Lieferadresse'],
    openQuestions: ['wie lautet Ihre Lieferadresse'],
    asksFor: ['address', 'hours'],
  }),
  de(
    'Hallo Frau Brandt,\n\nich glaube, das könnte eventuell passen, bin mir aber nicht sicher. Hoffentlich klappt es.\n\nAda',
    {
      greets: 'Brandt',
      hedges: ['ich glaube', 'eventuell', 'nicht sicher', 'Hoffentlich'],
    },
  ),
  de(
    'Guten Morgen Herr Kranz,\n\ndie von Ihnen angehängte Zeichnung habe ich erhalten. Das Teil passt, Lieferzeit drei Wochen.\n\nAda',
    {
      greets: 'Kranz',
    },
  ),
  de(
    'Moin Tom,\n\nIhr Ärger ist verständlich, und ich bitte um Entschuldigung. Der neue Regler ist heute per Kurier raus.\n\nAda',
    {
      greets: 'Tom',
      acknowledgesFeeling: 'Ihr Ärger ist verständlich',
    },
  ),
  de('Hallo Nina,\n\ndas Regal ist an der Wand befestigt, die Schrauben liegen bei.\n\nAda', { greets: 'Nina' }),
  de('Ja, beide sind auf Lager. Die rote kostet 240 Euro, die graue 260.'),
  de(
    'Hallo Nina,\n\nschön zu hören, dass alles gut angekommen ist. Bei Fragen melden Sie sich gern.\n\nSonnige Grüße\nAda',
    { greets: 'Nina', acknowledgesFeeling: 'schön zu hören' },
  ),
  de(
    'Sehr geehrte Frau Brandt,\n\nIhre Bestellung kam also vollständig an, aber der Karton war offen, richtig? Bitte schicken Sie uns ein Foto.\n\nMit freundlichen Grüßen\nAda',
    {
      greets: 'Brandt',
      sumsUp: 'Ihre Bestellung kam also',
      asks: ['Ihre Bestellung kam also', 'Bitte schicken Sie uns ein Foto'],
    },
  ),
];
