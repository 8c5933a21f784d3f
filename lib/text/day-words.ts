import {
  type DayReader,
  dayAndMonth,
  dayOfMonth,
  endOfMonth,
  endOfNamedMonth,
  endOfWeek,
  endOfYear,
  germanDayOfMonth,
  inDays,
  later,
  namedMonth,
  names,
  none,
  number,
  numberedWeek,
  weekdayOf,
} from './day-readers';
import { once } from './once';
import { pattern } from './pattern';

/**
 * Words for days that the library of dates does not know, or takes for another day. Those that name no sure day stand
 * here too, so that nobody reads one out of them ("early next week", "guten Morgen", "24/7").
 */
export interface DayWord {
  /** For text in small letters. */
  words: RegExp;
  day: DayReader;
}

const on = (words: string, day: DayReader): DayWord => ({ words: pattern(new RegExp(words, 'gu')), day });

/** After a day of the month: nothing, a mark, or one of these words; so that "le 18 rue" and "the 2nd visit" name no day. */
const aloneOrMore = (...more: string[]) =>
  `(?![\\d.]*\\d)(?! ?(?:%|€|\\$|°))(?=$|(?!.*\\p{L})| ?[,;:.!?)–—-]| (?:${more.join('|')})\\b)`;

const scandinavian = (language: 'no' | 'da'): DayWord[] => {
  const tag = language === 'no' ? 'nb' : 'da';
  const days = names(tag, 'weekday');
  const months = names(tag, 'month');
  return [
    on('\\b(?:uke|uge) (\\d{1,2})(?!\\d)', numberedWeek),
    on(`\\b(?:forrige|sist|sidste|i) (?:uke|uge|måned|år|${days.join('|')})\\b`, none),
    on('\\b(?:tidlig|først|midt|sent|i begynnelsen av|i starten af) (?:i )?(?:neste|næste) (?:uke|uge)\\b', none),
    on('\\bgod ?morgen\\b|\\b(?:i |om )?morges\\b|\\bom morgenen\\b', none),
    on('\\bi ?overmorgen\\b', inDays(2)),
    on('\\bi ?morgen(?:\\b)(?: tidlig| formiddag| ettermiddag| eftermiddag)?', inDays(1)),
    on(
      '\\bi ?dag\\b|\\bi (?:ettermiddag|eftermiddag|kveld|aften)\\b|\\bi (?:løpet|løbet) (?:av|af) (?:dagen|formiddagen|ettermiddagen|eftermiddagen|kvelden)\\b',
      inDays(0),
    ),
    on(
      '\\b(?:utgangen|slutten|udgangen|slutningen) (?:av|af) (?:neste uke|næste uge)\\b|\\b(?:neste uke|næste uge)\\b',
      endOfWeek(1),
    ),
    on(
      '\\b(?:(?:utgangen|slutten|udgangen|slutningen) (?:av|af) )?(?:denne uken?|denne uge|uken|ugen)\\b',
      endOfWeek(0),
    ),
    on('\\b(?:utgangen|slutten|udgangen|slutningen) (?:av|af) (?:denne )?måneden?\\b', endOfMonth(0)),
    on(`\\b(?:utgangen|slutten|udgangen|slutningen) (?:av|af) (${months.join('|')})\\b`, endOfNamedMonth(months)),
    on('\\b(?:utgangen|slutten|udgangen|slutningen) (?:av|af) året\\b', endOfYear),
    on(
      `\\b(?:om|innen|inden for|i løpet av) ${number('no')} (?:virkedager|arbeidsdager|hverdager|hverdage|arbejdsdage)\\b`,
      later('no', 'working days'),
    ),
    on(`\\b(?:om|innen|inden for|i løpet av) ${number('no')} (?:dager|dage|dag)\\b`, later('no', 'days')),
    on(`\\b(?:om|innen|inden for|i løpet av) ${number('no')} (?:uker|uke|uger|uge)\\b`, later('no', 'weeks')),
    on(`\\b(\\d{1,2})\\. ?(${months.join('|')})(?: (\\d{4}))?\\b`, namedMonth(months)),
    on(`\\b(${days.join('|')})\\b`, weekdayOf(days)),
    on('\\b(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)', dayAndMonth),
    on(`\\bden (\\d{1,2})\\.?${aloneOrMore('klokken', 'kl', 'om', 'i')}`, dayOfMonth),
  ];
};

/** By language; the first that fits a piece of the text has it. */
export const dayWords: Readonly<Record<string, () => readonly DayWord[]>> = {
  en: once(() => [
    on('\\b24/7\\b', none),
    on('\\b(?:week|wk) (\\d{1,2})(?! ?(?:of|\\d|[-–:%]))', numberedWeek),
    on('\\b(?:last|past|previous) (?:week|month|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\b', none),
    on(
      '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day week\\b|\\ba week on (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
      none,
    ),
    on('\\b(?:in|within) (?:a|the next) fortnight\\b', inDays(14)),
    on('\\b(?:the )?end of (?:the|this) year\\b|\\byear[- ]end\\b', endOfYear),
    on(
      '\\b(?:early|late|middle of|beginning of|start of|mid) (?:in )?(?:the )?(?:next|this|coming) (?:week|month)\\b',
      none,
    ),
    on(
      '\\b(?:in |over |within )?the (?:next|coming) (?:few|couple of) (?:days|weeks)\\b|\\bin a few (?:days|weeks)\\b',
      none,
    ),
    on('\\b(?:a|one|two|three|\\d+) (?:days?|weeks?|months?) (?:from|after|before|ago|of|later)\\b', none),
    on('\\bgood morning\\b|\\bone day\\b|\\b(?:the other|every|each) (?:day|week|month)\\b', none),
    on(
      '\\b(?:eod|cob|(?:the )?end of (?:the )?(?:working )?day|(?:the )?(?:close|end) of (?:business|play))(?: today)?\\b(?! (?:on|tomorrow|next|the|mon|tue|wed|thu|fri|sat|sun))',
      inDays(0),
    ),
    on('\\b(?:the )?(?:end|close) of next week\\b|\\bnext week\\b', endOfWeek(1)),
    on(
      '\\bby the weekend\\b|\\beow\\b|\\b(?:the )?end of (?:the|this) (?:working |business )?week\\b|\\blater this week\\b|\\bthis week\\b',
      endOfWeek(0),
    ),
    on('\\b(?:the )?end of next month\\b|\\bnext month\\b', endOfMonth(1)),
    on('\\beom\\b|\\b(?:the )?end of (?:the|this) month\\b|\\bmonth[- ]end\\b|\\bthis month\\b', endOfMonth(0)),
    on(`\\b(?:in|within) (?:the next )?${number('en')} (?:business|working) days?\\b`, later('en', 'working days')),
    on(
      `\\b(?:by|on|before|until|till|than) the (\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|the) month)?${aloneOrMore('at', 'and', 'or', 'so', 'but', 'if', 'with', 'to', 'as', 'in')}`,
      dayOfMonth,
    ),
  ]),
  de: once(() => {
    const german = names('de', 'month');
    return [
      on('\\b24/7\\b', none),
      on('\\b(?:kw|kalenderwoche) ?(\\d{1,2})(?!\\d)', numberedWeek),
      on('\\b(?:letzten?[rsmn]?|vorigen?[rsmn]?|vergangenen?[rsmn]?) \\p{L}+', none),
      on(
        '\\b(?:anfang|mitte|ende|im laufe) (?:der )?(?:über)nächste[rn]? woche\\b|\\b(?:anfang|mitte) (?:der )?(?:nächste[rn]?|kommende[rn]?) woche\\b',
        none,
      ),
      on(
        '\\b(?:in den )?(?:nächsten|kommenden) (?:tagen|wochen)\\b|\\bin (?:ein paar|einigen|wenigen) (?:tagen|wochen)\\b',
        none,
      ),
      on('\\bguten morgen\\b|\\b(?:am|heute|jeden) morgen\\b|\\bmorgens\\b|\\bguten tag\\b', none),
      on('\\bim (?:laufe|verlaufe?) des (?:heutigen )?(?:tages|vormittags|nachmittags|abends)\\b', inDays(0)),
      on('\\bmorgen (?:früh|vormittag|mittag|nachmittag|abend)\\b', inDays(1)),
      on('\\bübernächste[nr]? woche\\b', endOfWeek(2)),
      on('\\b(?:(?:bis )?ende (?:der )?|im laufe der |in der )?(?:nächste[rn]?|kommende[rn]?) woche\\b', endOfWeek(1)),
      on('\\bende (?:der|dieser) woche\\b|\\bwochenende\\b|\\b(?:noch )?(?:in )?diese[rn]? woche\\b', endOfWeek(0)),
      on('\\bende (?:des )?nächsten monats\\b|\\bnächsten monat\\b', endOfMonth(1)),
      on('\\bende (?:des|dieses) monats\\b|\\bmonatsende\\b|\\bdiesen monat\\b', endOfMonth(0)),
      on(`\\bende (${german.join('|')})\\b`, endOfNamedMonth(german)),
      on('\\b(?:noch (?:in )?dieses jahr|(?:ende|schluss) (?:des|dieses) jahres|jahresende)\\b', endOfYear),
      on(`\\b(?:in|innerhalb von|binnen) ${number('de')} (?:werktage|arbeitstage)n?\\b`, later('de', 'working days')),
      on(`\\b(?:innerhalb von|binnen) ${number('de')} tagen?\\b`, later('de', 'days')),
      on(`\\b(?:innerhalb von|binnen) ${number('de')} wochen?\\b`, later('de', 'weeks')),
      on('\\b(\\d{1,2})\\. ?(\\d{1,2})\\.(?! ?\\d)', dayAndMonth),
      on(
        `\\b(?:am|zum|bis|den|vor dem) (\\d{1,2})\\.(?!\\d)(?! ?(?:\\d|${german.join('|')}|(?:jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)\\b))`,
        germanDayOfMonth,
      ),
    ];
  }),
  fr: once(() => {
    const french = names('fr', 'month');
    return [
      on('\\b24/7\\b', none),
      on('\\b(?:semaine|sem\\.) (\\d{1,2})(?!\\d)', numberedWeek),
      on(
        '\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois) (?:dernier|dernière|passée?)\\b',
        none,
      ),
      on(
        '\\b(?:en )?(?:début|milieu) de (?:la )?semaine(?: prochaine)?\\b|\\bdans (?:les prochains|quelques) jours\\b|\\bfin de semaine\\b',
        none,
      ),
      on('\\baprès[- ]demain\\b', inDays(2)),
      on(
        "\\baujourd'hui\\b|\\bcet après-midi\\b|\\bce soir\\b|\\bdans (?:la (?:journée|matinée|soirée)|l'après-midi)\\b",
        inDays(0),
      ),
      on("\\b(?:(?:d'ici )?(?:la )?fin de )?la semaine prochaine\\b", endOfWeek(1)),
      on('\\b(?:la )?fin de (?:la|cette) semaine\\b|\\bcette semaine\\b', endOfWeek(0)),
      on('\\b(?:la )?fin du mois prochain\\b|\\ble mois prochain\\b', endOfMonth(1)),
      on('\\b(?:la )?fin du mois\\b|\\bfin de mois\\b|\\bce mois-ci\\b', endOfMonth(0)),
      on(`\\bfin (${french.join('|')})\\b`, endOfNamedMonth(french)),
      on("\\bfin (?:de l'année|d'année)\\b", endOfYear),
      on('\\b(?:sous|dans les) 24 ?(?:h|heures)\\b', inDays(1)),
      on('\\b(?:sous|dans les) 48 ?(?:h|heures)\\b', inDays(2)),
      on(`\\b(?:dans|sous|d'ici) ${number('fr')} jours? ouvr(?:és?|ables?)\\b`, later('fr', 'working days')),
      on(`\\b(?:sous|d'ici) ${number('fr')} jours?\\b`, later('fr', 'days')),
      on(`\\b(?:sous|d'ici) ${number('fr')} semaines?\\b`, later('fr', 'weeks')),
      on(`\\ble (\\d{1,2})(?:er)?${aloneOrMore('à', 'au', 'pour', 'et', 'avec', 'par')}`, dayOfMonth),
    ];
  }),
  es: once(() => [
    on('\\b24/7\\b', none),
    on('\\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes) pasad[oa]\\b', none),
    on(
      '\\b(?:a )?(?:principios|mediados) de (?:la )?(?:semana|mes)(?: que viene)?\\b|\\ben los próximos días\\b|\\bfin de semana\\b',
      none,
    ),
    on('\\bpasado mañana\\b', inDays(2)),
    on('\\bmañana (?:por|en|a) la (?:mañana|tarde|noche)\\b', inDays(1)),
    on('\\b(?:por|de|en|esta) la? ?mañana\\b|\\besta mañana\\b', none),
    on('\\besta (?:tarde|noche)\\b|\\b(?:a lo largo del|durante el|en el) día(?! \\d)', inDays(0)),
    on('\\b(?:la )?(?:próxima semana|semana (?:que viene|próxima))\\b', endOfWeek(1)),
    on('\\b(?:esta semana|final(?:es)? de (?:la |esta )?semana)\\b', endOfWeek(0)),
    on('\\b(?:fin|fines|final|finales) (?:de|del) mes\\b|\\beste mes\\b', endOfMonth(0)),
    on(`\\b(?:en|dentro de) ${number('es')} días (?:hábiles|laborables)\\b`, later('es', 'working days')),
    on(`\\b(?:el|del|para el|antes del) (?:día )?(\\d{1,2})${aloneOrMore('a', 'por', 'y', 'con')}`, dayOfMonth),
  ]),
  pt: once(() => [
    on('\\b24/7\\b', none),
    on(
      '\\b(?:semana|mês|segunda|terça|quarta|quinta|sexta)(?:-feira)? passad[oa]\\b|\\bfim de semana\\b|\\bnos próximos dias\\b',
      none,
    ),
    on('\\bdepois de amanhã\\b', inDays(2)),
    on('\\b(?:durante|ao longo d)o dia(?! \\d)', inDays(0)),
    on('\\b(?:na )?(?:próxima semana|semana que vem)\\b', endOfWeek(1)),
    on('\\b(?:esta|nesta) semana\\b|\\bfim da semana\\b', endOfWeek(0)),
    on('\\b(?:fim|final) do mês\\b|\\beste mês\\b', endOfMonth(0)),
    on(`\\b(?:em|daqui a|dentro de) ${number('pt')} dias úteis\\b`, later('pt', 'working days')),
    on(`\\b(?:em|daqui a|dentro de) ${number('pt')} dias?\\b`, later('pt', 'days')),
    on(`\\b(?:em|daqui a|dentro de) ${number('pt')} semanas?\\b`, later('pt', 'weeks')),
    on(`(?:\\b)(?:o|no|até o|até ao)? ?dia (\\d{1,2})${aloneOrMore('às', 'com', 'e', 'por')}`, dayOfMonth),
  ]),
  it: once(() => [
    on('\\b24/7\\b', none),
    on(
      '\\b(?:settimana|mese|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) scors[oa]\\b|\\bfine settimana\\b|\\bnei prossimi giorni\\b',
      none,
    ),
    on('\\bin (?:giornata|mattinata|serata)\\b|\\bstasera\\b', inDays(0)),
    on('\\b(?:la )?(?:prossima settimana|settimana prossima)\\b', endOfWeek(1)),
    on('\\b(?:questa settimana|fine della settimana)\\b', endOfWeek(0)),
    on('\\bfine (?:del )?mese\\b|\\bquesto mese\\b', endOfMonth(0)),
    on(`\\b(?:il|entro il) (\\d{1,2})${aloneOrMore('alle', 'con', 'e', 'per')}`, dayOfMonth),
  ]),
  nl: once(() => [
    on('\\b24/7\\b', none),
    on('\\bweek (\\d{1,2})(?!\\d)', numberedWeek),
    on(
      '\\b(?:vorige|afgelopen) \\p{L}+|\\b(?:begin|midden|in de loop van) (?:van )?(?:volgende|de|deze|komende) week\\b',
      none,
    ),
    on('\\b(?:goede ?morgen|van ?morgen|deze morgen|de komende dagen|over een paar dagen)\\b', none),
    on('\\bovermorgen\\b', inDays(2)),
    on('\\bin de loop van de (?:dag|ochtend|middag|avond)\\b', inDays(0)),
    on('\\b(?:eind(?:e)? (?:van )?)?(?:volgende|komende) week\\b', endOfWeek(1)),
    on('\\beind(?:e)? (?:van )?(?:de|deze) week\\b|\\bdeze week\\b', endOfWeek(0)),
    on('\\beind(?:e)? (?:van )?(?:volgende maand)\\b|\\bvolgende maand\\b', endOfMonth(1)),
    on('\\beind(?:e)? (?:van )?(?:de|deze) maand\\b|\\bdeze maand\\b', endOfMonth(0)),
    on(`\\b(?:binnen|over) ${number('nl')} werkdagen?\\b`, later('nl', 'working days')),
    on(`\\b(?:op|de|uiterlijk|voor) (?:de )?(\\d{1,2})e\\b`, dayOfMonth),
  ]),
  sv: once(() => [
    on('\\b24/7\\b', none),
    on('\\b(?:vecka|v\\.) ?(\\d{1,2})(?!\\d)', numberedWeek),
    on(
      '\\bförra \\p{L}+|\\bi (?:förra|början av) \\p{L}+|\\b(?:början|mitten) av nästa vecka\\b|\\bgod ?morgon\\b|\\bpå morgonen\\b|\\bi morse\\b',
      none,
    ),
    on('\\bi ?övermorgon\\b', inDays(2)),
    on('\\bi ?morgon\\b', inDays(1)),
    on('\\bi ?dag\\b|\\bi (?:eftermiddag|kväll)\\b|\\bunder (?:dagen|förmiddagen|eftermiddagen|kvällen)\\b', inDays(0)),
    on('\\b(?:slutet av )?nästa vecka\\b', endOfWeek(1)),
    on('\\b(?:slutet av )?(?:den här veckan|denna vecka|veckan)\\b', endOfWeek(0)),
    on('\\bslutet av (?:den här )?månaden\\b|\\bmånadsskiftet\\b', endOfMonth(0)),
    on(`\\b(?:om|inom) ${number('sv')} arbetsdag(?:ar)?\\b`, later('sv', 'working days')),
    on(`\\b(?:om|inom) ${number('sv')} dag(?:ar)?\\b`, later('sv', 'days')),
    on(`\\b(?:om|inom) ${number('sv')} veck(?:or|a)\\b`, later('sv', 'weeks')),
    on(`\\bden (\\d{1,2})(?::?e)?${aloneOrMore('klockan', 'kl', 'om', 'och')}`, dayOfMonth),
  ]),
  no: once(() => scandinavian('no')),
  da: once(() => scandinavian('da')),
};
