import { pattern } from './pattern';

/** Words that end an exchange: it is understood, it is fine, it arrived, have a good day. */
export const settling = pattern(
  /^\W*(ok(ay)?|perfect|great|excellent|wonderful|super|brilliant|grand|lovely|fantastic|noted|received|understood|got it|sounds good|will do|fair enough|agreed|deal|done|top|all (good|set|clear|fine|sorted|well)|no (problem|worries)|you'?re welcome|that('s| is) (all|fine|great|perfect|it)|alles (klar|gut|bestens)|klar|passt|geht klar|perfekt|in ordnung|erledigt|verstanden|prima|einverstanden|super|parfait|entendu|bien reçu|c'est (noté|parfait|bon)|ça marche|d'accord|très bien|ça me (va|convient)|perfecto|recibid[oa]|entendido|de acuerdo|vale|me parece (bien|perfecto)|por mí (bien|perfecto)|estupendo|genial|perfetto|ricevut[oa]|va ben(e|issimo)|tutto (bene|a posto|ok)|benissimo|recebid[oa]|combinado|perfeito|por mim (está|tudo|ok)|está (bem|ótimo)|ótimo|in orde|ontvangen|goed ontvangen|akkoord|helemaal goed|dat is (goed|prima|fijn)|geen probleem|komt goed|perfekt|mottatt|mottaget|modtaget|flott|toppen|supert|fint|bra|greit|det (passer|går|er|låter|är) (fint|bra|greit|helt fint)|i orden|alt (bra|i orden|ok)|allt (bra|i ordning|ok)|super|w porządku|świetnie|odebrałem|получил|принято|хорошо|好的|收到|明白|了解|承知)(?!\p{L})|\b(have a (nice|great|good|lovely)|enjoy (your|the)|see (you|u)|no further questions|nothing else|schönes wochenende|schöne woche|schönen (tag|abend)|bis (morgen|dann|bald|montag|dienstag|mittwoch|donnerstag|freitag|samstag|später)|bonne (journée|soirée|semaine)|à (demain|bientôt|lundi|mardi|mercredi|jeudi|vendredi|samedi)|bon week-end|buen día|buen fin|nos vemos|hasta (mañana|pronto|luego|el)|bom (dia|fim)|até (amanhã|breve|logo|segunda|terça|quarta|quinta|sexta|sábado)|buona (giornata|serata)|a (domani|presto|lunedì|martedì|mercoledì|giovedì|venerdì)|fijne (dag|avond|week)|tot (morgen|dan|snel|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|ziens)|trevlig (helg|dag)|god helg|ha en (fin|god)|god weekend|vi (sees|ses)|do (zobaczenia|jutra))\b/iu,
);

/** For their information, no more. */
export const informing = pattern(
  /^\W*(fyi\b|for your (info|information|records|diary)\b|just (to let you know|so (that )?you know|a heads[- ]up|letting you know|a quick note|to say|wanted to say|to keep you)\b|(nur )?(zur|zu ihrer|kurze?|kleine) (info|information|kenntnis)\b|(nur )?damit sie (es )?wissen|(juste )?pour (votre |ton )?(info|information)\b|para (su|tu|vuestra) información|(solo )?para que (lo )?sep(as|a|áis)|para (sua |tua )?informação|só para (saber|que saiba)|per (conoscenza|informazione|tua info|vostra info)\b|ter (info|informatie|kennisgeving)\b|för kännedom|til (orientering|info)|bare til info|dla informacji|(accepted|tentatively accepted|zugesagt|angenommen|accepté|aceptado|aceptada|aceite|accettato|geaccepteerd|akseptert|godtatt|accepterat|accepteret|zaakceptowano)\s?:|к сведению|仅供参考|僅供參考|供参考)/iu,
);

/** Nothing is wanted of the reader: said outright, or the next step is the writer's own, or all is agreed. */
export const resting = pattern(
  new RegExp(
    `\\b(?:${[
      // English
      "(?:ignore|disregard|forget) (?:my|the|our) (?:\\p{L}+ )?(?:last|previous|earlier|first|mail|e-?mail|message|question)|no (?:need|reason) (?:to|for (?:you|a|an|any))|(?:you )?(?:needn't|need not) (?:bother|worry|reply|answer|call|come|send)|(?:you )?(?:don't|dont|do not|needn't|need not) (?:have to|need to|need)(?! (?:\\p{L}+ ){0,4}(?:anyway|right away|now|today|immediately|yet))|no (?:reply|answer|response|action|rush) (?:is )?(?:needed|necessary|required|expected)|nothing (?:more |further |else )?(?:to do|needed|for you to do)|no rush|take your time|in no hurry",
      "(?:i|we)(?:'ll| will| shall)(?: \\p{L}+)? (?:let you know|be in touch|get (?:back|in touch)|come back|call(?! off| my| the)|ring|think (?:about|it)|keep you|write|report|reply|decide|discuss|send (?:you )?(?:it|them|the rest)|drop by|stop by|pass by|see you|be there)|(?:let|leave|give) (?:me|us) (?:sleep on|think|talk it over)|(?:decided|going) to wait",
      "feel free to(?! (?:go ahead|proceed|move|start|order|send|ship|book))|let (?:me|us) know (?:if|when|should) you (?:(?:ever )?need|ever|want any)|look(?:ing)? forward to (?:(?:see|meet|work|visit|try|tast|next|it|that|the (?:visit|day|weekend|opening|party|event))\\p{L}*)|(?:is|are|was|has been|have been) (?:now |all |hereby )?(?:confirmed|booked|accepted|answered|approved|signed|paid|settled)(?! (?:until|if))|with you it|nothing to do with you|happy to (?:recommend|be a reference)|(?:merry|happy) (?:christmas|easter|new year|holidays|birthday)|season's greetings|congratulations|best of luck|good luck|get well|fingers crossed|here (?:are|is) (?:the|some|a few|a couple of) (?:photos?|pictures?|snaps?)|thought of you|(?:a|what a|such a|it was a) (?:pleasure|treat|joy)|(?:next (?:year|time)|another time) then|all the same|told (?:our|my|all|everyone|everybody) (?:\\p{L}+ )?about you|recommended you|(?:we|i|everyone|everybody|the (?:\\p{L}+ ){1,3}) (?:just |really |absolutely )?(?:loves?|loved|adores?)|could(?:n't| not) be happier|hats off|well done|great (?:job|work|service)|worked a treat|that did (?:it|the trick)|cheers to",
      // German
      '(?:sie|du|ihr) (?:müssen|brauchen|musst|brauchst|müsst|braucht) (?:\\p{L}+ ){0,4}?nicht|(?:brauchen|müssen) sie (?:\\p{L}+ ){0,4}?nicht|(?:keine|nicht) (?:antwort|rückmeldung|eile|notwendig|nötig)(?! (?:erhalten|bekommen|von))|eilt nicht|(?:ich|wir|dann|ich mich|wir uns) (?:melde|melden|gebe|geben|sage|sagen|komme|kommen|rufe|rufen|überlege|überlegen|schaue|schauen) (?:\\p{L}+ ){0,6}?(?:mich|uns|mir|bescheid|zurück|vorbei|an|wieder|ihnen|dir)|(?:melde|melden) (?:ich )?(?:mich|uns)|(?:ist|sind|wurde|war|hiermit) (?:\\p{L}+ ){0,3}?(?:bestätigt|gebucht|bezahlt|überwiesen|beglichen|unterschrieben|freigegeben)|geht klar|freuen uns (?:auf (?:den|das|die) (?:termin|besuch|treffen)|schon)|frohe (?:weihnachten|ostern)|guten rutsch|alles gute|herzlichen glückwunsch|(?:wir|alle|ich) (?:\\p{L}+ )?(?:begeistert|lieben)|weiter so|melden sie sich (?:gern|gerne|jederzeit|einfach)|(?:sind|ist) (?:heute |gestern |gut |heil |alle |alles |pünktlich )*(?:da|angekommen|eingetroffen)$|(?:letzte|vorige|meine|diese) (?:\\p{L}+ )?(?:e-?mail|mail|nachricht|anfrage) (?:bitte )?(?:ignorieren|vergessen)|(?:ignorieren|vergessen) sie (?:bitte )?(?:meine|die) (?:\\p{L}+ )?(?:e-?mail|mail|nachricht|anfrage)|nicht weiter schlimm|macht nichts|(?:bin|sind) (?:\\p{L}+ )?(?:zufrieden|glücklich)',
      // French
      "(?:pas|plus|aucun) besoin|inutile de|(?:ce )?n'est pas (?:la peine|nécessaire)|pas (?:de réponse|la peine)|rien ne presse|(?:je|on|nous) (?:reviens|revient|reviendrai|reviendrons|revenons) vers vous|(?:je|on|nous) (?:vous |te )(?:tiens|tenons|tient|tiendrai|tiendrons|rappelle|rappelons|rappellerai|rappellerons|dirai|dirons|dis|redis|préviens|préviendrai)|(?:est|sont) (?:bien )?(?:confirmée?s?|réservée?s?|payée?s?|réglée?s?|signée?s?)|joyeu(?:x|ses) (?:noël|fêtes|pâques)|bonne année|félicitations|nous (?:adorons|sommes ravis)|tout le monde (?:adore|est ravi)|n'hésitez pas|rentré dans l'ordre",
      // Spanish
      'no (?:hace falta|es necesario|es preciso|necesitas|necesita|tienes que|tiene que|corre prisa)|sin prisa|(?:ya |yo )?(?:te|le|les|os) (?:aviso|avisaré|avisamos|avisaremos|digo|diré|decimos|llamo|llamaré|llamamos|escribo|escribiré|cuento|contaré)|(?:está|están|queda|quedan) (?:confirmad|reservad|pagad|firmad|aceptad)[oa]s?|feliz (?:navidad|año|cumpleaños)|felices (?:fiestas|pascuas)|enhorabuena|felicidades|(?:nos|me) encant(?:a|an|ó|aron)|(?:lo )?pensaré|lo (?:pensamos|hablamos)',
      // Portuguese
      '(?:não|nem) (?:é )?(?:precisa|preciso|necessário|precisam|vale a pena)(?! de)|sem pressa|(?:eu |depois )?(?:aviso|avisamos|digo algo|dou notícias|damos notícias|ligo-lhe|entro em contacto|volto a contactar|retorno)(?! (?:que|de))|(?:está|estão|fica|foi) (?:confirmad|reservad|pag|assinad)[oa]s?|feliz (?:natal|ano|páscoa)|boas festas|parabéns|(?:adorámos|adoramos|adorei)|tudo resolvido',
      // Italian
      "non (?:serve|occorre|c'è bisogno|è necessario|c'è fretta|importa)(?! più tempo)|(?:ti|vi|le) (?:faccio|facciamo|farò|faremo) sapere|(?:ti|vi|la|mi) (?:richiamo|richiamerò|aggiorno|faccio vivo|faccio viva|farò vivo|farò viva)|ci (?:penso|pensiamo|sentiamo|vediamo)|(?:è|sono) (?:confermat|prenotat|pagat|firmat)[oaie]|buon (?:natale|anno|compleanno)|buone (?:feste|vacanze)|auguri|complimenti|(?:ci|mi) piac(?:e|ciono) (?:molto|tanto|moltissimo)|siamo (?:entusiasti|contentissimi)",
      // Dutch
      '(?:je|u|jullie) hoe(?:ft|ven) (?:\\p{L}+ ){0,3}?niet|hoeft (?:u|je) (?:\\p{L}+ ){0,3}?niet|niet nodig|geen (?:haast|antwoord nodig|reactie nodig)|(?:ik|we|wij) (?:laat|laten) (?:het )?(?:je|u|jullie|nog)? ?(?:het )?(?:nog )?weten|(?:ik|we|wij) (?:kom|komen) (?:er|erop) (?:\\p{L}+ ){0,3}?terug|(?:ik|we|wij) (?:bel|bellen|meld|melden|mail|mailen) (?:\\p{L}+ ){0,3}?(?:terug|me|ons|je|u)|(?:is|zijn) (?:hierbij |nu )?(?:bevestigd|geboekt|betaald|getekend|gereserveerd)|(?:prettige|fijne) (?:kerst|feestdagen|vakantie)|gelukkig nieuwjaar|gefeliciteerd|(?:we|wij|ik|iedereen) (?:zijn|ben|is) (?:er )?(?:heel |erg |super)?(?:blij|dol|enthousiast)',
      // Norwegian, Danish, Swedish
      '(?:du|dere|de|i|ni) (?:trenger|behøver|behöver|måste) (?:ikke|inte)|(?:ikke|inte) (?:nødvendig|nödvändigt|noe hastverk|bråttom)|(?:haster|brådskar) (?:ikke|inte)|(?:jeg|vi|jag) (?:gir|giver|ger) (?:\\p{L}+ )?(?:beskjed|besked)|(?:jeg|vi|jag) (?:kommer|vender|ringer|hör|hører|melder|återkommer) (?:\\p{L}+ )?(?:tilbake|tilbage|av mig|av oss|fra oss|mig|meg|oss|efter|deg|dig|nästa|på|när)|jag återkommer|(?:er|är) (?:nå |nu |herved |härmed )?(?:bekreftet|bekräftad|bekräftat|bekræftet|bestilt|booket|bokad|betalt|betald|signert)|god (?:jul|påske|sommer|tur)|glad (?:påsk|sommar)|gratulerer|grattis|tillykke|til lykke|(?:vi|alle|alla|jeg|jag) (?:elsker|älskar)|gleder (?:oss|meg)|ses (?:på|i)',
      // Polish
      'nie (?:trzeba|musi pan|musi pani|musisz)|dam (?:\\p{L}+ )?znać|odezwę się|(?:jest|został\\p{L}*) (?:potwierdzon|zarezerwowan|opłacon)\\p{L}*|wesołych świąt|gratuluj\\p{L}*',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/**
 * Told, and done: what the writer has just done or will be doing, and warm words. Nobody waits for an answer to it; the
 * whole message has to be of this kind.
 */
export const telling = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:i|we)(?:'ve| have|'d)? (?:just |now |already |also |have )*(?:paid|transferred|passed|forwarded|posted|found|signed|filled|moved|booked|managed|tasted|enjoyed|put up|hung|planted|finished)|(?:transfer|payment|money|cheque|deposit) (?:went|has gone|is|was) (?:out|off|through|on its way|sent|made)|(?:i|we)(?:'re| are|'ll be| will be) (?:closed|away|open|travelling|on holiday|back)|count (?:me|us) in|same (?:time|place)|no hurry|(?:i was|that was) (?:me|worried over nothing)|just so you have|mix-?up|i thought you(?:'d| would| might) (?:like|enjoy)|here is to",
      '(?:a|an absolute|such a|real) (?:star|hero|gem|legend|lifesaver|delight|dream|hit|success)|worth (?:it|every|the)|(?:suits?|fits?|looks?|tastes?|smells?|sounds?|runs?|rides?|feels?) (?:\\p{L}+ ){0,3}?(?:well|great|good|lovely|beautiful\\p{L}*|perfect\\p{L}*|wonderful\\p{L}*|gorgeous|amazing|like a glove|a treat)|(?:was|were|is|are) (?:\\p{L}+ )?(?:lovely|beautiful|delicious|gorgeous|wonderful|fantastic|great|perfect|excellent|superb|spot on|brilliant)|great news|good news|brilliant news|came out (?:\\p{L}+ )?(?:well|great|beautifully|in the)|what (?:a|an) (?:lovely|great|wonderful|beautiful|amazing|treat|night|day)',
      '(?:ich|wir) (?:habe|haben) (?:\\p{L}+ ){0,6}?(?:überwiesen|bezahlt|weitergegeben|weitergeleitet|gefunden|unterschrieben|ausgefüllt|gelesen|genossen)|(?:überweisung|zahlung|geld) (?:ist|sind|wurde|geht) (?:\\p{L}+ )?(?:raus|unterwegs|angewiesen|überwiesen|erfolgt|ausgeführt)|kein (?:stress|problem)|reicht (?:völlig|vollkommen|uns|mir|locker|auch)|wir bleiben dabei|es bleibt (?:dabei|bei)|(?:war|waren|ist|sind|schmeckt|sieht|sitzt|passt) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:der hit|super|toll|wunderbar|wunderschön|herrlich|lecker|köstlich|großartig|perfekt|ein traum|klasse|spitze|prima)|(?:wir|betrieb|büro|laden|praxis) (?:\\p{L}+ )?(?:haben|hat|ist|sind|machen|macht) (?:\\p{L}+ )?(?:geschlossen|zu|betriebsferien|urlaub)',
      "(?:le )?(?:virement|paiement|règlement) (?:est|a été) (?:parti|fait|effectué|envoyé)|on se voit|(?:j'ai|nous avons) (?:\\p{L}+ )?(?:payé|viré|réglé|transmis|trouvé|signé|transféré)|(?:étai(?:t|ent)|est|sont|c'était) (?:\\p{L}+ )?(?:magnifiques?|parfaite?s?|superbes?|délicieu(?:x|se|ses)|génial|formidables?|très réussie?|un régal)|quel (?:plaisir|bonheur|régal)",
      '(?:ya )?(?:he|hemos) (?:\\p{L}+ )?(?:hecho (?:la transferencia|el pago)|pagado|transferido|encontrado|firmado|reenviado)|(?:ha quedado|quedó|está|estaba|estuvo|fue) (?:\\p{L}+ )?(?:precios[oa]|perfect[oa]|estupend[oa]|genial|riquísim[oa]|buenísim[oa]|maravillos[oa]|un éxito)',
      '(?:já )?(?:fiz|fizemos) (?:a transferência|o pagamento)|(?:já )?(?:paguei|pagámos|pagamos|transferi|encontrei|assinei)|(?:ficou|ficaram|estava|foi|está) (?:\\p{L}+ )?(?:lind[oa]s?|ótim[oa]|perfeit[oa]|maravilhos[oa]|excelente|um sucesso)',
      '(?:ho|abbiamo) (?:\\p{L}+ )?(?:fatto il bonifico|pagato|trovato|firmato|inoltrato)|(?:è stat[oa]|era|erano|è) (?:\\p{L}+ )?(?:bell[oa]|bellissim[oa]|perfett[oa]|ottim[oa]|buonissim[oa]|splendid[oa]|un successo|una bella \\p{L}+)',
      '(?:geld|bedrag|betaling) is (?:\\p{L}+ )?(?:overgemaakt|betaald|onderweg|verstuurd)|(?:ik heb|we hebben|wij hebben) (?:\\p{L}+ ){0,5}?(?:betaald|overgemaakt|gevonden|getekend|doorgestuurd|genoten)|(?:was|waren|is|zijn) (?:\\p{L}+ )?(?:heerlijk|prachtig|geweldig|fantastisch|perfect|top|een succes|gezellig)',
      '(?:jeg|vi|jag) har (?:\\p{L}+ ){0,3}?(?:betalt|betalat|betalat|overført|överfört|funnet|hittat|fundet|signert|sendt videre)|(?:det )?(?:var|er|är|ble|blev) (?:\\p{L}+ )?(?:hyggelig|koselig|nydelig|herlig|fantastisk|flott|kjempefint|lækkert|trevligt|jättebra|underbart|perfekt|trivelig|dejligt|en suksess)',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** It came, and the sentence says no more: settles where nothing else is said. */
export const came = pattern(
  /^[^.!?]{0,80}\b(?:came|arrived|got here|turned up|landed|(?:is|are) here|(?:sind|ist) (?:da|angekommen)|est (?:bien )?arrivée?|sont (?:bien )?arrivée?s|(?:ha|han) llegado|llegó|llegaron|chegou|chegaram|(?:è|sono) arrivat[oaie]|(?:is|zijn) (?:goed )?(?:aangekomen|binnen)|(?:har )?kommet|kom|kommit|kom fram)(?: (?:all |just |now |well |safely|safe and sound|today|this|morning|afternoon|yesterday|on|time|fine|ok|okay|in one piece|heute|morgen|gestern|früh|heil|gut|ce|matin|hier|bien|hoy|ayer|esta|mañana|hoje|ontem|de|manhã|oggi|ieri|vandaag|vanochtend|gisteren|i|dag|går|morges|morse|idag|igår|frem|fram|godt|an hour ago)){0,5}\s*[.!]*$/iu,
);

/** Thumbs, hearts and smiles alone. */
export function isNod(text: string): boolean {
  return (
    /\p{Extended_Pictographic}/u.test(text) &&
    !/[^\p{Emoji}\p{Emoji_Component}\s.!❤]/u.test(text) &&
    !unhappy.test(text)
  );
}

const unhappy = /[👎😞😟😠😡😢😣😤😥😨😩😭🙁☹🤬🤔❓❔😕🤷]/u;
