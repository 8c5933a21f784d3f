import type { Span } from '@/lib/model/understood';
import { formsOf, hasForm, placesOf } from './forms';
import type { Sentence } from './own-text';

/** The words that say that something comes with this message. What the customer attached is none of it. */
export function attachesIn({ low, span }: Sentence, language: string): Span | null {
  const [found] = placesOf(low, forms, language);
  if (!found || hasForm(low, others, language)) return null;
  return span(found.index, found.index + found[0].length);
}

const forms = formsOf({
  en: [
    "\\b(?:please |kindly )?(?:find|see)(?: the| it)?(?: \\p{L}+){0,3} (?:attached|enclosed|attachment)\\b|\\b(?:i|we)(?:'ve| have)?(?: also| now| just)? (?:attach(?:ed)?|enclosed?)\\b|\\b(?:i|we)(?:'m| am|'re| are) (?:also )?(?:attaching|enclosing)\\b",
    '\\b(?:is|are)(?: also| now)? (?:attached|enclosed)\\b|^(?:attached|enclosed)\\b|^(?!.*\\b(?:you|they|he|she|was|were|not|no|nothing|i|we)\\b)(?:[\\p{L}\\d]+ ){1,3}(?:attached|enclosed)(?=[.!]?$)|[,;–-] (?:attached|enclosed)(?:[.!]?$|(?= (?:as|in|for you|again|herewith|once more|to this)\\b))|\\bin the (?:attachment|enclosed)\\b|\\b(?:in|fill in|sign|use|per) the attached\\b|\\bas (?:an )?attach(?:ment|ed)\\b|\\bpfa\\b|\\bwith this (?:e-?mail|mail|message)(?=[.!,]|$)|\\battached (?:herewith|hereto|below)\\b|\\b(?:is|are|here is|here are) the (?:attached|enclosed)\\b',
  ],
  de: [
    '\\b(?:anbei|im anhang|als anlage|als anhang|beiliegend|angehängt|beigefügt|in der beilage)\\b|\\bin der anlage (?:finden|sende|senden|erhalten|übersende|schicke)|\\b(?:finden|sende|senden|erhalten|schicke|schicken) [^.]{0,50}\\bin der anlage\\b|\\b(?:hänge|füge) ich [^.]{0,60}\\b(?:an|bei)\\b|\\bich (?:hänge|füge) [^.]{0,60}\\b(?:an|bei)\\b|\\b(?:schicke|sende|übersende|schicken|senden) (?:ich |wir )?(?:ihnen |dir |euch )?hiermit\\b',
  ],
  fr: [
    '\\bci-joint(?:e|s|es)?\\b|\\b(?:en|ci) pièces? jointes?\\b|\\ben annexe\\b|\\b(?:je|nous) (?:vous )?(?:joins|joignons)\\b',
  ],
  es: ['\\b(?:adjunt[oa]s?|adjuntamos)\\b|\\ben adjunto\\b|\\barchivo adjunto\\b'],
  it: ['\\b(?:in allegato|allego|alleghiamo)\\b|\\b(?:trova|trovate) allegat[oaie]\\b|^allegat[oaie]\\b'],
  nl: [
    '\\b(?:bijgevoegd|bijgesloten)\\b|\\bin de bijlage\\b|\\bals bijlage\\b|\\bik (?:voeg|stuur) [^.]{0,40}\\b(?:bij|mee als bijlage)\\b',
  ],
  pt: [
    '\\bem anexo\\b|\\b(?:segue|seguem) (?:\\p{L}+ )?(?:anexo|anexa|anexos|anexas)\\b|\\b(?:anexo|anexamos|anexei) (?:o|a|os|as)\\b',
  ],
  nordic: [
    '\\b(?:bifogad|bifogat|bifogade|bifogar|bilagt|vedlagt|vedlegger|vedlægger|vedhæftet|vedhæftede|vedhæfter)\\b|\\bhar (?:jeg |vi )?lagt (?:ved|til)\\b|\\bse (?:vedlegg|bilaga|vedhæftede)|\\b(?:i|som) (?:bilaga|bilagan|vedlegg|vedlegget|bilag)\\b',
  ],
  pl: ['\\bw (?:załączniku|załączeniu)\\b|\\bzałącza(?:m|my)\\b'],
  fi: ['\\b(?:liitteenä|ohessa|oheisena)\\b'],
  ru: ['во вложении|прилага(?:ю|ем)'],
  zh: ['(?:见|請見|请见|见于|在)附件|附上|附件(?:是|为|為)'],
  ja: ['添付(?:いたします|します|しました|いたしました|の通り)'],
});

/** Denied, asked for, theirs, or held by screws. */
const others = formsOf({
  en: [
    "\\byour? attach|\\byou(?:'ve| have|'d| had)? (?:kindly )?(?:attached|enclosed|sent)\\b|\\b(?:not|n't|nothing|without|never|forgot|forgotten)\\b[^.,;]{0,30}\\b(?:attach|enclos)|\\bno (?:attach|enclos)|\\b(?:could|can|would|will) you[^.]{0,40}\\battach|\\bplease (?:re-?)?attach|\\b(?:open|opened|opening|received|got) (?:the|your) attach",
    '\\b(?:attached|attach)(?: \\p{L}+){0,2} (?:to|onto) (?!this (?:e-?mail|mail|message|letter)|the (?:e-?mail|mail|message)|my (?:e-?mail|mail|message))|\\b(?:attached|enclosed)\\b[^.]{0,60}\\b(?:to|in|inside|with) (?:the|your|a) (?:\\p{L}+ )?(?:parcel|box|package|envelope|crate|keys?|delivery|pallet|shipment)\\b|\\battached (?:by|with|using|at)\\b|\\battach (?:great|much|particular|importance|value)|\\bstrings attached\\b|\\benclosed (?:by|within|space|area|cab|garden)\\b|^(?:is|are|was|were|do|did|does|have|has) [^.]*\\?',
  ],
  de: [
    '\\b(?:von ihnen|von dir|ihre?[rnms]?|deine?[rnms]?) (?:\\p{L}+ )?(?:angehängt|beigefügt|anhang|anlage)|\\b(?:nicht|kein\\p{L}*|ohne|nichts)\\b|\\b(?:haben sie|sie|du)\\b[^.]{0,40}\\b(?:angehängt|beigefügt) ha(?:ben|st)\\b|\\?$',
  ],
  fr: ['\\b(?:votre|vos|vous avez)\\b[^.]{0,20}\\b(?:pièce|joint)|\\b(?:aucun\\p{L}*|pas de|sans)\\b|\\?$'],
  es: ['\\b(?:su|sus|tu|usted) (?:\\p{L}+ )?adjunt|\\bno\\b|\\bsin\\b|\\bpor favor,? adjunt|\\?$'],
  it: ['\\b(?:suo|tuo|vostro) allegat|\\bnon\\b|\\bsenza\\b|\\?$'],
  nl: ['\\b(?:uw|je|jouw) bijlage|\\b(?:geen|niet|zonder)\\b|\\?$'],
  pt: ['\\b(?:seu|teu|vosso) anexo|\\bnão\\b|\\bsem\\b|\\?$'],
  nordic: [
    '\\b(?:ditt|deres|ert|din) (?:vedlegg|bilaga|bilag)|\\b(?:ikke|inte|ingen|uten|uden|utan)\\b|\\b(?:du|dere|ni) (?:\\p{L}+ )?(?:bifog|vedla|vedhæft)|\\?$',
  ],
  pl: ['\\b(?:nie|brak|bez)\\b|\\?$'],
  ru: ['(?:^|\\s)(?:не|нет|без)\\s|ваш'],
  zh: ['没有|沒有|您的附件|[?？]'],
  ja: ['[?？]'],
});
