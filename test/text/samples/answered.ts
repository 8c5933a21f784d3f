import type { Answered, Ask } from '@/lib/model/understood';

/** What somebody asked, a draft in answer, and of each ask whether a careful reader would call it answered. */
export interface AnsweredPair {
  asks: [words: string, answered: Answered['answered'], is?: Ask['is']][];
  draft: string;
  language: string;
}

const en = (draft: string, ...asks: AnsweredPair['asks']): AnsweredPair => ({ asks, draft, language: 'en' });
const de = (draft: string, ...asks: AnsweredPair['asks']): AnsweredPair => ({ asks, draft, language: 'de' });

const english: AnsweredPair[] = [
  en('Hi Nina,\n\nthey leave our warehouse on Friday.\n\nAda', ['When do you ship the paddles?', 'yes']),
  en('Hi Nina,\n\nthank you for your order. We are happy to have you as a customer.\n\nAda', [
    'When do you ship the paddles?',
    'no',
  ]),
  en('The red one costs 240 euros.', ['How much is the red one?', 'yes'], ['Do you also have it in green?', 'no']),
  en('Yes, both are in stock.', ['Are the pump and the hose in stock?', 'yes']),
  en(
    'The pump costs 310 euros including freight.',
    ['What does the pump cost?', 'yes'],
    ['Is the warranty five years?', 'no'],
    ['Can I pick it up in Bergen?', 'no'],
  ),
  en(
    '1. Yes, on Monday.\n2. It is 48 mm.\n3. No.',
    ['Can you deliver on Monday?', 'yes'],
    ['How wide is it?', 'yes'],
    ['Is there a rebate?', 'yes'],
  ),
  en(
    'I will check the price with my supplier and come back to you tomorrow.',
    ['What would be the price for forty seals?', 'yes'],
    ['Which sizes do you have?', 'no'],
  ),
  en('Let me look into this.', ['Why was my card charged twice?', 'unclear']),
  en(
    'Please see my answers below.\n\n> Is the dock staffed at six?\nYes, from half past five.\n> Do we need our own ramp?\nNo, there is one.',
    ['Is the dock staffed at six?', 'yes'],
    ['Do we need our own ramp?', 'yes'],
  ),
  en(
    'Please see my answer below.\n\n> Is the dock staffed at six?\nYes, from half past five.\n> Do we need our own ramp?',
    ['Is the dock staffed at six?', 'yes'],
    ['Do we need our own ramp?', 'no'],
  ),
  en('I have sent the corrected invoice this morning.', ['Please send us a corrected invoice.', 'yes', 'request']),
  en('Your paddles leave on Friday.', ['Please send us a corrected invoice.', 'no', 'request']),
  en(
    'The corrected invoice is attached. The rest of the order leaves on Friday.',
    ['Could you send a corrected invoice?', 'yes', 'request'],
    ['When does the rest arrive?', 'yes'],
  ),
  en('You can return it within 30 days, the label is in the box.', ['How do I return the jacket?', 'yes']),
  en('Thanks, I will call you this afternoon.', ['Why is the valve leaking again?', 'unclear']),
  en('We refunded 420 euros on Monday.', ['Where is my refund?', 'yes']),
  en(
    'We are sorry for the trouble. A new seat is on its way.',
    ['Where is my refund?', 'no'],
    ['When will I get my money back?', 'no'],
  ),
  en(
    'The battery lasts about six hours.',
    ['How long does the battery last?', 'yes'],
    ['Is the charger included?', 'no'],
  ),
  en('No, the coating does not hold salt water.', ['Does the coating hold salt water?', 'yes']),
  en('Hi Rob, sure, no problem. Ada', ['Can you hold the crate until Monday?', 'yes', 'request']),
  en(
    'Hi Rob, see the attached sheet, everything is in there. Ada',
    ['What is the torque for the bolts?', 'unclear'],
    ['Which oil do you recommend?', 'unclear'],
  ),
  en(
    'Use the 10 W oil. Torque is 24 Nm.',
    ['What is the torque for the bolts?', 'yes'],
    ['Which oil do you recommend?', 'yes'],
  ),
  en('Use the 10 W oil.', ['What is the torque for the bolts?', 'no'], ['Which oil do you recommend?', 'yes']),
  en('Yes to both. Best, Ada', ['Can we get a rebate?', 'yes'], ['Do you deliver to Lofoten?', 'yes']),
  en(
    'We deliver to Lofoten twice a week, Tuesdays and Fridays.',
    ['Can we get a rebate?', 'no'],
    ['Do you deliver to Lofoten?', 'yes'],
  ),
  en('Our terms are 30 days net.', ['What are your payment terms?', 'yes'], ['Who is our contact in Oslo?', 'no']),
  en(
    'Your contact in Oslo is Per Holm, 55 50 10 20.',
    ['Who is our contact in Oslo?', 'yes'],
    ['What are your payment terms?', 'no'],
  ),
  en(
    'The warehouse is at Quay 4 in Bergen.',
    ['Where can we pick up the pallets?', 'unclear'],
    ['Until what time are you open?', 'no'],
  ),
  en(
    'You can collect the pallets at Quay 4 in Bergen until 17:00.',
    ['Where can we pick up the pallets?', 'yes'],
    ['Until what time are you open?', 'unclear'],
  ),
  en('It broke because the seal was fitted the wrong way round.', ['Why did the pump fail?', 'unclear']),
  en(
    'The pump failed because the seal was fitted the wrong way round.',
    ['Why did the pump fail?', 'yes'],
    ['Will you replace it for free?', 'no'],
  ),
  en(
    'We will replace it, free of charge of course.',
    ['Why did the pump fail?', 'no'],
    ['Will you replace it for free?', 'yes'],
  ),
  en(
    'I have asked the workshop about the noise and will tell you on Thursday.',
    ['What causes the noise?', 'yes'],
    ['Can I keep using the motor?', 'no'],
  ),
  en('Twelve are left.', ['How many blue chairs do you have?', 'yes']),
  en(
    'Thank you for your mail of 14 November. I am glad that you like the boat.',
    ['How many blue chairs do you have?', 'no'],
    ['When is the next delivery?', 'no'],
  ),
  en(
    'The address on the order has been changed to Strandgaten 5.',
    ['Please change the delivery address to Strandgaten 5.', 'yes', 'request'],
    ['Please cancel the second chair.', 'no', 'request'],
  ),
  en(
    'Done, both changed.',
    ['Please change the delivery address to Strandgaten 5.', 'yes', 'request'],
    ['Please cancel the second chair.', 'unclear', 'request'],
  ),
  en(
    'Dear Ms Holm, certificates for the valves are enclosed. Kind regards, Ada',
    ['Could you send us the certificates for the valves?', 'yes', 'request'],
    ['Is the invoice paid?', 'no'],
  ),
  en(
    'Tuesday at ten works for me.',
    ['Could we meet on Tuesday at ten?', 'yes'],
    ['Shall I bring the drawings?', 'no'],
  ),
  en('The kiln is packed and insured.', ['When will the kiln be here?', 'no']),
  en('The kiln leaves as soon as the shelves are in.', ['When will the kiln be here?', 'yes']),
  en('The kiln leaves once the shelves are in.', ['When will the kiln be here?', 'unclear']),
  en('', ['What does the pump cost?', 'no']),
];

const german: AnsweredPair[] = [
  de('Die Übersetzung kostet 380 Euro.', ['Bis wann können Sie die Übersetzung fertigstellen?', 'no']),
  de('Guten Tag Frau Brandt,\n\nwir versenden die Ware am Freitag.\n\nAda', ['Wann wird die Ware verschickt?', 'yes']),
  de(
    'Guten Tag Frau Brandt,\n\nvielen Dank für Ihre Bestellung.\n\nAda',
    ['Wann wird die Ware verschickt?', 'no'],
    ['Ist die Rechnung schon bezahlt?', 'no'],
  ),
  de('Die Pumpe kostet 310 Euro.', ['Was kostet die Pumpe?', 'yes'], ['Gibt es fünf Jahre Garantie?', 'no']),
  de('Ja, die Garantie beträgt fünf Jahre.', ['Was kostet die Pumpe?', 'no'], ['Gibt es fünf Jahre Garantie?', 'yes']),
  de('1) Ja\n2) 240 Euro', ['Ist der rote Stuhl auf Lager?', 'yes'], ['Was kostet er?', 'yes']),
  de(
    'Ich frage wegen des Preises nach und melde mich morgen.',
    ['Welchen Preis können Sie uns machen?', 'yes'],
    ['Wie lang ist die Lieferzeit?', 'no'],
  ),
  de(
    'Die Lieferzeit beträgt drei Wochen.',
    ['Wie lang ist die Lieferzeit?', 'yes'],
    ['Wer ist unser Ansprechpartner?', 'no'],
  ),
  de(
    'Anbei die korrigierte Rechnung.',
    ['Bitte senden Sie uns eine korrigierte Rechnung.', 'yes', 'request'],
    ['Wo ist mein Paket?', 'no'],
  ),
  de('Ich kümmere mich darum.', ['Warum wurde die Lieferung zurückgeschickt?', 'unclear']),
  de('Nein, Salzwasser hält die Beschichtung nicht aus.', ['Hält die Beschichtung Salzwasser aus?', 'yes']),
  de(
    'Die Ventile sind heute angekommen und gehen morgen an Sie raus.',
    ['Sind die Ventile schon da?', 'yes'],
    ['Können Sie den Rabatt vom letzten Jahr halten?', 'no'],
  ),
  de('Ihre Kundennummer ist 4410.', ['Wie lautet unsere Kundennummer?', 'yes'], ['Bis wann gilt das Angebot?', 'no']),
];

const others: AnsweredPair[] = [
  {
    language: 'fr',
    draft: 'La pompe coûte 310 euros.',
    asks: [
      ['Combien coûte la pompe ?', 'yes'],
      ['Est-elle en stock ?', 'unclear'],
    ],
  },
  {
    language: 'fr',
    draft: 'Bonjour,\n\nmerci pour votre commande.\n\nAda',
    asks: [['Quand livrez-vous les vannes ?', 'no']],
  },
  {
    language: 'es',
    draft: 'El pedido sale el viernes.',
    asks: [
      ['¿Cuándo sale el pedido?', 'yes'],
      ['¿Cuánto cuesta el envío?', 'no'],
    ],
  },
  {
    language: 'it',
    draft: 'La garanzia è di cinque anni.',
    asks: [
      ['Quanto dura la garanzia?', 'yes'],
      ['Quando arriva il pacco?', 'no'],
    ],
  },
  {
    language: 'nl',
    draft: 'De pomp kost 310 euro.',
    asks: [
      ['Wat kost de pomp?', 'yes'],
      ['Wanneer wordt de factuur verstuurd?', 'no'],
    ],
  },
  {
    language: 'sv',
    draft: 'Ja, stolen finns i lager.',
    asks: [
      ['Finns stolen i lager?', 'yes'],
      ['Vad kostar frakten?', 'no'],
    ],
  },
  {
    language: 'no',
    draft: 'Pumpen koster 3100 kroner.',
    asks: [
      ['Hva koster pumpen?', 'yes'],
      ['Når kommer fakturaen?', 'no'],
    ],
  },
  { language: 'ja', draft: '在庫はございます。', asks: [['納期はいつでしょうか。', 'unclear']] },
];

/** Written when the first sixty were read well, in words that ask and answer share less. */
const inOtherWords: AnsweredPair[] = [
  en(
    'Hi Erik,\n\nthe container cleared customs yesterday and is on the truck to you.\n\nBest, Ada',
    ['Can you confirm that the shipment left Rotterdam?', 'unclear'],
    ['Who pays the storage?', 'no'],
  ),
  en('Hi, data sheet attached. Best, Ada', ['Could you send me the data sheet for the K40?', 'yes']),
  en('Grey takes two weeks longer, but yes.', ['Is it possible to get the seat in grey?', 'yes']),
  en(
    'We have six manifolds here, so you can have yours next week.',
    ['What is the lead time on the manifold?', 'yes'],
    ['Do you need a deposit?', 'no'],
  ),
  en('Per will be with you on Tuesday between 8 and 10.', ['When will the technician come?', 'yes']),
  en(
    'For fifty pieces I can do 8% off.',
    ['Do you offer a discount for 50 pieces?', 'yes'],
    ['When can you deliver?', 'no'],
  ),
  en('You are off the list now, sorry about that.', ['Please remove me from the list.', 'yes', 'request']),
  en('We will have a stand in hall 4, see you there.', ['Are you coming to the fair in Hamburg?', 'unclear']),
  en(
    'Hold the red button for ten seconds until the light blinks.',
    ['How do I reset the controller?', 'unclear'],
    ['Where do I find the serial number?', 'no'],
  ),
  en('It runs on 230 V. A plug comes with it.', ['Which voltage does it need?', 'yes'], ['Is a plug included?', 'yes']),
  en('Thank you for your interest in our boats. Have a nice day.', ['Can I pay by card?', 'no']),
  en(
    'I am very sorry, that was our mistake. The second payment goes back to your card today.',
    ['Why have I been charged twice?', 'unclear'],
    ['When do I get the second payment back?', 'yes'],
  ),
  en('We ship to Iceland every Thursday.', ['Do you ship to Iceland?', 'yes'], ['What would freight cost?', 'no']),
  en('I will call you at nine.', ['Could you please call me tomorrow?', 'yes', 'request']),
  en('I need to talk to my manager first.', ['Can you match the offer of your competitor?', 'unclear']),
  en('All prices are net.', ['Does the price include VAT?', 'yes']),
  de('Das ist kein Problem, wir liefern am 4. Mai.', ['Können Sie die Lieferung auf Mai verschieben?', 'yes']),
  de(
    'Nach Österreich liefern wir frei Haus.',
    ['Wie hoch sind die Versandkosten?', 'yes'],
    ['Liefern Sie auch nach Österreich?', 'yes'],
  ),
];

export const answeredPairs: AnsweredPair[] = [...english, ...german, ...others, ...inOtherWords];
