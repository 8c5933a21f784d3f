import type { Desk } from '@/test/app/mailbox';

/** A dental laboratory and the practices that it works for. Everybody is made up. */
export const dentalLab: Desk = {
  zone: 'Europe/Oslo',
  now: '2026-09-17T11:00',
  added: '2026-06-01T09:00',
  seller: { name: 'Jonas Sand', address: 'jonas@sand-dentallab.example' },
  colleague: { name: 'Mia Torp', address: 'mia@sand-dentallab.example' },
  people: {
    anil: { name: 'Anil Patel', address: 'anil@smilehouse-dental.example' },
    helene: { name: 'Dr Hélène Dubois', address: 'h.dubois@cabinet-dubois.example' },
    joris: { name: 'Joris Visser', address: 'joris@tandartsvisser.example' },
    solveig: { name: 'Solveig Myhre', address: 'solveig@myhre-tannlege.example' },
    karen: { name: 'Karen O’Shea', address: 'karen@harbourdental.example' },
  },
  threads: [
    {
      id: 'anil-crown',
      subject: 'mrs W',
      with: 'anil',
      mails: [
        [
          '2026-09-15T12:31',
          'them',
          'hi jonas crown for mrs W came today, seated perfect,, margins spot on. ur guys are magicians',
        ],
      ],
    },
    {
      id: 'anil-shade',
      subject: 'shade',
      with: 'anil',
      mails: [['2026-09-17T10:40', 'them', 'shade for 21?? a2 or a3 pt is in chair now']],
    },
    {
      id: 'helene-bridge',
      subject: 'Bridge de M. Leroux',
      with: 'helene',
      mails: [
        [
          '2026-09-08T10:12',
          'them',
          `Bonjour Jonas,

          serait-il possible d'avancer la livraison du bridge de M. Leroux au 16 septembre ? Merci d'avance.

          Bien cordialement
          Dr Hélène Dubois`,
        ],
        [
          '2026-09-08T11:00',
          'us',
          `Bonjour Docteur Dubois,

          oui, c'est noté : il arrivera le 16 au matin.

          Cordialement
          Jonas`,
        ],
        ['2026-09-08T11:25', 'them', 'Parfait, merci beaucoup. Bonne journée !'],
        [
          '2026-09-16T08:30',
          'us',
          `Bonjour Docteur,

          le bridge est parti hier, vous devriez l'avoir ce matin.

          Jonas`,
        ],
        [
          '2026-09-16T12:10',
          'them',
          'Bien reçu, tout est en ordre. Je ne manquerai pas de vous recommander à mes confrères.',
        ],
      ],
    },
    {
      id: 'helene-photos',
      subject: 'Photos',
      with: 'helene',
      mails: [
        ['2026-09-09T18:05', 'them', 'Bonsoir Jonas, voici les photos de la teinte, comme convenu. Bonne soirée', true],
        ['2026-09-10T08:10', 'us', 'Bonjour Docteur, bien reçues, merci. Elles suffisent.\n\nJonas'],
      ],
    },
    {
      id: 'joris-factuur',
      subject: 'Factuur 3391',
      with: 'joris',
      mails: [
        [
          '2026-09-10T09:20',
          'them',
          `Hoi Jonas,

          op factuur 3391 staat twee keer dezelfde kroon. Klopt dat?

          Groet, Joris`,
        ],
        [
          '2026-09-10T10:45',
          'colleague',
          `Hoi Joris,

          je hebt gelijk, dat was een dubbeltelling. De gecorrigeerde factuur zit erbij.

          Groet
          Mia`,
          true,
        ],
        ['2026-09-10T10:58', 'them', 'Top, snel geregeld! Dank.'],
      ],
    },
    {
      id: 'joris-prothese',
      subject: 'Prothese mevrouw Bos',
      with: 'joris',
      mails: [
        [
          '2026-09-16T09:00',
          'us',
          `Hoi Joris,

          mag de prothese van mevrouw Bos ook een dag later komen?

          Jonas`,
        ],
        [
          '2026-09-16T09:01',
          'them',
          `Automatisch antwoord: Wij zijn met vakantie van 14 tot en met 25 september. Voor spoedgevallen kunt u bellen \
          met de waarnemend tandarts. Uw bericht wordt niet doorgestuurd.`,
        ],
      ],
    },
    {
      id: 'solveig-krone',
      subject: 'Pasient 198',
      with: 'solveig',
      mails: [
        [
          '2026-08-20T10:10',
          'them',
          `Hei Jonas,

          kronen til pasient 198 passer ikke, den er for høy. Kan dere lage en ny innen fredag?

          Solveig`,
        ],
        [
          '2026-08-20T10:50',
          'us',
          `Hei Solveig,

          det beklager jeg. Den nye kronen er hos deg på torsdag.

          Jonas`,
        ],
        ['2026-08-27T13:00', 'them', 'Ny krone mottatt, den sitter som den skal. Takk for rask hjelp!'],
      ],
    },
    {
      id: 'solveig-modell',
      subject: 'Prøvemodell, pasient 204',
      with: 'solveig',
      mails: [
        [
          '2026-09-09T09:00',
          'us',
          `Hei Solveig,

          prøvemodellen for pasient 204 ble sendt i dag. Kan du si fra om bittet stemmer?

          Hilsen Jonas`,
        ],
      ],
    },
    {
      id: 'karen-boxes',
      subject: 'Boxes, and a puppy',
      with: 'karen',
      mails: [
        [
          '2026-09-14T09:25',
          'them',
          `Hi Jonas!

          Hope you had a gorgeous weekend and that the puppy has stopped eating shoes, ha. Ours went through two pairs of \
          trainers and a phone charger, would you believe it? Anyway, just to let you know the boxes arrived safe and \
          sound, all present and correct. Oh, and we're closed on the 28th for training, so nothing on that day please.

          Have a lovely week,
          Karen x`,
        ],
      ],
    },
    {
      id: 'karen-scanner',
      subject: 'Scanner files',
      with: 'karen',
      mails: [
        [
          '2026-09-03T09:40',
          'them',
          `Hi Jonas,

          quick one: who do I talk to about the new scanner files, you or Mia?

          Karen`,
        ],
        ['2026-09-03T10:05', 'us', 'Hi Karen,\n\nMia looks after all scanner files, I’ve copied her in.\n\nJonas'],
        ['2026-09-03T10:20', 'colleague', 'Hi Karen, happy to help. Just send them to me.\n\nMia'],
        ['2026-09-04T08:55', 'them', 'Perfect, done! x'],
      ],
    },
  ],
};
