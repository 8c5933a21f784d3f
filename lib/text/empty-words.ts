/**
 * Words that name nothing: small words, courtesies, and those with which a matter is mentioned without a word of what it
 * is ("there is a problem with the order"). In small letters, by language.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: `a about ack actually advance advice advise after afternoon again all already also always am an and annoyed
    another any anybody anyone anything apparently appreciate appreciated are arrive arrived as as-is asap ask
    assist assistance at back bad be because been being best bill bit bought broke broken but buy by call came can
    cannot cant care case cases check checked checking cheers clarify clear come complain complaint complete
    completely concern concerning concerns contact correctly could couldnt customer day days dear delivered
    delivery details did didnt disappointed disappointing do does doesnt doing done dont each either else email
    end error errors even evening ever every everything experience explain fail failed fails feel few fine first
    fix folks for free from further get gets getting give go goes going good got great greetings guys had handle
    happen happened happens happy has hasnt have havent having hello help her here hey hi him his hope hopefully
    how however hows i id if ill im in incorrect incorrectly info into information inquiry investigate is isnt issue
    issues it item items its ive just kind kindly know last later let like little look looking looks lot madam
    made make many matter may maybe me mess message might mind mine missing mistake mistakes more morning much
    must my myself need needs neither never new next no nobody none nor not nothing now number odd of off ok okay
    on once one ones only onto or order ordered ordering orders other our ours out over package parcel phone
    please pls point possible possibly probably problem problems product products properly purchase purchased
    question questions quick quickly re really receive received regarding regards reply request resolve resolved
    respond right ring sad same say second see seem seems send sent service shall she shipment should side simply
    since sincerely sir situation so solution solve solved some somebody someone something soon sorry sort sorted
    sorting still strange stuck stuff supply support sure talk team tell thank thanks that thats the their them
    then there theres these they thing things think this those three through time to today told tried trouble try
    trying two u unable unacceptable unfortunately unhappy up update urgent urgently us use very wait waiting want
    was wasnt way we week weeks weird well went were what whats which while who whole why will wish with without
    wont work worked working works worse would wouldnt write writing wrong wrote yes yesterday yet you your yours`,
  de: `ab abend aber alle allem alles also am an anbei anfrage angelegenheit anliegen anruf anrufen anschauen ansehen
    ansprechpartner antwort artikel auch auf aus bald bei bekommen bescheid beschwerde beste bestelle bestellen
    bestellt bestellung bestellungen bestem besten bin bis bist bitte brauche brauchen bräuchte da damen damit
    dank danke dann das dass dem den denn der des dich die dies diese diesem diesen dieser dieses ding dinge dir
    doch dort drei dringend du durch ein eine einem einen einer eines einfach einmal enttäuscht er erhalten
    erklären erreichbar erreichen erste ersten es etwas euch eure fall falsch falsche falschen falsches fehlen
    fehler fehlt frage fragen frau funktionieren funktioniert fälle für gar geben geehrte geehrter gefehlt
    gegangen gehe gehen geht gekauft geklärt gekommen gelaufen gelieferte geprüft gerade gern gerne gesamt gesamte
    geschickt gesendet gestern gibt ging gruß grüße grüßen gut gute guten hab habe haben hallo hat hatte helfen
    herr herren heute hi hier hilfe ich ihnen ihr ihre ihrem ihren ihrer im immer in information informationen ins
    irgendetwas irgendwas irgendwie irgendwo ist ja jemand jemanden jetzt kann kaputt kein keine keinen klappt
    klären komisch kommen kommt komplett kundendienst kurz können könnte könnten kümmern leider liebe lieben
    lieber lief liefern lieferung los läuft lösen lösung mache machen mail mal man mehr mein meine meinem meinen
    meiner melde melden mfg mich mir mit moin morgen muss möchte möchten müssen nach nachricht nachschauen
    nachsehen nicht nichts nie niemand noch nummer nun nur ob oben oder ordnung paket passieren passiert problem
    probleme produkt produkte prüfe prüfen rat reklamation reklamiere reklamieren richtig rufen rückmeldung sache
    sagen schau schauen schief schiefgelaufen schlimm schnell schon schreiben sehen sehr sein seit seltsam sendung
    service sich sie sind so sofort soll sollen später stimmt support tag tage tagen telefon telefonisch tipp tun
    um und uns unser unsere unserem unseren unserer unten unterlagen unterstützung unvollständig unzufrieden viele
    vielen vollständig vom von vor wann war ware waren warum was wegen weil weiter weiterhelfen weiß welche wende
    wenden wenn wer werden wie wieder wir wird wo woche wochen worum wäre wären würde würden zu zum zur zurück
    zurückrufen zuständig zwei ärgerlich über`,
  fr: `a ai aide aider aidez appeler après article articles au aussi avec avez avons beaucoup bien bonjour bonsoir
    cas ce cela ces cet cette chose client colis commande commander commandé contacter contactez cordialement d
    dans de demande depuis des dire dossier du déçu déçue elle en encore ennui ennuis erreur erreurs est et
    expliquer faire fait faux fonctionne fonctionnent il ils information informations j je joindre jours l la le
    les livraison livraisons livré livrée lui m ma madame mais manquant manquante manque marche marchent mauvais
    mauvaise me merci mes moi mon monsieur n ne non nos notre nous on ou par pas passe passé pièce plus possible
    pour pourriez pouvez pouvoir problème problèmes produit qu quand que quelqu quelque question qui rapidement
    rappeler rappelez regarder rien répondre résoudre s s'il sa salut se semaine service si situation solution
    sont souci soucis suis svp toujours tout très un une urgent va vite voir votre vous vérifier vérifiez y à ça
    été être`,
  es: `a al algo alguien artículo artículos ayuda ayudar ayudarme ayúdenme bien buenas buenos caso cliente con
    consulta contactar contácteme cosa cuando cómo de decepcionada decepcionado del desde donde duda día días e el
    ella en entrega envío error errores es esta estado este esto estoy está explicar falta faltan faltó favor
    funciona funcionan gracias ha hacer hay hola información la las le les llamar llamarme llámenme lo los mal
    mala malo me mensaje mi mirar mis muchas muy más necesito no nos nuestro o paquete para pasa pasó pedido pero
    podría podrían por pregunta problema problemas producto pueda puede pueden que quería qué resolver revisar
    revisen saludos se semana ser servicio señor señora si situación sobre solución soy su sus sí tal tardes
    tenemos tengo todavía todo un una unos urgente ver y ya yo`,
  it: `a accaduto ad aiutarci aiutare aiutarmi aiuto al alla anche ancora articoli articolo avete bene buonasera
    buongiorno c caso che chi chiamare chiamarmi ci ciao cliente come con consegna contattare contattarmi
    controllare cordiali cosa da dal del della delusa deluso di domanda e errore errori fare favore funziona
    funzionano giorni gli grazie guardare ha ho i il in informazione informazioni io l la le lo ma manca mancano
    mancante mi mia mio molto ne noi non o ordinato ordine ordini pacco per più poi possibile potete potrebbe
    potreste problema problemi prodotto qualcosa qualcuno quando questa questo richiamare richiesta risolvere
    saluti salve sbagliata sbagliato scusate se servizio settimana si situazione soluzione sono spedizione su
    succede successo sul tutto un una urgente va vedere verificare vi voi vorrei è`,
  nl: `aan al alles als alsjeblieft alstublieft artikel artikelen aub bedankt bellen ben besteld bestelling
    bestellingen bij contact controleren dag dagen dan dank dat de deze die dit doen doet door een en er ervaar
    fout fouten geachte gebeurd gebeurt gegaan geval ging goed goede goedemiddag goedemorgen graag had hallo heb
    hebben heeft help helpen het hier hoe hoi hulp iemand iets ik in informatie is ja je jullie kan kijken klant
    klopt kun kunnen kunt levering maar me mee meer meneer met mevrouw mij mijn mis mist na naar nakijken niet
    niets nog nu of om omdat ons ontbreekt ontbreken onze op oplossen oplossing opnemen over pakket probleem
    problemen product service situatie snel te teleurgesteld terugbellen u uit uw van vanaf verkeerd verkeerde
    voor vraag vragen waar wanneer was wat we week weer werken werkt wie wij worden wordt zending zien zijn zo`,
  pt: `a acontece aconteceu ajuda ajudar ajudem-me algo alguém ao aos artigo artigos as até bem boa bom caso cliente
    com como contactar contactem contato correu da das de desiludido dia dias do dos dúvida e ela ele em encomenda
    encomendas entrega envio errada errado erro erros esta este estou está estão eu falta faltam favor funciona
    funcionam há informação informações isto já ligar ligar-me ligue mais mal mas me mensagem meu minha muito na
    no nos nosso não o obrigada obrigado olhar olá os ou para passa pedido pela pelo pergunta pode podem poderia
    por porque preciso problema problemas produto quando que quem quê resolver se semana serviço seu sim situação
    sobre solução sou sua tarde tem temos tenho tudo um uma urgente ver verificar vocês é`,
  sv: `alla allt artikel att av bara behöver beställning beställningen besviken bra dagar de dem den det detta din du
    där då efter ej en er ett fall fattas fel felet fråga frågor från fungerar funkar för galet god goda gör göra
    ha hade har hej hjälp hjälpa hjälper hos hur hände händer hänt här i igen information ingenting inget inte ja
    jag kan kolla kontakta kontrollera kund kunde leverans leveransen lösa lösning med mer mig min mina mitt
    morgon mvh mycket nej ni nu när någon något nåt och oss paket problem produkt på ring ringa ringer saknas se
    service sig situation skulle snälla som stämmer så tack till titta upp ut vad vara varför vecka vi vill
    vänligen är ärende över`,
  no: `alt at av bare bestilling bestillingen bra da dager de den dere det dette din du en er et etter feil for fra
    fungerer få galt gjøre god ha hadde har hei her hilsen hjelp hjelpe hjulpet hos hva hvor hvordan i igjen ikke
    informasjon ingenting ja jeg kan kontakt kontakte kontrollere kunde kunne leveranse leveransen levering
    leveringen løse løsning mangler med meg mer min mine mitt mvh mye må nei noe noen nå når og om oss pakke
    pakken problem problemer produkt produktet på ringe ringer sak saken seg service situasjon sjekke skal skjedd
    skjer skuffet skulle snill som spørsmål stemmer så takk til tilfelle titte trenger uke ut var vare varen ved
    vennlig vennligst vi vil virker vær være`,
  da: `af alt at bare bestilling bestillingen da dage de den det dette din du efter en er et fejl for fra fungerer få
    galt god gøre ha har havde hej her hilsen hjælp hjælpe hos hvad hvor hvordan i igen ikke information ingenting
    ja jeg kan kigge kontakt kontakte kontrollere kunde kunne leverance levering leveringen løse løsning mangler
    med meget mere mig min mine mit mvh må nej nogen noget nu når og om os pakke pakken passer problem problemer
    produkt produktet på ringe ringer sag sagen service sig situation skal sker sket skuffet skulle som spørgsmål
    stemmer så tak til tilfælde tjekke trænger ud uge var vare varen ved venlig venligst vi vil virker være`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** The words that name nothing in a language; null for one that nobody here knows well enough. */
export function emptyWords(language: string): ReadonlySet<string> | null {
  const words = byLanguage[language];
  if (words === undefined) return null;
  const known = sets.get(language) ?? new Set(words.split(/\s+/));
  sets.set(language, known);
  return known;
}
