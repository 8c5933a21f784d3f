import type { Desk } from '@/test/app/mailbox';
import { kitchenFittersLater } from './kitchen-fitters-later';

/** Somebody in Leeds who sells and looks after kitchens of cafés, schools and hotels. Everybody is made up. */
export const kitchenFitters: Desk = {
  zone: 'Europe/London',
  now: '2026-10-16T11:00',
  added: '2026-08-24T09:00',
  seller: { name: 'Rachel Thwaite', address: 'rachel@thwaite-kitchens.example' },
  colleague: { name: 'Dev Sandhu', address: 'dev@thwaite-kitchens.example' },
  people: {
    marsh: { name: 'Bev Marsh', address: 'bev@crumbandkettle.example' },
    okafor: { name: 'Daniel Okafor', address: 'd.okafor@stwilfrids-primary.example' },
    laurent: { name: 'Hélène Laurent', address: 'h.laurent@hotel-des-tisserands.example' },
    brenner: { name: 'Stefan Brenner', address: 'stefan.brenner@berghotel-brenner.example' },
    ibbotson: { name: 'Graham Ibbotson', address: 'graham@drovers-rest.example' },
    hollis: { name: 'Tasha Hollis', address: 'tasha@copperpot-events.example' },
    vasseur: { name: 'Mathieu Vasseur', address: 'contact@fournil-vasseur.example' },
    kowalska: { name: 'Agnieszka Kowalska', address: 'agnieszka@trattoria-kowalska.example' },
  },
  threads: [
    {
      id: 'marsh-burrs',
      subject: 'grinder',
      with: 'marsh',
      mails: [
        [
          '2026-09-08T08:14',
          'them',
          `Hi Rachel, do you keep burrs for our grinder (the black one, the 64)? And can you do them while I wait or \
          do I need to leave it with you? Bev

          Sent from my iPhone`,
        ],
        [
          '2026-09-08T10:02',
          'us',
          `Hi Bev,

          Yes, we've got a set on the shelf, £42 plus VAT. It takes Dev twenty minutes, so no need to leave it. \
          There's coffee while you wait, though not as good as yours.

          Rachel`,
        ],
        ['2026-09-08T10:20', 'them', `Ha! I'll pop in Thurs after the breakfast rush. Ta`],
      ],
    },
    {
      id: 'marsh-dishwasher',
      subject: 'Dishwasher AGAIN',
      with: 'marsh',
      mails: [
        [
          '2026-09-29T07:52',
          'them',
          `Rachel, that dishwasher's leaked again. Came in this morning and half the kitchen floor was under water, \
          that's the third time since you put it in. I've two girls mopping instead of serving and the hygiene \
          inspector's due Thursday. I'm really not happy. I paid for a new machine so I wouldn't have this.

          Bev
          Crumb & Kettle`,
        ],
        [
          '2026-09-29T09:40',
          'us',
          `Hi Bev,

          I'm so sorry, three times is three too many, and with the inspector coming as well. Dev will be with you \
          by 3 this afternoon. I'm also asking the makers for a new machine, and I'll let you know by Friday what they \
          say.

          Rachel`,
        ],
        [
          '2026-09-29T16:10',
          'colleague',
          `Hi Bev, Dev here. It was the inlet hose, the clip had cut into it. I've put a new hose on and ran it five \
          times, all dry. Rachel's chasing the makers like she said.

          Dev`,
        ],
        ['2026-09-29T17:02', 'them', 'Dry as a bone so far. Thanks Dev for coming so quick'],
        [
          '2026-10-06T11:15',
          'us',
          `Hi Bev,

          Sorry, you should have had this on Friday. Good news though: they're giving you a new machine. Dev can swap \
          it on Monday 12 October at 6 am, before you open. Is that all right?

          Rachel`,
        ],
        ['2026-10-06T11:31', 'them', `Monday's great. I'll have a bacon butty waiting for him`],
        [
          '2026-10-12T09:20',
          'them',
          `New one's in and it's so quiet I keep checking it's on. And we got our letter on Saturday, FIVE STARS from \
          the hygiene lady! Thank you both, you've been brilliant in the end.

          Bev x`,
        ],
      ],
    },
    {
      id: 'okafor-combi',
      subject: 'Combination oven for the school kitchen',
      with: 'okafor',
      mails: [
        [
          '2026-09-10T11:05',
          'them',
          `Dear Ms Thwaite,

          We are looking to replace our oven with a 10-tray combination oven. Could you tell me:

          1. whether it would run on the supply we have (photo of the board attached),
          2. whether it could be fitted in the October half term, 26 to 30 October,
          3. whether you would take the old one away?

          Many thanks,
          Daniel Okafor
          School Business Manager
          St Wilfrid's Primary School
          "Every child, every day"`,
          true,
        ],
        [
          '2026-09-10T15:30',
          'us',
          `Dear Mr Okafor,

          Thank you for the photo. Your board has a spare 32 A three-phase way, so the supply is fine. Half term is \
          fine too, and we take the old oven away at no charge. Our quotation is attached: £9,840 plus VAT, fitted.

          Kind regards,
          Rachel Thwaite`,
          true,
        ],
        [
          '2026-09-11T09:12',
          'them',
          `Dear Ms Thwaite,

          Thank you for such a quick reply. This goes to the governors on 22 September and I will be in touch after \
          that.

          Kind regards,
          Daniel Okafor`,
        ],
        [
          '2026-09-24T14:48',
          'them',
          `Dear Ms Thwaite,

          I am pleased to say the governors have approved the oven, please find our purchase order 20614 attached. \
          One change: our electrician cannot be here on the Monday, so could you fit it on Wednesday 28 October \
          instead? Mrs Pickles (our cook, copied in) also asks whether somebody could show her team how to use it.

          Kind regards,
          Daniel Okafor
          School Business Manager
          St Wilfrid's Primary School

          On 10 Sep 2026 at 15:30, Rachel Thwaite wrote:
          > Our quotation is attached: £9,840 plus VAT, fitted.`,
          true,
        ],
        [
          '2026-09-25T10:10',
          'us',
          `Dear Mr Okafor,

          Thank you very much. Wednesday 28 October it is, Dev will be there at 8 am. The order confirmation is \
          attached. And yes, the makers send a chef for half a day at no cost. I'll give you a date for that by \
          9 October.

          Kind regards,
          Rachel Thwaite`,
          true,
        ],
        ['2026-09-25T10:31', 'them', 'Perfect, thank you. Mrs Pickles will be delighted.\n\nDaniel Okafor'],
      ],
    },
    {
      id: 'okafor-contract',
      subject: 'Service contract, renewal',
      with: 'okafor',
      mails: [
        [
          '2026-10-08T09:00',
          'us',
          `Dear Mr Okafor,

          Your service contract for the fridges runs until 30 November. The renewal is attached, at the same price. \
          Just sign it when you have a moment, there is no hurry.

          Kind regards,
          Rachel Thwaite`,
          true,
        ],
        [
          '2026-10-08T09:01',
          'them',
          `Automatic reply: Thank you for your email. I am out of the office until Monday 12 October with no access to \
          email. If your message is urgent, please contact the school office. I will reply on my return.

          Daniel Okafor`,
        ],
      ],
    },
    {
      id: 'laurent-verres',
      subject: 'Lave-verres, erreur E4',
      with: 'laurent',
      mails: [
        [
          '2026-09-15T09:40',
          'them',
          `Bonjour Rachel,

          Le lave-verres du bar affiche E4 depuis ce matin et ne démarre plus. Que faut-il faire ? Nous avons un \
          groupe de quarante personnes ce soir.

          Cordialement,
          Hélène Laurent
          Hôtel des Tisserands, Lille`,
        ],
        [
          '2026-09-15T11:05',
          'us',
          `Bonjour Hélène,

          E4, c'est presque toujours le filtre du fond. Coupez le courant, retirez le filtre, rincez-le sous le \
          robinet et remettez-le bien à plat. Si le message reste, appelez-moi tout de suite.

          Bien à vous,
          Rachel`,
        ],
        ['2026-09-15T11:48', 'them', `C'était bien le filtre ! Merci Rachel, vous sauvez ma soirée.\n\nHélène`],
      ],
    },
    {
      id: 'laurent-devis',
      subject: 'Demande de devis : piano de cuisson',
      with: 'laurent',
      mails: [
        [
          '2026-10-05T15:20',
          'them',
          `Bonjour Rachel,

          Nous refaisons la cuisine en janvier. Pourriez-vous me faire un devis pour un piano six feux, gaz, avec \
          four ? J'aurais aussi besoin de savoir combien coûte la livraison jusqu'à Lille.

          Cordialement,
          Hélène Laurent`,
        ],
        [
          '2026-10-06T10:30',
          'us',
          `Bonjour Hélène,

          Voici le devis pour le piano six feux avec four : 7 480 € HT, délai de six semaines.

          Bien à vous,
          Rachel`,
          true,
        ],
        [
          '2026-10-07T17:55',
          'them',
          `Bonjour Rachel,

          Merci pour le devis. Il me manque encore le prix de la livraison. Et notre chef voudrait une plaque à la \
          place de deux des feux : est-ce possible ?

          Hélène

          Le 6 oct. 2026 à 10:30, Rachel Thwaite a écrit :
          > Voici le devis pour le piano six feux avec four : 7 480 € HT, délai de six semaines.`,
        ],
        [
          '2026-10-08T16:10',
          'us',
          `Bonjour Hélène,

          Pardon d'avoir oublié la livraison : c'est 290 €. La plaque est possible, sans supplément. Je vous envoie le \
          devis modifié lundi.

          Bien à vous,
          Rachel`,
        ],
        [
          '2026-10-12T09:05',
          'us',
          `Bonjour Hélène,

          Comme promis, le devis modifié, avec la plaque et la livraison.

          Bien à vous,
          Rachel`,
          true,
        ],
        [
          '2026-10-13T18:20',
          'them',
          `Bien reçu, merci. Mon mari rentre le 20, nous regarderons cela ensemble et je reviens vers vous ensuite.

          Bonne semaine,
          Hélène`,
        ],
      ],
    },
    ...kitchenFittersLater,
  ],
};
