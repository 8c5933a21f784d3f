import { pattern } from './pattern';

/**
 * Phrases by which small print begins, by language. They look at small letters: expressions that ignore case take far
 * longer to compile.
 */
const openings: readonly RegExp[] = [
  // English
  /\b(?:this|the) (?:e-?mail|electronic mail|message|communication|transmission|information (?:contained|transmitted|in this))\b.{0,160}\b(?:confidential|privileged|intended (?:only|solely|exclusively)|intended recipient|named (?:recipient|addressee)|legally protected)/u,
  /\b(?:if you (?:are not|aren't) the (?:intended|named)|if you (?:have )?received? this (?:e-?mail|message|communication|transmission)|intended recipient|please consider the environment|(?:think|consider) before (?:you )?print|virus-free\b|this e-?mail (?:has been|was) (?:scanned|checked))/u,
  /^\W{0,4}(?:disclaimer|confidentiality(?: notice)?|legal notice|privileged and confidential)\s?(?:[:.–-]|$)/u,
  /\b(?:to unsubscribe|click here to unsubscribe|unsubscribe (?:here|from this)|you (?:are receiving|receive|received|have received) this (?:e-?mail|message|newsletter) because|manage your (?:e-?mail )?preferences)\b|^unsubscribe(?:\s?[|:·<].*)?$/u,
  // German
  /\b(?:diese (?:e-?mail|nachricht|mitteilung)|der inhalt dieser (?:e-?mail|nachricht))\b.{0,160}\b(?:vertraulich\p{L}*|rechtlich geschützt\p{L}*|ausschließlich für|nicht der (?:richtige|vorgesehene|beabsichtigte))/u,
  /\b(?:wenn sie nicht der (?:richtige|vorgesehene|beabsichtigte|bestimmungsgemäße)|sollten sie nicht der|denken sie an die umwelt|bitte prüfen sie,? ob diese (?:e-?mail|mail) (?:wirklich )?(?:aus)?gedruckt|um sich (?:vom newsletter )?abzumelden|(?:sie erhalten|sie haben) diese (?:e-?mail|nachricht) (?:erhalten, )?weil)\b|^(?:haftungsausschluss|vertraulichkeitshinweis|newsletter abmelden)/u,
  // "Always quote the file number": a sentence of the house, not of the letter.
  /\bplease (?:always )?quote\b.{0,50}\b(?:in|on|with) (?:all|any|every) (?:correspondence|communications?|enquir\p{L}+|inquir\p{L}+)/u,
  /\bbitte (?:geben|nennen|führen) sie (?:bei|in|im) (?:allen |jedem |jeder )?(?:(?:rück|an)fragen|schriftverkehr|schreiben|korrespondenz)\b|\bbei (?:rück|an)fragen (?:bitte )?(?:stets|immer|unbedingt)\b/u,
  /\b(?:merci de|veuillez) (?:toujours )?(?:rappeler|indiquer|mentionner)\b.{0,50}\b(?:dans|sur|pour) tou(?:te|s|t)\b/u,
  /\b(?:vermeld|gelieve)\b.{0,50}\b(?:bij|in) (?:alle|elke) (?:correspondentie|vragen|communicatie)\b/u,
  // French
  /\b(?:ce|le présent) (?:message|courriel|courrier|e-?mail|mél|mail)\b.{0,200}\b(?:confidentiel\p{L}*|destinataire|exclusif|usage exclusif)/u,
  /\b(?:si vous avez reçu ce (?:message|courriel|mail|e-?mail) par erreur|(?:pensez|penser) à l['’]environnement|avant d['’]imprimer|pour (?:vous désabonner|vous désinscrire|ne plus recevoir)|vous recevez ce (?:message|courriel|mail|e-?mail) (?:car|parce))\b|^(?:se désabonner|avis de confidentialité)/u,
  // Spanish
  /\b(?:este (?:mensaje|correo|e-?mail)|la información contenida)\b.{0,200}\b(?:confidencial\p{L}*|destinatari\p{L}*|privilegiad\p{L}*)/u,
  /\b(?:si (?:usted )?(?:no es el destinatario|ha recibido este (?:mensaje|correo))|antes de imprimir|para (?:darse de baja|dejar de recibir)|recibes? este (?:correo|mensaje) porque)\b|^(?:aviso legal|aviso de confidencialidad|cancelar suscripción)/u,
  // Portuguese
  /\b(?:est[ae] (?:mensagem|e-?mail|correio|comunicação))\b.{0,200}\b(?:confidencia\p{L}*|destinatári\p{L}*|privilegiad\p{L}*)/u,
  /\b(?:se (?:você )?não (?:é|for) o destinatário|se recebeu est[ae] (?:mensagem|e-?mail) por engano|antes de imprimir|(?:você )?(?:recebeu|está recebendo) est[ae] (?:mensagem|e-?mail) porque|para cancelar (?:a )?(?:sua )?(?:inscrição|subscrição))\b|^aviso de confidencialidade/u,
  // Italian
  /\b(?:(?:questo|il presente) (?:messaggio|e-?mail)|(?:questa|la presente) (?:e-?mail|comunicazione)|le informazioni contenute)\b.{0,200}\b(?:riservat\p{L}*|confidenzial\p{L}*|destinatari\p{L}*)/u,
  /\b(?:se (?:avete|ha) ricevuto (?:questo|il presente) messaggio|prima di stampare|rispetta l['’]ambiente|per (?:annullare l['’]iscrizione|cancellarsi)|ricevi questa e-?mail perché)\b|^avviso di riservatezza/u,
  // Dutch
  /\b(?:dit (?:e-?mail)?bericht|deze e-?mail|dit e-?mailbericht|de informatie in (?:dit|deze))\b.{0,200}\b(?:vertrouwelijk\p{L}*|geadresseerde|bestemd voor|uitsluitend)/u,
  /\b(?:indien u dit bericht|denk aan het milieu|om (?:u|je) af te melden|(?:u|je) ontvangt deze (?:e-?mail|nieuwsbrief) omdat)\b/u,
  // Norwegian, Danish, Swedish, Finnish
  /\b(?:denne|dette) (?:e-?posten?|e-?mail(?:en)?|mail(?:en)?|meldingen|meddelelsen?)\b.{0,160}\b(?:konfidensiel\p{L}*|fortrolig\p{L}*|taushets\p{L}*|kun (?:ment|beregnet|tiltenkt)|rette (?:mottaker|modtager))/u,
  /\b(?:tenk (?:på miljøet|før du skriver ut)|tænk på miljøet|tänk på miljön|du (?:mottar|får|modtager) denne (?:e-?posten|mail|e-?mail) fordi|du får detta (?:mejl|mail|e-?postmeddelande) eftersom)\b/u,
  /\b(?:detta (?:e-?post)?(?:meddelande|mail|mejl)|denna e-?post)\b.{0,160}\b(?:konfidentiell\p{L}*|sekretess\p{L}*|avsett|avsedd|rätt mottagare)/u,
  /\b(?:tämä|tämän) (?:sähköposti|viesti|sähköpostiviesti)\p{L}*\b.{0,160}(?:luottamuksel|tarkoitettu|vastaanottaj)/u,
  // Polish, Russian, Chinese, Japanese
  /\b(?:(?:ta|niniejsza) wiadomość|treść tej wiadomości|informacje zawarte w)\b.{0,160}(?:poufn|adresat|przeznaczon)/u,
  /(?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо).{0,200}(?:конфиденциальн|адресат|предназначен)|^вы получили это (?:письмо|сообщение), (?:потому|так как)|^отписаться/u,
  /(?:本|此)(?:封)?(?:邮件|郵件|电邮|電郵|电子邮件|電子郵件).{0,80}(?:保密|机密|機密|收件人)|您收到(?:此|这封)邮件是因为/u,
  /(?:本|この|当)(?:メール|電子メール).{0,80}(?:機密|受信者|秘密|名宛人|誤って)/u,
];

/** How far into a paragraph its opening phrase may stand ("IMPORTANT: this e-mail…"). */
const near = 60;

const opening = pattern(new RegExp(`^.{0,${near}}?(?:${openings.map(({ source }) => source).join('|')})`, 'u'));

/** A paragraph that opens as small print does. A person who asks to be unsubscribed says it otherwise. */
export function boilerplate(paragraph: string): boolean {
  return opening.test(paragraph.slice(0, 400).toLowerCase());
}

const sounds = pattern(
  /\b(?:liab(?:le|ility)|virus(?:es)?|malware|registered (?:office|in|number)|company (?:no|number|registration)|unauthori[sz]ed|disclosure|copying|distribution|haftung|amtsgericht|handelsregister|hrb|geschäftsführer\p{L}*|ust-?id\p{L}*|sitz der gesellschaft|unbefugte|siret|rcs|kvk|btw|partita iva|p\.?\s?iva|org\.?\s?n(?:r|umber)|organisasjonsnummer|cvr|nip|krs|regon|personuppgifter|privacy policy|datenschutz\p{L}*|all rights reserved)\b/u,
);

/** Sounds legal, which people do too: it says something only below small print. */
export function legal(paragraph: string): boolean {
  return sounds.test(paragraph.slice(0, 600).toLowerCase()) || /^(?:<?https?:\/\/\S+|[^\p{L}\p{N}]+)$/u.test(paragraph);
}

const unfamiliar =
  /^\W{0,6}(?:you don[’']t often get e-?mail from|some people who received this message don[’']t often|sie erhalten nicht (?:oft|häufig) e-?mails? von|vous n[’']obtenez pas souvent|no suele recibir|no recibe (?:a menudo|con frecuencia)|non si ricevono spesso|u ontvangt niet vaak|du får inte ofta|du får ikke ofte|nie otrzymujesz często)/u;
const alarm =
  /^\W{0,6}(?:caution|warning|attention|external|notice|achtung|vorsicht|warnung|externe?|atención|precaución|attenzione|atenção|let op|obs|advarsel|varning|uwaga|huomio|внимание|注意)(?!\p{L})/u;
const outside =
  /\b(?:originated (?:from )?outside|from outside|external (?:sender|e-?mail|source)|outside (?:of )?(?:the|your|our) (?:organi[sz]ation|company)|externe[rn]? (?:absender|e-?mail|mail|quelle|afzender)|außerhalb|extérieur|expéditeur externe|externo|esterno|esterna|van buiten|ekstern avsender|extern avsändare|zewnętrzn)|внешн|外部/u;

/** "CAUTION: this email originated outside of the organisation": put there by the reader's side. */
export function warning(paragraph: string): boolean {
  const text = paragraph.slice(0, 700).toLowerCase();
  if (unfamiliar.test(text) || bareWarning.test(text)) return true;
  return paragraph.length < 700 && alarm.test(text) && outside.test(text);
}

const bareWarning = /^\[?(?:external(?: e-?mail)?|extern|externe e-?mail|externo|esterno)\]?[:.]?$/u;
