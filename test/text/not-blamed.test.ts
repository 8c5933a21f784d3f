import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/text/findings';

const complains = (text: string) => understand(text, { subject: '' }).complains;

describe('what befell them, what is worn, and what is told for the third time with joy is no complaint', () => {
  it.each([
    'The tyres are worn, please order new ones for me.',
    'My old laptop is broken, which one would you recommend?',
    'We have a problem with mice in the barn, do you treat that?',
    'Our website is slow on phones, can you help us with a new one?',
    'My knee hurts since the match, when can I see the physio?',
    'I missed the delivery yesterday, I was out. Can the driver come again?',
    "Unfortunately we can't make the 12th. Could we move it?",
    'There is a mistake in our address, we moved in May. Please use the new one.',
    'Unfortunately my budget is smaller than last year.',
    'I am late with my payment, sorry. It goes out today.',
    'The cat knocked over the vase you sold us, do you have another?',
    'Der Akku von meinem alten Rad ist kaputt. Was kostet ein neuer?',
    'Leider schaffen wir es am Freitag nicht. Geht auch Montag?',
    'Unser Dach ist undicht, könnten Sie sich das einmal ansehen?',
    'Ma vieille machine est en panne, que me conseillez-vous ?',
    'Malheureusement je ne pourrai pas venir jeudi.',
    'Se me ha roto el móvil, ¿cuánto cuesta arreglarlo?',
    'Purtroppo non riusciamo a venire sabato, possiamo spostare?',
    'Mijn oude fiets is kapot, wat kost een reparatie?',
    'Den gamle båten lekker, kan dere ta en titt?',
    'Niestety nie damy rady w piątek.',
    'I was afraid it would be a disaster, but it was a triumph.',
    'No complaints from us, only the weather was terrible.',
    "I'm sorry for the delay on our side, the form is attached.",
    'Our garage was broken into last night, the door is broken and two bikes are gone. Which form do you need from me?',
    "My daughter dropped the tablet, the screen is cracked and it won't switch on. Can you repair it?",
    'Die Hecke liegt auf der Straße, der Blitz hat eingeschlagen und das Dach ist undicht. Wer kann kommen?',
    'Bei uns war ein Rohrbruch, die Küche steht unter Wasser und der Boden ist kaputt. Was zahlt die Versicherung?',
    'Nous avons été cambriolés, la vitrine est cassée. Que dois-je vous envoyer ?',
    'Nos han robado el coche, la cerradura está rota. ¿Qué hago?',
    'Abbiamo avuto un incidente, il paraurti è rotto. Quando possiamo passare?',
    'Ik had een aanrijding, de spiegel is kapot. Wanneer kan ik langskomen?',
    'Vi har hatt vannlekkasje, gulvet er ødelagt. Hva gjør jeg nå?',
    'The gate wobbles a bit, perhaps somebody could look at it when you come on Friday anyway.',
    'Die Tür im Flur quietscht, könnten Sie das bei der Gelegenheit mit ansehen?',
    'Le robinet fuit un peu, vous pourriez regarder en même temps ?',
    "Il cassetto traballa, già che viene può darci un'occhiata?",
    'De kraan lekt een beetje, kunt u daar naar kijken als u er toch bent?',
    'Kranen drypper litt, kan du se på den når du kommer på mandag?',
    "C'est la troisième fois que nous venons chez vous et c'était parfait.",
    'Das ist das dritte Mal, dass wir bei Ihnen Urlaub machen, es war herrlich.',
    'Es la segunda vez que compramos aquí, todo perfecto.',
    'È la terza volta che veniamo da voi, sempre bellissimo.',
    'Het is de derde keer dat we bij jullie boeken, heel fijn.',
    "My husband hasn't called back yet, I'll let you know.",
    "I haven't called the bank yet, sorry, tomorrow.",
    'We have not replied yet because the board meets on Friday.',
    'Water is coming through the roof since the storm, two beds are soaked. What do we do first?',
    'Also the back door sticks, maybe someone can plane it on the same visit?',
  ])('%s', (text) => {
    expect(['no', 'unsure']).toContain(complains(text));
  });
});

describe('what was done badly, not done, or asked for again is one', () => {
  it.each([
    'The boiler you fitted in May is making a strange noise and nobody answers the phone.',
    'La machine que vous avez livrée est déjà en panne.',
    'El móvil que me vendisteis no funciona.',
    'Het dak dat jullie gemaakt hebben lekt alweer.',
    'Your fitters were here and now water comes through the ceiling and the floor is soaked. Unacceptable.',
    'We had a burst pipe on Monday and nobody has called back, the kitchen is ruined.',
    'The door you installed squeaks and does not close.',
    'The sofa arrived broken and the legs are scratched.',
    'Der Stuhl wackelt schon wieder, so geht das nicht weiter.',
    'Die Maschine ist kaputt angekommen, ich bin enttäuscht.',
    "C'est la deuxième fois que nous vous relançons pour la facture.",
    'Das ist jetzt das dritte Mal, dass ich deswegen schreibe.',
    'Es la tercera vez que llamo por lo mismo.',
    'È la terza volta che vi scrivo per il rimborso.',
    'Dit is de derde keer dat ik hierover mail.',
    'Det er tredje gang jeg skriver om dette.',
    'To już trzeci raz piszę w tej sprawie.',
    'Esta é a terceira vez que escrevo sobre a fatura.',
    'The driver has not called yet and we wait since nine.',
    "You haven't got back to me about the leak.",
    "C'est la quatrième fois que je vous demande ce document.",
    "The inspector hasn't rung and it is nearly noon.",
  ])('%s', (text) => {
    expect(complains(text)).toBe('yes');
  });
});
