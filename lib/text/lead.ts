import type { DateLanguage } from './date-languages';
import { once } from './once';
import { pattern } from './pattern';
import { inSmall } from './small';

/** by: something is to be done by then. on: it happens then. past: it is over, or only dates something else. */
export type Lead = 'by' | 'on' | 'past' | 'none';

interface Leads {
  by: RegExp;
  before: RegExp;
  on: RegExp;
  past: RegExp;
}

const leads = ({ by, before, on, past }: Record<keyof Leads, string>): (() => Leads) => {
  const last = (words: string) => pattern(new RegExp(`\\b(?:${words})[\\s|]*$`, 'u'));
  return once(() => ({ by: last(`${by}|${before}`), before: last(before), on: last(on), past: last(past) }));
};

const byLanguage: Readonly<Record<DateLanguage, () => Leads>> = {
  en: leads({
    by: 'by(?: the)?|until|till|no later than|not later than|at the latest|latest|due|within',
    before: '(?<!the day |day )before',
    on: 'on|this|next|for|coming|have it|in',
    past: 'of|from|since|dated|last|past|after|starting|your|yesterday',
  }),
  de: leads({
    by: 'bis(?: zum| zu| spätestens| am| zur)?|spätestens(?: am| bis)?|innerhalb|binnen|bis einschließlich',
    before: 'vor(?: dem| der)?',
    on: 'am|zum|den|im|in|noch|nächsten|kommenden|diesen|für',
    past: 'vom|von|seit|letzten|vorigen|ab|nach',
  }),
  fr: leads({
    by: "d'ici(?: le| la| à)?|jusqu'(?:à|au)|au plus tard(?: le)?|pour(?: le)?|sous",
    before: 'avant(?: le| la)?',
    on: 'le|ce|dans',
    past: 'du|depuis(?: le)?|dès(?: le)?|après(?: le)?',
  }),
  es: leads({
    by: 'para(?: el)?|hasta(?: el)?|a más tardar(?: el)?|como tarde(?: el)?',
    before: 'antes de(?:l)?',
    on: 'el|este|próximo|en|dentro de',
    past: 'desde(?: el)?|del|de|después del?',
  }),
  nl: leads({
    by: 'voor|vóór|uiterlijk(?: op)?|tot(?: en met)?|tegen|binnen',
    before: '(?:nog )?vóór',
    on: 'op|aanstaande|komende|deze|over',
    past: 'van|sinds|vanaf|na|afgelopen',
  }),
  sv: leads({
    by: 'senast(?: på| den)?|till(?: på| den)?|innan(?: den)?|inom',
    before: 'före|innan',
    on: 'på|den|nu på|om',
    past: 'från|sedan|efter|förra|av den|i',
  }),
  no: leads({
    by: 'innen(?: den)?|senest(?: på| den)?|til(?: på| den)?',
    before: 'før',
    on: 'på|den|førstkommende|nå på',
    past: 'fra|siden|etter|av den|forrige|sist',
  }),
  da: leads({
    by: 'senest(?: på| den)?|til(?: på| den)?|inden for',
    before: 'inden|før',
    on: 'på|den|nu på',
    past: 'fra|siden|efter|af den|sidste',
  }),
  it: leads({
    by: 'entro(?: il| la| le)?|per(?: il)?|fino a|al più tardi(?: il)?',
    before: 'prima di(?: il)?|prima del',
    on: 'il|questo|tra|fra',
    past: 'del|dal|da|dopo(?: il)?|di',
  }),
  pt: leads({
    by: 'até(?: a| à| ao| o)?|o mais tardar(?: na| no)?',
    before: 'antes d[aeo]',
    on: 'na|no|em|à|nesta|próxima|dia',
    past: 'd[aeo]|desde(?: a| o)?|após(?: a| o)?',
  }),
};

/** How a day is led in by what stands before it, or by the first words of what was taken for the day. */
export function leadOf(before: string, day: string, language: DateLanguage): Lead {
  const { by, on, past } = byLanguage[language]();
  const [earlier, named] = [inSmall(before), inSmall(day)];
  const first = named.split(' ').slice(0, 2).join(' ');
  const [word = ''] = named.split(' ');
  if ([earlier, first, word].some((words) => by.test(words))) return 'by';
  if (past.test(earlier)) return 'past';
  return [earlier, word].some((words) => on.test(words)) ? 'on' : 'none';
}

/** "before Friday", not "before the end of the week". */
export function isBefore(before: string, day: string, language: DateLanguage): boolean {
  const [word = ''] = day.split(' ');
  const endsPeriod =
    /\b(end|close|eod|cob|week|month|ende|woche|monat\w*|fin|semaine|mois|semana|mes|week|uge|uke)\b/i.test(day);
  return !endsPeriod && [before, word].some((words) => byLanguage[language]().before.test(inSmall(words)));
}
