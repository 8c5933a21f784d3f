import { isClosing } from './closings';
import { pattern } from './pattern';
import { plainMarks } from './plain-marks';
import { inSmall } from './small';
import { countWords } from './words';

/**
 * Whether the text is a letter to many: it ends in "Unsubscribe" or "you receive this e-mail because…", and above that
 * nobody speaks for themselves or signs. Programs put such a foot under a person's few lines too, and who asks to be
 * taken off a list is a person.
 */
export function isBulk(text: string): boolean {
  const lines = text
    .slice(-reach)
    .split('\n')
    .map((line) => plainMarks(line.trim()))
    .filter((line) => line !== '');
  const from = Math.max(1, lines.length - footLines);
  const foot = lines.findIndex((line, at) => at >= from && isFoot(line));
  if (foot < 0 || lines.slice(from).some((line) => discussion.test(line))) return false;
  const above = lines.slice(0, foot);
  return countWords(above.join(' ')) >= fewWords && !above.some((line) => person.test(line) || isClosing(line));
}

const reach = 3000;
const footLines = 6;
const longestFoot = 300;
const fewWords = 12;

function isFoot(line: string): boolean {
  const low = inSmall(line).replace(noMore, '');
  if (line.length > longestFoot || /[?？]/u.test(low) || person.test(line) || request.test(low)) return false;
  return reason.test(low) || links.test(low);
}

/** What asks nobody: "No more newsletters? Unsubscribe here." */
const noMore = pattern(
  /(?:\b(?:no longer|not? (?:more|want|wish|like)|don't (?:want|wish|like)|keine?n?|nicht (?:mehr|länger)|n[e'](?: ?\p{L}+)? plus|ya no|no (?:quieres?|deseas?)|não (?:quer|deseja)|non (?:vuoi|desideri|vuole|desidera)|geen|niet (?:meer|langer)|ikke|inte|nie chcesz)(?!\p{L}))[^.!?]{0,80}\?/u,
);

/** Why somebody gets it, and how to stop it. */
const reason = pattern(
  new RegExp(
    `\\b(?:${[
      "(?:you(?: are|'re)?|you have) (?:receiv(?:e|ed|ing)|getting|got|get) (?:(?:this|these|our)(?: (?:\\p{L}+ )?(?:e-?mails?|mails?|messages?|newsletters?|updates?|notices?|bulletins?|letters?))?|it|e-?mails?(?: from us)?),? (?:because|as|since)|(?:click (?:here |below )?to|to) (?:unsubscribe|opt out)|unsubscribe (?:here|from (?:this|these|our|all|future))|(?:manage|update|change) your (?:e-?mail |subscription )?(?:preferences|subscriptions?)",
      '(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) (?:dies|diese[nrs]?(?: (?:e-?mail|mail|nachricht|newsletter|schreiben|rundbrief))?|unsere[nr]? (?:e-?mail|mail|nachricht|newsletter|rundbrief)),? (?:weil|da)|newsletter (?:hier )?ab(?:zu)?(?:melden|bestellen)|hier (?:vom newsletter )?abmelden|geht an alle (?:adressen|empfänger\\p{L}*|kontakte)? ?(?:in|auf|aus) unser\\p{L}+ verteiler|um sich (?:vom newsletter )?abzumelden',
      'vous recevez (?:ceci|cela|(?:ce|cet|cette|notre) (?:e-?mail|mail|message|courriel|newsletter|lettre|bulletin)),? (?:car|parce)|(?:pour )?(?:se|vous) (?:désabonner|désinscrire) (?:ici|de (?:cette|notre) (?:liste|newsletter|lettre)|cliquez)|pour (?:vous|se) (?:désabonner|désinscrire)',
      '(?:recibes?|ha recibido|has recibido) (?:esto|este (?:correo|mensaje|e-?mail|boletín)),? (?:porque|ya que)|para (?:darse|darte) de baja|(?:darse|date|darte) de baja (?:aquí|de (?:este|nuestro) boletín)',
      '(?:recebeu|recebe|está a receber|está recebendo) est[ae] (?:mensagem|e-?mail|boletim),? porque|para (?:cancelar|anular) (?:a )?(?:sua )?(?:inscrição|subscrição)|cancelar (?:a )?(?:subscrição|inscrição) aqui',
      "(?:ricevi|riceve|ricevete|hai ricevuto) (?:questa?|questo)(?: (?:e-?mail|mail|messaggio|newsletter|comunicazione))?,? perché|per (?:annullare l'iscrizione|cancellarsi|cancellarti|disiscriver(?:si|ti))|(?:cancellati|disiscriviti) qui",
      '(?:u|je) ontvangt (?:dit|(?:deze|dit) (?:e-?mail|mail|bericht|nieuwsbrief)),? omdat|(?:om (?:u|je) )?(?:uit te schrijven|af te melden) (?:klik|voor)|(?:uitschrijven|afmelden) (?:voor deze nieuwsbrief|kan hier)|klik hier om (?:u|je) (?:uit te schrijven|af te melden)|(?:meld|schrijf) (?:u|je)(?:zelf)? (?:hier|dan|via) [^.!?]{0,40}(?:af|uit)(?=\\W|$)',
      'du (?:modtager|mottar|får) (?:denne|dette) (?:e-?posten|e-?mail(?:en)?|mail(?:en)?|nyhedsbrev(?:et)?|nyhetsbrevet),? (?:fordi|da)|afmeld (?:dig )?(?:nyhedsbrevet|her)|(?:meld deg av|avmeld (?:deg )?)(?: ?nyhetsbrevet| ?her)|du får (?:detta|det här) (?:mejlet|mejl|mailet|mail|utskicket|nyhetsbrevet?|e-?postmeddelande),? (?:eftersom|för att|därför)|avregistrera dig|avsluta prenumerationen',
      'otrzymujesz (?:tę|ten) (?:wiadomość|e-?mail|newsletter),? ponieważ|(?:aby )?(?:wypisz|wypisać) się',
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** The word alone, or in a row of links. */
const links = pattern(
  /(?:^|[|·•<[])\s*(?:unsubscribe|opt out|abmelden|newsletter abmelden|se désabonner|se désinscrire|désinscription|darse de baja|cancelar suscripción|cancelar (?:inscrição|subscrição)|anular subscrição|annulla iscrizione|cancellati|disiscriviti|uitschrijven|afmelden|afmeld|avmeld|meld deg av|avregistrera|avsluta prenumeration|wypisz się)\s*(?:$|[|·•>\].(:])/u,
);

/** Words of one person about themselves. ("i" is "in" and "and" in other languages, "me" and "mi" much else.) */
const person = pattern(
  /\b(?:I(?:'m|'ve|'d|'ll)?|[Mm]y|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nrms]?|[Jj]e (?:suis|vous|ne|n'ai|souhaite|voudrais)|[Jj]'ai|[Yy]o|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Ii]k|[Mm]ijn|[Jj]eg|[Jj]ag)(?!\p{L})/u,
);

const request = pattern(/\b(?:please|bitte|could you|proszę)(?: \p{L}+)? (?:unsubscribe|remove|take|abmelden|ab) /u);

/** What is written to a group of people is written by one of them. */
const discussion = pattern(/\b(?:google groups?|this group|mailing list|discussion|listserv|mailman)\b/iu);
