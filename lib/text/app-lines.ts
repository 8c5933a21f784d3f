import { firstWord } from './lines';

const sent =
  'sent|sendt|skickat|gesendet|verschickt|envoyé|enviado|enviada|inviato|inviata|verzonden|verstuurd|wysłan[eoay]|отправлено|надіслано|odesláno|odoslané|trimis|gönderildi';
const by =
  'from|via|with|using|by|von|vom|mit|aus|über|de|depuis|à partir de|avec|desde|con|do|da|dal|tramite|com|pelo|vanaf|vanuit|met|via|från|med|fra|z|ze|za pomocą|с|из|з';
const mine = 'my|mein\\S{0,2}|mon|ma|mi|meu|minha|il mio|mio|mia|mijn|min|mitt|mit|mojego|mojej|moim|моего|моей|мого';
const brands =
  'iphone|ipad|ipod|mac\\b|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|blackberry|nokia|sony|xperia|motorola|windows|outlook|yahoo|aol|gmail|proton ?mail|gmx|web\\.de|t-online|mail (?:for|für|pour|para|per|voor|för|til|for) windows|mail\\.ru|мобильной почты|почты mail|яндекс|yandex|superhuman|spark|zoho|tuta|hey\\b|nine\\b|bluemail|blue mail|aqua ?mail|k-9|fairemail|canary|airmail|edison|newton|mailbird|em client|thunderbird|fastmail|telia|orange|libero|laposte|sfr|freenet|smartphone|mobile phone|mobiltelefon|(?:la )?(?:mobile|app|application|messagerie)\\b.{0,40}(?:mail|orange|sfr|poste)';

const devices =
  'phone|smartphone|mobile|device|tablet|cell\\S*|handy|gerät|téléphone|portable|tablette|móvil|celular|dispositivo|teléfono|telemóvel|telefone|telefono|cellulare|telefoon|mobiele?|toestel|telefon\\S*|mobil\\S*|smartfon\\S*|телефон\\S*|смартфон\\S*|айфон\\S*';

/** "Sent from my phone", "Enviado desde mi iPhone": the word, a preposition, and a device of mine or a known program. */
const sentFrom = new RegExp(
  `^(?:${sent})\\s(?:${by})\\s?(?:(?:${mine})\\s(?:[^\\s.!?]{1,20}\\s){0,5}?(?:${devices}|${brands})\\S*(?:\\s[^\\s.!?]{1,20}){0,3}|(?:the |an? |der |dem |einem |l['’]|la |el |il |o |a )?(?:${brands})[^?!]{0,70})[.!]?$`,
  'u',
);

/** Where the verb comes last, and languages that say it otherwise. */
const otherOrder =
  /^(?:diese (?:e-?mail|nachricht) wurde )?(?:von meine[mr] .{1,60}|von unterwegs|mit (?:der )?(?:proton|gmx|web\.de).{0,40}|(?:vom|von) (?:iphone|ipad|handy|smartphone|android).{0,40})\s(?:gesendet|verschickt)[.!]?$|^lähetetty (?:iphon|ipad|mac|samsung|outlook|android|puhelime|minun|gmail|yahoo|huawei|nokia|windows).{0,50}$|^(?:发自|發自|从我的|從我的|来自我的|來自我的).{1,30}$|^.{0,20}(?:iphone|ipad|android|スマートフォン|携帯)から送信.{0,4}$|^(?:나의 )?.{0,20}에서 보냄$/u;

/** An offer of the program: Outlook in the reader's language, and the like. */
const offer =
  /^(?:get|download|outlook für|holen sie sich|laden sie|obtenir|obtenez|télécharger|téléchargez|obtener|obtén|descargar|obter|obtenha|baixar|ottieni|scarica|download|haal|hämta|skaffa|få|hent|hanki|pobierz|скачать|загрузить|установить|获取|下载|取得|outlook for|outlook voor)\s?.{0,25}(?:outlook|ios|android).{0,40}(?:<?https?:\/\/\S{1,200})?$/u;
const otherOffer =
  /^(?:yahoo mail: search, organize, conquer|sent with .{0,20}secure e-?mail\.?|outlook for (?:ios|android) を入手.{0,60}|sent from (?:mail|outlook)|<?https:\/\/aka\.ms\/\S{1,40}>?)$/u;

/** The words by which such lines begin, and what marks those that begin otherwise. */
const begins = new Set(
  `${sent}|diese|von|vom|mit|lähetetty|get|download|outlook|holen|laden|obtenir|obtenez|télécharger|téléchargez|obtener|obtén|descargar|obter|obtenha|baixar|ottieni|scarica|haal|hämta|skaffa|få|hent|hanki|pobierz|скачать|загрузить|установить|yahoo`
    .replace('wysłan[eoay]', 'wysłane|wysłano|wysłana|wysłany')
    .split('|'),
);
const beginsOtherwise = /^(?:发自|發自|从我的|從我的|来自我|來自我|获取|下载|取得|<?https:\/\/aka\.ms)|送信|보냄/u;

/** A line that a telephone or a mail program writes under a message. */
export function appLine(text: string): boolean {
  if (text === '' || text.length > 140) return false;
  const line = text.replace(/^[-–—*_]{1,3}\s?/u, '').toLowerCase();
  if (!begins.has(firstWord(line)) && !beginsOtherwise.test(line)) return false;
  const words = line.replace(/<?\[?https?:\/\/\S{1,200}$|[*_]{1,2}$/u, '').trim() || line;
  if (sentFrom.test(words) || otherOrder.test(words) || otherOffer.test(words)) return true;
  return words.length < 90 && offer.test(words) && /ios|android|outlook/u.test(words) && words.split(' ').length <= 7;
}
