import { pattern } from './pattern';

/** Words above the name at the end of a message. Thanks are not among them: they are said to somebody. */
const phrases =
  'regards|kind regards|best regards|warm regards|warmest regards|kindest regards|many regards|with kind regards|with best regards|with warm regards|with regards|rgds|kr|br|all the best|best wishes|with best wishes|warm wishes|best|all best|cheers|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|yours|respectfully|respectfully yours|cordially|take care|greetings|kind greetings|' +
  'mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|freundlichen gruß|freundlicher gruß|mit besten grüßen|beste grüße|besten gruß|mit herzlichen grüßen|herzliche grüße|herzlichst|viele grüße|vielen gruß|liebe grüße|lieben gruß|schöne grüße|schönen gruß|sonnige grüße|grüße|gruß|mit vielen grüßen|mit lieben grüßen|mfg|lg|vg|bg|hg|hochachtungsvoll|mit vorzüglicher hochachtung|' +
  'cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|amicalement|salutations|meilleures salutations|sincères salutations|salutations distinguées|cordiales salutations|sincèrement|respectueusement|cdlt|bàv|veuillez agréer mes salutations distinguées|' +
  'saludos|un saludo|saludos cordiales|un cordial saludo|cordial saludo|cordialmente|atentamente|muy atentamente|un abrazo|atte|' +
  'cumprimentos|com os melhores cumprimentos|melhores cumprimentos|com cumprimentos|atenciosamente|atentamente|att|abraço|um abraço|abraços|saudações|' +
  'cordiali saluti|distinti saluti|un cordiale saluto|un saluto|saluti|cari saluti|cordialmente|' +
  'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|met hartelijke groet|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|hoogachtend|' +
  'vennlig hilsen|med vennlig hilsen|med vennlige hilsener|beste hilsen|mvh|vh|hilsen|med hilsen|beste hilsener|' +
  'med vänlig hälsning|med vänliga hälsningar|vänlig hälsning|vänliga hälsningar|med bästa hälsningar|bästa hälsningar|hälsningar|hälsning|hälsar|vänligen|' +
  'med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|bedste hilsner|de bedste hilsner|kh|kærlig hilsen|' +
  'ystävällisin terveisin|ystävällisesti|terveisin|parhain terveisin|terveiset|t|yst terv|yst. terv|' +
  'pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z poważaniem|z wyrazami szacunku|pozdrowienia|serdeczne pozdrowienia|' +
  'с уважением|с наилучшими пожеланиями|всего доброго|с приветом|искренне ваш|искренне ваша|з повагою|' +
  '此致|敬礼|此致敬礼|此致 敬礼|敬上|谨上|謹上|祝好|顺祝商祺|順頌商祺|顺颂商祺|祝商祺|祝工作顺利|祝您工作顺利|敬具|草々|拝具|드림|올림|' +
  's pozdravem|üdvözlettel|saygılarımla|cu stimă|lep pozdrav|s poštovanjem|με εκτίμηση';

const closings = new Set(phrases.split('|').map(bare));

const thanks =
  /^(?:many thanks|thanks|thank you|thx|ty|thanks in advance|thanks again|danke|vielen dank|besten dank|herzlichen dank|danke im voraus|vielen dank im voraus|merci|merci d'avance|merci beaucoup|gracias|muchas gracias|obrigad[oa]|muito obrigad[oa]|grazie|grazie mille|bedankt|alvast bedankt|dank u wel|met dank|takk|mange takk|på forhånd takk|tusen takk|tack|tack så mycket|tack på förhand|tak|mange tak|på forhånd tak|kiitos|kiitos etukäteen|dzięki|dziękuję|z góry dziękuję|спасибо|заранее спасибо|谢谢|謝謝|ありがとうございます)$/u;

/** Short forms that people put their name right behind, without a comma. */
const takesName =
  /^(?:mfg|lg|vg|bg|mvh|vh|kh|mvg|kr|br|hilsen|gruß|grüße|groet|groeten|hälsningar|saludos|saluti|terveisin|pozdrawiam|cordialement|\S+ \S.*)$/u;

const name = /^(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*)(?: [\p{Lu}\p{Lo}][\p{L}.'’-]*){0,3}$/u;

const andWord = /\s(?:and|und|et|y|e|en|og|och|ja|i|и|&|\+)\s|[,/]\s?/giu;

const fromPlace = pattern(/^(.{2,40}?) (?:from|aus|vom|von|fra|från|uit|de|desde|da|dal|dalla|z|из) \S.{0,30}$/iu);

/** "Kind regards", alone or with the name behind it, in some twenty languages. */
export function isClosing(text: string): boolean {
  if (text.length > 60 || text === '') return false;
  const words = bare(text);
  if (isPhrase(words)) return true;
  const comma = text.search(/[,.!;–—]\s*\S/u);
  if (
    comma > 0 &&
    name.test(
      text
        .slice(comma + 1)
        .trim()
        .replace(/[.,!]$/u, ''),
    ) &&
    isPhrase(bare(text.slice(0, comma)))
  )
    return true;
  const place = fromPlace.exec(text)?.[1];
  if (place !== undefined && closings.has(bare(place)) && bare(place).length > 4) return true;
  const parts = text.split(' ');
  if (!beginsLikeOne(parts[0] ?? '')) return false;
  for (let count = 1; count < parts.length && count <= 5; count++) {
    const phrase = bare(parts.slice(0, count).join(' '));
    if (takesName.test(phrase) && closings.has(phrase) && name.test(parts.slice(count).join(' '))) return true;
  }
  return false;
}

const firstWords = new Set([...closings].map((phrase) => phrase.split(' ')[0] ?? ''));

/** Most lines begin like none, and need no closer look. */
function beginsLikeOne(text: string): boolean {
  const [word = ''] = spelled(text).trim().split(/\s/);
  return word === '' || firstWords.has(word) || firstWords.has(bare(word));
}

/** "Thanks," above a name: the writer's word, with the signature under it. */
export function isThanks(text: string): boolean {
  return text.length <= 60 && thanks.test(bare(text));
}

/** The phrase itself, or one with thanks or another before it ("Vielen Dank und beste Grüße"). */
function isPhrase(words: string): boolean {
  if (closings.has(words)) return true;
  const parts = words.split(andWord);
  if (parts.length !== 2) return false;
  const [first = '', second = ''] = parts.map(bare);
  return closings.has(second) && (closings.has(first) || thanks.test(first));
}

function spelled(text: string): string {
  return text.toLowerCase().replaceAll('gruess', 'grüß').replaceAll('grüss', 'grüß').replaceAll('gruss', 'gruß');
}

function bare(text: string): string {
  return spelled(text)
    .replace(/[\s,.!;:–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
