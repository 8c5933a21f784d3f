import { pattern } from './pattern';
import { inSmall } from './small';

/**
 * Whether a promise to the reader is kept by a message alone, and by the day that it names: by telling them, or by sending
 * them a document. What is delivered, done or said on the telephone leaves no words behind, and a promise to write to
 * others none on this page; of "details of the visit on Friday" nobody can tell what is on Friday. `around`: the subject
 * and the words that the promise stands in, for "I'll send it" of a document that they name.
 */
export function isKeptInWriting(promise: string, around: string): boolean {
  const low = plain(promise);
  return low.split(halves).some((half) => !supposed.test(half) && ownDay.test(half) && isWritten(half, around));
}

function isWritten(half: string, around: string): boolean {
  if (toOthers.test(half)) return false;
  if (tells.test(half)) return true;
  const ofDocument = documents.test(half) || (standsFor.test(half) && records.test(plain(around)));
  return ofDocument && (sends.test(half) || (gets.test(half) && !bySystem.test(half)));
}

/**
 * "Payment is due by Tuesday, and we will confirm": the day of one half is not that of the other. "The report, and what we
 * do about it, by Tuesday" are two things of one day.
 */
const halves = pattern(
  /;\s|,\s(?:and|but|so|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|og|men)\s(?!(?:what|how|why|who|whether|which|where|was|wie|warum|ob|ce qu|comment|pourquoi|lo que|cómo|ciò che|come|o que|como|wat|hoe|waarom|vad|hur|hva|hvad|hvordan)(?!\p{L}))/u,
);

function plain(words: string): string {
  return inSmall(words.replace(/[’ʼ]/gu, "'"));
}

const any = (...sources: string[]) => pattern(new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'u'));

/** Somebody else is told or sent something, or sends it. */
const toOthers = any(
  '\\bto (?:him|her|them|(?:the|our|my) \\p{L}+|your (?!questions?\\b|points?\\b|message|e-?mail|mail|request|query|queries)\\p{L}+|accounts|finance)\\b|\\b(?:hear|receive|get|have) (?:[^,;.]{0,60} )?from (?!me\\b|us\\b)|\\b(?:reply|answer|respond|write|back) to (?!you)|\\b(?:let|inform|tell|update) (?!you\\b)(?:him|her|them|the|our|my)\\b|\\btouch with (?!you\\b)',
  '\\b(?:antworten?|bestätigen?|schicken?|senden?|mailen?|geben?|schreiben?) (?:der|dem|ihm|unser\\p{L}*|meine[rm])\\b|\\ban (?:den|die|das|unsere?n?|ihren?|meinen?|eure?n?)\\b|\\b(?:ihm|ihr|denen) (?:bescheid|antworten?)\\b|\\bbei (?:der|dem|den|unser\\p{L}*)\\b',
  '\\b(?:au|aux|à (?:la|notre|mon|ma|votre)) (?:service|client|atelier|fournisseur|comptabilité|usine|banque)\\b',
  '\\baan (?:de|het|onze|mijn)\\b|\\btil (?:vår\\p{L}*|vores|kunden|lageret|banken)\\b|\\btill (?:vår\\p{L}*|kunden|lagret|banken)\\b',
);

/** "Let you know if it slips": kept by silence, too. "Away until Friday, and will reply then": by no day that it names. */
const supposed = any(
  "(?<!\\byou )\\bshould\\b|\\band you(?:'ll| will) (?:get|receive)\\b|\\b(?:away|travelling|unterwegs|verreist|en déplacement|op reis|bortreist)\\b|\\b(?:then|dann|danach|alors|entonces|poi|então|dan)\\W*$|\\b(?:if|wenn|falls|hvis|ifall)\\b|\\b(?:savoir|saber|sapere|courant) s[ie]\\b|\\bweten als\\b",
);

const ownDay = any(
  "\\b(?:by (?!e-?mail|mail|post|phone|courier|hand|me\\b|us\\b)|before|within|latest|tomorrow(?!')|today(?!')|tonight)",
  '\\b(?:bis|spätestens|innerhalb|binnen|heute|morgen)\\b',
  "\\b(?:d'ici|avant|au plus tard|sous|demain|aujourd'hui|antes|dentro|hasta|a más tardar|mañana|hoy|até|amanhã|hoje|entro|domani|oggi)\\b",
  '\\b(?:tegen|uiterlijk|vóór|voor (?:maandag|dinsdag|woensdag|donderdag|vrijdag|het einde)|vandaag|innen|før|inom|före|senast|senest|inden|til|till|i ?morgen|i ?dag|i ?morgon|i ?kväll|i ?aften)\\b',
  '(?:^|[,;:–-] |\\b(?:it|them|this|that|you|back|know|touch|again|ihnen|dir|euch|mich|uns|es|sie|vous|te|lo|la|u|je|jou|deg|dig|dere|er|ich|wir|ik|jag|jeg|vi)) (?:on|am|le|el|il|op|på|den)\\b',
  // "Send it Monday", "stuur je maandag de tekening": a bare day right behind who or what is sent.
  "\\b(?:(?:send|e-?mail|give|get|tell|forward) )?(?:it|them|you|back|know|touch) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?!'s|,? (?:and|or)\\b)",
  '\\b(?:schicke|schicken|sende|senden|maile|mailen|melde)(?: (?:ich|wir))?(?: (?:mich|uns))?(?: (?:dir|euch|ihnen|es|sie|die))* (?:montag|dienstag|mittwoch|donnerstag|freitag)\\b',
  '\\b(?:envoie|envoyons|enverrai|enverrons|transmets|réponds|confirme|recontacte) (?:lundi|mardi|mercredi|jeudi|vendredi)\\b',
  '\\b(?:mando|mandiamo|invio|inviamo|giro|confermo|sapere|rispondo) (?:lunedì|martedì|mercoledì|giovedì|venerdì)(?!\\p{L})',
  '\\b(?:stuur|sturen|mail|mailen|laat|laten)(?: (?:ik|we|wij))?(?: (?:je|jou|u|jullie|het|hem|ze|die))* (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b',
);

/** What only words do. */
const tells = any(
  '\\b(?:let you (?:\\p{L}+ )?know|(?:get|come|be) back (?:to|with) you|get back\\b|come back to you|(?:reply|respond|answer)\\b|write (?:back|to you)|revert|e-?mail you|drop you a|update you|inform you|tell you|be in touch|follow up (?:with you|by)|hear (?:back )?from (?:me|us)|confirm(?! .{0,60}\\bwith\\b))\\b',
  '\\b(?:meld(?:e|en) (?:ich mich|wir uns|mich|uns)|(?:ich melde|wir melden) (?:mich|uns)|(?:mich|uns) .{0,60}melden|bescheid|(?:antworte|antworten|beantworte|beantworten|bestätige|bestätigen|informiere|informieren|rückmeldung)|(?:teile|teilen) .{0,60} mit|hören (?:sie|wieder)? ?.{0,30}von (?:mir|uns)|(?:hörst|hört) .{0,30}von (?:mir|uns))\\b',
  '\\b(?:(?:tiens|tiendrai|tenons|tiendrons) .{0,20}(?:au courant|informée?s?)|répond\\p{L}+|revien\\p{L}+ vers (?:vous|toi)|recontact\\p{L}+|confirm(?:e|ons|erai|erons)|préviendr\\p{L}+|inform(?:e|ons|erai|erons)|dirai|dirons)\\b',
  '\\b(?:aviso|avisamos|avisaré|avisaremos|confirmo|confirmamos|confirmaré|confirmaremos|respondo|respondemos|responderé|responderemos|escribo|escribimos|escribiré|escribiremos|contestaré|contestaremos|digo|diré|diremos|informaré|informaremos)\\b',
  '\\b(?:(?:faccio|facciamo|farò|faremo) sapere|conferm(?:o|iamo|erò|eremo)|rispond(?:o|iamo|erò|eremo)|aggiorn(?:erò|eremo)|scriver(?:ò|emo))\\b',
  '\\b(?:confirm(?:o|amos|arei|aremos)|confirmar|respond(?:o|emos|erei|eremos)|responder|avis(?:o|amos|arei|aremos)|direi)\\b',
  '\\b(?:(?:laat|laten) .{0,40}weten|kom(?:en)? .{0,20}terug|(?:beantwoord|antwoord|reageer|bevestig)(?:en)?|hoor(?:t)? .{0,30}van (?:mij|ons|me))\\b',
  '\\b(?:återkommer|hör av (?:mig|oss)|svar(?:ar|er|e)|meddelar|bekräftar|ger .{0,15}besked|(?:gir|giver|gi|give) .{0,15}(?:beskjed|besked)|kommer tilbake|vender tilbage|(?:hører|hör) .{0,20}(?:fra|från) (?:meg|mig|oss|os)|bekref?[tf]ter|bekræfter)\\b',
);

/** They are sent something, by whoever promises it. */
const sends = any(
  '\\b(?:send|sending|resend|forward|e-?mail|e-?mailing|share|pass|attach|get you|get (?:it|them|this|that|the \\p{L}+|your \\p{L}+) to you|give you)\\b',
  '\\b(?:schicken?|senden?|maile|mailen|leiten?|reichen?|übermitteln|übermittle|zukommen|zusenden|zuschicken|nachreichen)\\b',
  '\\b(?:envo\\p{L}+|enverr\\p{L}+|transmet\\p{L}*|adress(?:e|ons|erai|erons)|parvenir)\\b',
  '\\b(?:envío|enviamos|enviar\\p{L}*|mando|mandamos|mandar\\p{L}*|paso|pasamos|pasaré)\\b',
  '\\b(?:mand(?:o|iamo|erò|eremo)|invi(?:o|amo|erò|eremo)|gir(?:o|iamo|erò|eremo)|avere)\\b|\\b(?:envi(?:o|arei|aremos))\\b',
  '\\b(?:stuur|sturen|mail|mailen|zenden)\\b|\\b(?:skicka|skickar|mejla|mejlar|sende|sender|maile|mailer)\\b',
);

/** They have it by then; who sends it is not said. */
const gets = any(
  "\\b(?:you|you'll|you will|you shall) (?:\\p{L}+ )?(?:have|get|receive)\\b",
  '\\b(?:erhalten|erhaltet|erhältst|bekommen|bekommt|bekommst|haben sie|sie haben)\\b',
  '\\b(?:recevrez|recevras|aurez|auras|recibirá\\p{L}*|recibiréis|tendrá\\p{L}*|riceverà|riceverai|riceverete|avrà|avrai|receberá\\p{L}*)\\b',
  '\\b(?:ontvangt|ontvangen|krijgt|krijgen|hebt|heeft)\\b|\\b(?:du|ni|dere|i) (?:får|har|mottar|modtager)\\b|\\bfår (?:du|ni|dere|i)\\b',
);

/** "All nine", "it": whatever was named before. */
const standsFor = any(
  '\\b(?:it|them|this|these|those|both|everything|one|the (?:rest|other|others|\\p{L}+th)|all (?:of (?:it|them)|two|three|four|five|six|seven|eight|nine|ten|\\d+))\\b',
  '\\b(?:es|diese|dieses|beide|beides|alle|alles|den rest|die restlichen)\\b|(?<=(?:schicke|sende|schicken|senden|ich|wir) )sie\\b',
);

const documentWords = [
  'certificates?|reports?|contracts?|agreements?|statements?|drawings?|instructions|photos?|photographs?|pictures?|documents?|documentation|paperwork|data ?sheets?|minutes|summary|summaries|figures|curves?|scans?|slides|presentation|translation|manuals?|specs?|specifications?|(?:risk |impact )?assessments?',
  'zertifikate?|(?:bedienungs|gebrauchs|montage)?anleitung(?:en)?|handbuch|bescheinigung(?:en)?|berichte?|prüfbericht\\p{L}*|verträge|vertrag|protokolle?|unterlagen|dokumente?|zeichnung(?:en)?|skizzen?|fotos?|bilder|datenbl(?:att|ätter)|zusammenfassung|kennlinien?|präsentation|übersetzung|pläne|auswertung|gutachten|gefährdungsbeurteilung(?:en)?',
  "certificats?|attestations?|modes? d'emploi|manuels?|rapports?|contrats?|documents?|plans?|photos?|fiches? techniques?|dessins?|traduction|évaluation des risques",
  'certificados?|informes?|manual(?:es)?|instrucciones|contratos?|documentos?|documentación|planos?|fotos?|fichas? técnicas?|relatórios?|desenhos?|evaluación de riesgos|avaliação de riscos',
  'certificat[oi]|manual[ei]|istruzioni|relazion[ei]|contratt[oi]|document[oi]|documentazione|disegn[oi]|schede? tecnic(?:a|he)|traduzione|valutazione dei rischi',
  "certificat(?:en)?|certificaat|handleiding(?:en)?|gebruiksaanwijzing|rapport(?:en|er)?|contract(?:en)?|document(?:en)?|tekening(?:en)?|foto's|risicoanalyse",
  'sertifikat\\p{L}*|bruksanvisning\\p{L}*|manual\\p{L}*|certifikat\\p{L}*|intyg|avtale?n?|aftale\\p{L}*|kontrakt\\p{L}*|dokument\\p{L}*|tegning\\p{L}*|ritning\\p{L}*|bilder|billeder|datablad|risikovurdering\\p{L}*|riskbedömning\\p{L}*',
].join('|');

/** Stands for itself in a subject; an offer or an invoice stands there for what is sold. */
const records = any(`\\b(?:${documentWords})\\b`);

const documents = any(
  `\\b(?:${documentWords})\\b`,
  '\\b(?:quotes?|quotations?|offers?|proposals?|estimates?|invoices?|pro ?formas?|credit notes?|lists?|price ?lists?|prices?|numbers|details|information|info|links?|cop(?:y|ies)|pdf|files?|drafts?|plans?|schedule|dates|answers?|reply|response|confirmation|tracking (?:number|code|link))\\b',
  '\\b(?:angebote?|kostenvoranschl\\p{L}+|rechnung(?:en)?|gutschrift|listen?|preislisten?|preise?|zahlen|daten|angaben|informationen|infos?|links?|kopien?|dateien?|entwurf|entwürfe|vorschlag|vorschläge|termine?|terminvorschl\\p{L}+|antwort|rückmeldung|bestätigung|auftragsbestätigung|sendungsnummer|bauplan|plan|konzept)\\b',
  '\\b(?:devis|avoirs?|factures?|offres?|propositions?|listes?|tarifs?|prix|liens?|copies?|réponses?|confirmation|bon de commande|relevé|brouillon)\\b',
  '\\b(?:presupuestos?|facturas?|ofertas?|propuestas?|listas?|precios?|enlaces?|copias?|respuesta|confirmación|orçamentos?|faturas?|propostas?|preços?|resposta|confirmação)\\b',
  '\\b(?:preventiv[oi]|fattur[ae]|offert[ae]|proposta|listin[oi]|prezz[oi]|copi[ae]|risposta|conferma|bozza)\\b',
  '\\b(?:offertes?|factu(?:ur|ren)|voorstel|prijs|prijzen|prijslijst|lijst|kopie|antwoord|bevestiging|planning|overzicht)\\b',
  '\\b(?:tilbud\\p{L}*|offert\\p{L}*|faktura\\p{L}*|forslag\\p{L}*|förslag\\p{L}*|pris(?:er|en|et|liste\\p{L}*|lista\\p{L}*)?|liste?n?|lista\\p{L}*|lenke\\p{L}*|länk\\p{L}*|kopia?|svar|bekreftelse\\p{L}*|bekræftelse\\p{L}*|bekräftelse\\p{L}*|sporingsnummer\\p{L}*)\\b',
);

/** Programs send these from addresses of their own. */
const bySystem = any(
  '\\b(?:invoices?|credit notes?|confirmation|tracking|rechnung|gutschrift|\\p{L}*bestätigung|sendungsnummer|factures?|facturas?|faturas?|fattur[ae]|factu(?:ur|ren)|faktura\\p{L}*|sporingsnummer\\p{L}*|confirmación|conferma|bevestiging|bekreftelse\\p{L}*|bekræftelse\\p{L}*|bekräftelse\\p{L}*|confirmação)\\b',
);
