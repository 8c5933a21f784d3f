import { isBulk } from './bulk';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';

/** Written by the mail program for an absent person, in the subject. */
const subjects = pattern(
  /^\s*(auto\s*:|auto(matic|matische|mated)?[ -]?(reply|response|antwort)\b|automatische antwort|abwesenheits|abwesend\b|out of (the )?office|ooo\b|absence du bureau|réponse automatique|absen[ct]e? ?:|respuesta automática|fuera de (la )?oficina|resposta automática|fora do escritório|risposta automatica|fuori sede|automatisch antwoord|afwezig|autosvar|automatiskt svar|automatisk svar|fraværs|frånvaro|automaattinen vastaus|poissa|autoodpowiedź|odpowiedź automatyczna|автоответ|автоматический ответ|自动回复|自動回覆|自動回复|自動返信|不在(通知|メール)?|자동 ?회신)/iu,
);

/** The same in the first lines of the body: it says what it is. */
const itself = pattern(
  /\bthis is an auto(matic|mated|matically generated)\b|\bautomat(ed|ic) (reply|response|message)\b|\bdies ist eine automatische\b|\bceci est un (message|réponse) automatique\b/iu,
);

/** Somebody is away. */
const openings = pattern(
  /\b(i am|i'm|i will be) (currently )?(out of (the )?office|on (annual |parental |sick |maternity )?leave|on (vacation|holiday)|away from (the office|my desk))\b|\bich bin (derzeit |aktuell |zurzeit |momentan )?(.{0,40} )?(nicht im (büro|haus)|abwesend|im urlaub|außer haus)\b|\bje (suis|serai) (actuellement )?(absente?|en congés?)\b|\best(oy|aré) (actualmente )?fuera de la oficina\b|\best(ou|arei) (atualmente )?(fora do escritório|de férias|ausente)\b|\b(sono|sarò) (attualmente )?(fuori (sede|ufficio)|in ferie)\b|\bik ben (momenteel )?(afwezig|niet op kantoor|met vakantie)\b|\bjag är (för närvarande )?(inte på kontoret|på semester|ledig)\b|\bjeg (er|holder) (for tiden )?(ikke på kontoret|på ferie|ferie|ute av kontoret)\b|\b(przebywam|jestem) na urlopie\b|я (сейчас )?(в отпуске|вне офиса)|我(目前|現在|现在)?(不在办公室|不在辦公室|正在休假|休假)|不在にして(おり|い)ます/iu,
);

/** A person asks something, or tells of days to come: a program would have been set when they went. */
const byHand = pattern(
  /[?？]|\b(?:out of (?:the )?office|on (?:\p{L}+ )?leave|on (?:vacation|holiday)|im urlaub|abwesend|nicht im (?:büro|haus)|außer haus|en congés?|absente?|in ferie|på ferie|på semester|ferie|de férias|met vakantie|afwezig) (?:tomorrow|next|later|all (?:of )?next|on (?:mon|tues|wednes|thurs|fri)day|in (?:december|summer)|demain|la semaine prochaine|morgen|nächste|domani|la prossima|i morgen|i morgon|neste|næste|nästa|amanhã|na próxima|volgende)|\bich bin (?:morgen|nächste|kommende) |\b(?:ik ben|jeg er|jag är) (?:morgen|volgende|i morgen|i morgon|neste|nästa)/iu,
);

/** An office or a firm that is away says "we": with what such answers say besides, no person wrote it just now. */
const closed = pattern(
  new RegExp(
    `^\\W*(?:[\\p{L}.' -]{1,60}[,!]\\s+)?(?:[^.!?\\n]{1,120}[.!]\\s+)?(?:${[
      '(?:we|our (?:office|shop|workshop|practice|studio)s?) (?:are|is|will be) (?:currently |now |all )?(?:closed|on (?:our )?(?:annual |summer |winter |company )*(?:holiday|holidays|vacation|leave|break))(?= (?:from|until|till|through|between|for|and|this week)|[.,!])',
      '(?:wir (?:haben|machen) (?:derzeit |zurzeit |aktuell |momentan )?(?:betriebsferien|betriebsurlaub|geschlossen|urlaub)|wir sind (?:derzeit |zurzeit |aktuell |momentan )?(?:im urlaub|in den ferien|in betriebsferien)|unser (?:büro|betrieb|laden|geschäft) (?:ist|bleibt) (?:\\p{L}+ )?geschlossen)',
      '(?:nous sommes|notre (?:bureau|atelier|magasin|entreprise|cabinet) (?:est|sera)) (?:actuellement )?(?:en congés?|en vacances|fermée?s?)',
      '(?:estamos|nuestra oficina está|nuestra empresa está) (?:actualmente )?(?:de vacaciones|cerrad[oa]s?|por vacaciones)',
      '(?:estamos|o nosso escritório está) (?:atualmente |neste momento )?(?:de férias|em férias|encerrad[oa]s?|fechad[oa]s?)',
      '(?:siamo|il nostro ufficio è|i nostri uffici sono) (?:attualmente )?(?:chius[oi]|in ferie|in vacanza)',
      '(?:wij|we) (?:zijn|hebben) (?:momenteel |nu )?(?:(?:met|op) vakantie|gesloten|vakantie)|ons (?:kantoor|bedrijf) is (?:momenteel )?gesloten',
      'vi (?:holder|har|er|är) (?:for tiden |for tida |för närvarande |i øjeblikket )?(?:ferielukket|feriestengt|sommerlukket|sommerstengt|sommarstängt|semesterstängt|stengt|lukket|stängt|på ferie|på semester|ferie(?:stengt)?|semester)|(?:kontoret|firmaet|verkstedet|butikken|kontoret vårt) (?:er|är|holder) (?:ferielukket|feriestengt|stengt|lukket|stängt)',
      '(?:jesteśmy na urlopie|nasze biuro jest (?:nieczynne|zamknięte))',
    ].join('|')})`,
    'iu',
  ),
);

const besides = pattern(
  /(?:\b)(?:(?:thank you|thanks) for (?:your|contacting|getting|writing)|(?:your|all) (?:e-?mails?|messages?) will|(?:will|'ll) (?:reply|answer|respond|get back)|urgent|emergenc(?:y|ies)|dringend\p{L}*|notf[aä]ll\p{L}*|(?:dank|danke) für (?:ihre|deine)|bedankt voor|dank voor|spoed\p{L}*|urgen(?:te?s?|cia|cias|ce|ces|za|ze)|merci (?:de|pour) (?:votre|nous)|gracias por (?:su|tu)|obrigad[oa] (?:pel[oa]|por)|grazie per (?:il|la|averci)|(?:takk|tak|tack) (?:for|för) (?:din|ditt|deres|jeres|ert|mailen|meldingen|mejlet)|haster|hastesaker|akut(?:t|e|a)?|brådskande|piln\p{L}*|dziękujemy za)(?!\p{L})/iu,
);

/**
 * An answer in a person's name that says no more than a program does: thanks for the message, away until a day, and whom to
 * turn to or when it is read. A person who thanks and is about to travel asks or tells something else besides.
 */
function isAwayNote(text: string): boolean {
  const words = plainMarks(text.trim());
  if (words.length > 2 * beginning || /[?？]/u.test(words)) return false;
  return thanksFor.test(words) && personAway.test(words) && meanwhile.test(words);
}

const thanksFor = pattern(
  /^(?:\W*[\p{L}.' -]{1,60}[,!]\s+)?\W*(?:(?:thank you|thanks|many thanks)(?: very much)? for (?:your|the|this|getting in touch|contacting|writing)|(?:vielen|herzlichen|besten) dank für (?:ihre|deine|die)|(?:danke|dank) für (?:ihre|deine|die)|merci (?:beaucoup )?(?:de|pour) (?:votre|ton)|(?:muchas )?gracias por (?:su|tu|el)|(?:muito )?obrigad[oa] (?:pel[oa]|por)|(?:la )?(?:ringrazio|grazie) per (?:il|la|averci)|(?:hartelijk )?(?:bedankt|dank) voor|(?:takk|tack|tak) (?:for|för)|dziękuję za)(?!\p{L})/iu,
);

const personAway = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:i am|i'm|i will be|i'll be|currently|now) (?:\\p{L}+ ){0,2}?(?:travell?ing|abroad|away|out|off|unavailable|at a (?:conference|fair|trade fair)|on (?:a )?(?:business trip|leave|the road))(?=[\\s,.])[^\\n]{0,40}\\b(?:until|till|from|through|this week|next week|today|between)",
      '(?:ich bin|bin|derzeit|zurzeit) (?:\\p{L}+ ){0,3}?(?:bis|vom|ab|diese woche|heute)[^\\n]{0,40}\\b(?:unterwegs|auf (?:\\p{L}+)?reisen?|verreist|abwesend|nicht (?:da|erreichbar|im (?:büro|haus)))|ich bin (?:\\p{L}+ ){0,2}?(?:unterwegs|auf (?:\\p{L}+)?reisen?|verreist)[^\\n]{0,40}\\bbis',
      "je (?:suis|serai) (?:\\p{L}+ ){0,2}?(?:en (?:déplacement|voyage|formation)|absente?|à l'étranger)[^\\n]{0,40}\\b(?:jusqu|du|cette semaine)",
      '(?:estoy|estaré) (?:\\p{L}+ ){0,2}?(?:de viaje|fuera|ausente)[^\\n]{0,40}\\b(?:hasta|del|esta semana)',
      '(?:estou|estarei) (?:\\p{L}+ ){0,2}?(?:em viagem|a viajar|viajando|fora|ausente)[^\\n]{0,40}\\b(?:até|de|esta semana)',
      "(?:sono|sarò) (?:\\p{L}+ ){0,2}?(?:in viaggio|in trasferta|all'estero|assente|fuori)[^\\n]{0,40}\\b(?:fino|dal|questa settimana)",
      'ik ben (?:\\p{L}+ ){0,3}?(?:tot|van|deze week)[^\\n]{0,40}\\b(?:op reis|onderweg|in het buitenland|afwezig|weg)|ik ben (?:\\p{L}+ ){0,2}?(?:op reis|in het buitenland|afwezig|weg)[^\\n]{0,40}\\b(?:tot|van)',
      '(?:jeg|jag) (?:er|är) (?:\\p{L}+ ){0,2}?(?:på reise|på resa|på rejse|bortreist|bortrest|utomlands|i utlandet|væk|borta)[^\\n]{0,40}\\b(?:til|till|frem|fram|fra|från)',
      '(?:jestem|będę) (?:\\p{L}+ ){0,2}?(?:w podróży|w delegacji|nieobecn\\p{L}*)[^\\n]{0,40}\\b(?:do|od)',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** Whom to turn to, or how far mail reaches meanwhile. */
const meanwhile = pattern(
  /(?:\b)(?:urgent|emergenc(?:y|ies)|(?:limited|little|no|intermittent|restricted|sporadic) (?:access|e-?mail)|(?:will|'ll) (?:reply|answer|respond|get back|read|deal)|(?:dringend|eilig|notf[aä]ll)\p{L}*|nur (?:eingeschränkt|sporadisch|unregelmäßig|bedingt)|urgen(?:ce|ces|te?s?|cia|cias|za|ze)|(?:accès|acceso|acesso|accesso) (?:limité|restreint|limitado|limitato)|spoed\p{L}*|dringende?|beperkt(?:e)? (?:toegang|bereikbaar)|haster|hastesaker|akut(?:t|a)?|brådskande|begrenset|begränsad|piln\p{L}*)(?!\p{L})/iu,
);

/** Some programs put their subject above the words. */
const labelled = pattern(
  /^\W*(?:automatisch(?:e)? (?:antwoord|antwort|beantwoording)|automatic reply|auto-?reply|réponse automatique|respuesta automática|resposta automática|risposta automatica|autosvar|automatiskt? svar|odpowiedź automatyczna|automaattinen vastaus|abwesenheits(?:notiz|meldung|nachricht)|out of (?:the )?office|fraværsmelding|frånvaromeddelande|absence du bureau)\s*[:.!–-]/iu,
);

/** At the foot of what a machine sent. A form of a website ends so too, with a person's question above it. */
const made = pattern(
  /\b(?:this (?:e-?mail|message|reply|response) (?:was|is|has been) (?:automatically (?:generated|sent|created)|(?:generated|sent|created) automatically)|(?:diese|dies ist eine) (?:e-?mail|mail|nachricht|antwort)(?:,? die)? (?:wurde |ist )?(?:automatisch (?:erzeugt|erstellt|generiert|versandt|versendet|verschickt)\p{L}*|automatisch)|(?:ce|cet|cette) (?:message|e-?mail|courriel|réponse) (?:a été|est) (?:envoyée?|générée?) automatiquement|est[ea] (?:mensaje|correo|respuesta|mensagem|resposta) (?:ha sido|fue|se ha|foi) (?:generad[oa]|enviad[oa]|gerad[oa]) autom[aá]tic\p{L}*|quest[oa] (?:messaggio|e-?mail|risposta) è stat[oa] (?:generat|inviat)[oa] automaticamente|(?:dit|deze) (?:bericht|e-?mail|antwoord) (?:is|werd) automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt)|denne (?:meldingen|e-posten|mailen|beskeden|besked) (?:er|ble|blev) (?:automatisk (?:generert|sendt|genereret)|(?:generert|sendt|genereret) automatisk)|det(?:ta|här) (?:meddelandet|mejlet|meddelande) (?:är|har|skickades) (?:automatiskt \p{L}+|(?:skickats|genererats) automatiskt)|(?:ta|niniejsza) wiadomość została (?:wygenerowana|wysłana) automatycznie)(?!\p{L})/iu,
);

/** Only the beginning is looked at: people mention their holidays further down. */
const beginning = 300;

/** Out-of-office, newsletters and the like: nobody wrote it to one person, so it opens no clock and answers nothing. */
export function isAutomatic(subject: string, text: string): boolean {
  const begins = plainMarks(text.slice(0, beginning));
  if (subjects.test(subject.slice(0, 200)) || itself.test(begins) || labelled.test(begins)) return true;
  const answers = () => besides.test(plainMarks(text.slice(0, 3 * beginning)));
  if (openings.test(begins) && (!byHand.test(begins) || answers())) return true;
  if (isAwayNote(text)) return true;
  const saysSo = closed.test(begins) || made.test(plainMarks(text.slice(-beginning)));
  return (saysSo && answers()) || isBulk(text);
}
