/** What an automatic reply says of the time away: days as they are in the zone, the last day away, the first day back. */
export interface AwayMessage {
  text: string;
  subject?: string;
  from?: string;
  until?: string;
  back?: string;
  substitutes?: { name: string; address: string }[];
}

/** Automatic replies as if received on Monday 16 November 2026, 09:00 in Oslo. Written before the reader was. */
export const awayMessages: readonly AwayMessage[] = [
  // English
  { text: 'I am out of the office and will be back on Monday 23 November.', until: '2026-11-22', back: '2026-11-23' },
  { text: 'I am out of the office until 20 November 2026.', until: '2026-11-20' },
  {
    text: 'Thank you for your email. I am on annual leave from 14 November to 22 November.',
    from: '2026-11-14',
    until: '2026-11-22',
  },
  {
    text: 'I am on vacation from Monday 16 November through Friday 27 November. For urgent matters please contact Anna Berg (anna.berg@nordpack.example).',
    from: '2026-11-16',
    until: '2026-11-27',
    substitutes: [{ name: 'Anna Berg', address: 'anna.berg@nordpack.example' }],
  },
  { text: 'I am out of the office, returning December 1st.', until: '2026-11-30', back: '2026-12-01' },
  { text: 'I am out of the office this week.\nI will return on Monday.', until: '2026-11-22', back: '2026-11-23' },
  {
    text: 'I am away from the office 14-22 November and will read mail after that.',
    from: '2026-11-14',
    until: '2026-11-22',
  },
  {
    text: 'I am currently on parental leave. In my absence Tom Hale <tom.hale@pack.example> takes care of your orders.',
    substitutes: [{ name: 'Tom Hale', address: 'tom.hale@pack.example' }],
  },
  { text: 'I am out of the office with limited access to email.' },
  {
    text: 'I am on holiday until Wednesday, 25 November. Back in the office on 26 November.',
    until: '2026-11-25',
    back: '2026-11-26',
  },
  { text: 'Out of office until 11/30/2026.', subject: 'Automatic reply: Offer', until: '2026-11-30' },
  {
    text: 'Hello,\n\nI am out of the office between 16 and 20 November. Please write to sales@pack.example instead.',
    from: '2026-11-16',
    until: '2026-11-20',
    substitutes: [{ name: '', address: 'sales@pack.example' }],
  },
  { text: 'This is an automated reply. We received your message and answer within two working days.' },
  { text: 'I will be out of the office tomorrow.', from: '2026-11-17', until: '2026-11-17' },
  { text: 'I am on leave from Dec 21 to Jan 4.', from: '2026-12-21', until: '2027-01-04' },
  { text: 'Back on Thursday.', subject: 'Auto: Re: Paddles', until: '2026-11-18', back: '2026-11-19' },
  // German
  { text: 'Ich bin bis zum 30.11. nicht im Büro.', subject: 'Abwesenheitsnotiz: Angebot', until: '2026-11-30' },
  {
    text: 'Ich bin vom 14.11. bis 22.11.2026 im Urlaub.',
    subject: 'Automatische Antwort: Angebot',
    from: '2026-11-14',
    until: '2026-11-22',
  },
  {
    text: 'Ich bin derzeit nicht im Büro. Ab dem 24. November bin ich wieder für Sie da.',
    until: '2026-11-23',
    back: '2026-11-24',
  },
  {
    text: 'Ich bin bis einschließlich Freitag, 20. November, abwesend. In dringenden Fällen wenden Sie sich bitte an Frau Julia Huber unter julia.huber@bergwerk.example.',
    until: '2026-11-20',
    substitutes: [{ name: 'Julia Huber', address: 'julia.huber@bergwerk.example' }],
  },
  {
    text: 'Ich bin im Urlaub und am Montag, den 23.11.2026 wieder erreichbar.',
    until: '2026-11-22',
    back: '2026-11-23',
  },
  {
    text: 'Ich bin derzeit im Urlaub. Meine Vertretung ist Herr Max Kern (kern@bergwerk.example).',
    substitutes: [{ name: 'Max Kern', address: 'kern@bergwerk.example' }],
  },
  { text: 'Ich bin zurzeit außer Haus und kehre am 1. Dezember zurück.', until: '2026-11-30', back: '2026-12-01' },
  {
    text: 'Vielen Dank für Ihre Nachricht. Ich bin vom 16. bis 20. November nicht im Haus.',
    from: '2026-11-16',
    until: '2026-11-20',
  },
  // French
  {
    text: 'Je suis absent du bureau jusqu’au 22 novembre inclus.',
    subject: 'Réponse automatique : commande',
    until: '2026-11-22',
  },
  {
    text: 'Je suis en congés du 16 au 27 novembre. En mon absence, vous pouvez contacter Claire Martin (claire.martin@quai.example).',
    from: '2026-11-16',
    until: '2026-11-27',
    substitutes: [{ name: 'Claire Martin', address: 'claire.martin@quai.example' }],
  },
  { text: 'Je suis actuellement absente. Je serai de retour le 23 novembre.', until: '2026-11-22', back: '2026-11-23' },
  { text: 'Je suis absent. Retour le lundi 30 novembre.', until: '2026-11-29', back: '2026-11-30' },
  // Spanish
  { text: 'Estoy fuera de la oficina hasta el 22 de noviembre.', until: '2026-11-22' },
  {
    text: 'Estoy fuera de la oficina. Volveré el 23 de noviembre. Para asuntos urgentes, contacte con Pablo Ruiz (pablo@muelle.example).',
    until: '2026-11-22',
    back: '2026-11-23',
    substitutes: [{ name: 'Pablo Ruiz', address: 'pablo@muelle.example' }],
  },
  {
    text: 'Estaré de vacaciones del 16 al 27 de noviembre.',
    subject: 'Respuesta automática: pedido',
    from: '2026-11-16',
    until: '2026-11-27',
  },
  // Italian
  { text: 'Sono fuori sede fino al 20 novembre.', until: '2026-11-20' },
  {
    text: 'Sono in ferie dal 16 al 27 novembre. Rientro il 30 novembre.',
    from: '2026-11-16',
    until: '2026-11-27',
    back: '2026-11-30',
  },
  // Dutch
  { text: 'Ik ben afwezig tot en met 20 november.', until: '2026-11-20' },
  {
    text: 'Ik ben met vakantie. Op maandag 23 november ben ik weer aanwezig. Neem voor dringende zaken contact op met Eva de Vries (eva@haven.example).',
    until: '2026-11-22',
    back: '2026-11-23',
    substitutes: [{ name: 'Eva de Vries', address: 'eva@haven.example' }],
  },
  {
    text: 'Ik ben van 16 november tot 27 november niet op kantoor.',
    subject: 'Automatisch antwoord: offerte',
    from: '2026-11-16',
    until: '2026-11-27',
  },
  // Nordic
  { text: 'Jag är på semester till och med den 20 november.', until: '2026-11-20' },
  { text: 'Jag är inte på kontoret. Jag är tillbaka måndag 23 november.', until: '2026-11-22', back: '2026-11-23' },
  { text: 'Jeg er på ferie til og med 20. november.', until: '2026-11-20' },
  {
    text: 'Jeg er ute av kontoret og er tilbake mandag 23. november. Kontakt Kari Lund (kari@brygge.example) ved behov.',
    until: '2026-11-22',
    back: '2026-11-23',
    substitutes: [{ name: 'Kari Lund', address: 'kari@brygge.example' }],
  },
  { text: 'Jeg er på ferie fra 16. november til 27. november.', from: '2026-11-16', until: '2026-11-27' },
  { text: 'Jeg er på ferie og er tilbage den 1. december.', until: '2026-11-30', back: '2026-12-01' },
  // Portuguese
  { text: 'Estou de férias até 20 de novembro.', until: '2026-11-20' },
  { text: 'Estou fora do escritório. Regresso no dia 23 de novembro.', until: '2026-11-22', back: '2026-11-23' },
  // Not the time away
  { text: 'I am out of the office. Our fair is on 3 December in hall 4, visit us.' },
  { text: 'Ich bin derzeit nicht im Büro. Ihre Nachricht vom 12.11. wird nicht weitergeleitet.' },
  { text: 'I am on leave. Emails sent before 20 November will be deleted.' },
];

/** Written after the reader was, without looking at its words. */
export const awayLater: readonly AwayMessage[] = [
  { text: "Hi, I'm away until Thursday 19 November and will reply when I get back.", until: '2026-11-19' },
  { text: 'I am OOO from 17 Nov to 24 Nov.', from: '2026-11-17', until: '2026-11-24' },
  {
    text: 'Thanks for your message! I am on leave and return to the office on Tuesday, 1 December 2026.',
    until: '2026-11-30',
    back: '2026-12-01',
  },
  { text: 'I am out of the office today and tomorrow.' },
  { text: 'I will be travelling on business through November 20 and may be slow to reply.', until: '2026-11-20' },
  {
    text: 'I am out of the office. If you need help before I am back on 25 November, email Rosa Lind at rosa.lind@quay.example.',
    until: '2026-11-24',
    back: '2026-11-25',
    substitutes: [{ name: 'Rosa Lind', address: 'rosa.lind@quay.example' }],
  },
  {
    text: 'Our office is closed from 24 December to 1 January. We will be back on 4 January.',
    from: '2026-12-24',
    until: '2027-01-01',
    back: '2027-01-04',
  },
  {
    text: 'I no longer work at Quay. Please write to office@quay.example.',
    substitutes: [{ name: '', address: 'office@quay.example' }],
  },
  { text: 'Ich befinde mich vom 16.11.2026 bis zum 27.11.2026 im Urlaub.', from: '2026-11-16', until: '2026-11-27' },
  { text: 'Ich bin ab Montag, 30. November, wieder im Büro.', until: '2026-11-29', back: '2026-11-30' },
  { text: 'Leider bin ich bis Mittwoch nicht erreichbar.', until: '2026-11-18' },
  { text: 'Unser Betrieb ist vom 21. Dezember bis 6. Januar geschlossen.', from: '2026-12-21', until: '2027-01-06' },
  {
    text: 'Ich bin heute nicht im Büro. Morgen bin ich wieder da.',
    from: '2026-11-16',
    until: '2026-11-16',
    back: '2026-11-17',
  },
  { text: "Je suis en déplacement jusqu'à vendredi.", until: '2026-11-20' },
  { text: 'Bonjour, notre bureau est fermé du 24 décembre au 2 janvier.', from: '2026-12-24', until: '2027-01-02' },
  { text: 'Me encuentro de vacaciones y regreso el lunes 23 de noviembre.', until: '2026-11-22', back: '2026-11-23' },
  { text: 'Ik ben op vakantie van 16 tot en met 20 november.', from: '2026-11-16', until: '2026-11-20' },
  { text: 'Jag är ledig och åter på kontoret den 24 november.', until: '2026-11-23', back: '2026-11-24' },
  { text: 'Jeg har fri til og med fredag 20. november.', until: '2026-11-20' },
  { text: 'Sono assente per ferie dal 16/11/2026 al 20/11/2026.', from: '2026-11-16', until: '2026-11-20' },
];
