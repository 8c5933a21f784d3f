import type { Sample } from './sample';

const body = 'The seals leak again.\nCan you take them back?';
const sample = (of: string, below: string, own = body, language = 'en'): Sample => ({
  of,
  language,
  message: `${body}\n\n${below}`,
  own,
});
const kept = (of: string, below: string): Sample => sample(of, below, `${body}\n\n${below}`);

/** Signatures as people have them, and endings that look like one and are not. */
export const signedSamples: readonly Sample[] = [
  sample('closing and name', 'Best regards,\nTom'),
  sample('closing and name on a line', 'Best regards, Tom'),
  sample('short German closing', 'VG Jonas', body, 'de'),
  sample('short Norwegian closing', 'Mvh Ingrid', body, 'no'),
  sample('greetings from a place', 'Liebe Grüße aus München\nJonas', body, 'de'),
  sample('thanks and regards', 'Thanks and best regards\nTom O’Keefe'),
  sample('German thanks and regards', 'Vielen Dank und freundliche Grüße\nJonas Weiß', body, 'de'),
  sample('two closings', 'Cheers\nTom\n\nKind regards\nTom O’Keefe\nHarbour Lights\n+353 91 555 019'),
  sample(
    'a long signature',
    'Kind regards,\n\nTom O’Keefe\nOperations Manager\n\nHarbour Lights Adventure Centre\nThe Boathouse, Quay Street, Galway\nT: +353 91 555 019 | M: +353 87 555 0110\nwww.harbourlights.example\n\nBuilding better days on the water since 1972.',
  ),
  sample(
    'registration under the signature',
    'Mit freundlichen Grüßen\n\ni. A. Jonas Weiß\n\nAlpenhaus Outdoor GmbH\nSeestraße 4, 80331 München\nTel. +49 89 5550 1733\nGeschäftsführer: Karl Berg\nAmtsgericht München, HRB 55501',
    body,
    'de',
  ),
  sample('marks without their space', '--\nTom O’Keefe\nHarbour Lights\n+353 91 555 019'),
  sample('a long dash', '—\nTom'),
  sample('a rule over the name', '==========================\nTom O’Keefe\nHarbour Lights\ntom@harbourlights.example'),
  sample(
    'a Japanese frame',
    '━━━━━━━━━━━━━━━━\n株式会社湖畔カヌー\n田中 花子\nTEL: 03-5555-0180\n━━━━━━━━━━━━━━━━',
    body,
    'ja',
  ),
  sample(
    'name and number without a closing',
    'Tom O’Keefe\nHarbour Lights Adventure Centre\nGalway, Ireland\n+353 91 555 019',
  ),
  sample('name and number in two paragraphs', 'Tom O’Keefe\nOperations\n\nHarbour Lights\n+353 91 555 019'),
  sample('thanks over name and number', 'Thanks,\nTom O’Keefe\nHarbour Lights\n+353 91 555 019', `${body}\n\nThanks,`),
  sample('a picture', 'Best regards\nTom\n[cid:image001.png@01DA5550.10220330]'),
  sample(
    'small print of several paragraphs',
    'Regards\nTom\n\nCONFIDENTIALITY NOTICE: This message is intended only for the named recipient.\n\nHarbour Lights accepts no liability for viruses.\n\nPlease consider the environment before printing this e-mail.',
  ),
  sample('an advertisement of a virus scanner', 'Virus-free. www.scanner.example'),
  sample('unsubscribing', 'You are receiving this email because you bought from us.\nUnsubscribe | Privacy policy'),
  sample('a Samsung in Dutch', 'Verzonden vanaf mijn Samsung Galaxy-smartphone.', body, 'nl'),

  kept('a question below', 'Best regards\nTom\n\nOr is there a discount for three?'),
  kept('a postscript', 'Cheers\nTom\n\nPS send the manual too'),
  kept('a sentence below', 'Best regards\nTom\n\nPlease note that our office is closed on Friday.'),
  kept(
    'an address to ship to',
    'Please ship to:\n\nTom O’Keefe\nHarbour Lights Adventure Centre\nGalway\n+353 91 555 019',
  ),
  kept(
    'an order',
    'SKU Item Qty Price\nKIT-JR Junior Kit 85 EUR 89.00\nTotal EUR 7565.00\nCustomer: Tom, tom@harbourlights.example',
  ),
  kept('a form', 'New Contact Request\nName: Tom\nPhone: +353 91 555 019'),
  kept('somebody to call', 'The one to call:\nIngrid Dahl\n+47 760 55 510'),
  kept('a person to call, named in a sentence', 'Please call Ingrid Dahl on +47 760 55 510.'),
  kept('bare thanks', 'Thanks\nTom'),
  kept('asked to be taken off a list', 'Please unsubscribe me from your newsletter.'),
  kept('secrets of a person’s', 'The drawings are confidential, please do not pass them on to dealers.'),
  kept('places and dates', 'From: Oslo\nTo: Bergen\nDate: 12 December'),
  kept('a parcel sent', 'Sent from Oslo on Monday, still not here.'),
  kept('a parcel sent from an office', 'Sent from my office on Monday, still not here.'),
  kept(
    'rules between the parts',
    'Points:\n\n----\n\n1. pump\n2. valve\n\n----\n\nThat is all that we found so far today.',
  ),
  kept('times', 'We were there:\n\n2026-11-15 14:30:25\n15.11.2026 14:30\nNov 15, 2026 at 14:30'),
  kept('sent by mail', 'Sent by mail on Monday and by courier on Tuesday.'),
  kept(
    'a rule of the writer’s',
    '-----\n\nAnd another thing: the pump is missing too.\nIt was in the second box and nobody has seen it since.',
  ),
  kept('words of another that are told', 'In your mail of 20.11.2026 you wrote:\nsix paddles, but five came.'),
  kept('what a driver told', 'On 20.11.2026 at 9:00 our driver wrote the following in the log:\nbox two was open.'),
  kept('a list after a colon', 'The sizes are as of 20.11.2026:\nM, 20 pieces\nL, 10 pieces'),
  kept('a reported sentence', 'Nina wrote on 12 November 2026 that three parts are missing:\npump, valve, seal.'),
  kept('a shout', '>>> URGENT <<<'),
  kept('a program of theirs', 'We use Outlook for Windows and cannot open the file.'),
  kept('a warning of the writer’s', 'Attention: the external valve leaks too.'),
];
