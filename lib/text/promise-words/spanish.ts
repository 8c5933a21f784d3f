import { once } from '@/lib/text/once';
import { any, dated, form, type PromiseWords } from './form';

export const spanish: () => PromiseWords = once(() => ({
  forms: [
    form(
      '\\b(?!ser|estar|tendr|podr|querr|sabr|necesitar|agradecer|esperar|habr)\\p{L}+(?:aré|eré|iré|dré|aremos|eremos|iremos|dremos)\\b',
      0.75,
    ),
    form('\\b(?:prometo|prometemos|me comprometo|nos comprometemos|me encargo|nos encargamos)\\b', 0.8),
    form(
      '\\b(?:voy|vamos) a (?!ver|necesitar|tener|poder|estar|ser|esperar)\\p{L}+(?:ar|er|ir)(?:le|les|te|lo|la|los|las|se|selo|sela)*\\b',
      0.75,
    ),
    dated(
      '\\b(?:(?:le|les|te|se|lo|la|los|las|os) )+(?:envío|enviamos|mando|mandamos|llamo|llamamos|entrego|entregamos|paso|pasamos|aviso|avisamos|digo|decimos|traigo|traemos|preparo|preparamos|confirmo|confirmamos|respondo|respondemos|escribo|escribimos|devuelvo|devolvemos|hago|hacemos)\\b',
      0.8,
    ),
    form(
      '(?:\\by|,) (?:le|te|les|os) (?:digo|aviso|cuento|confirmo|informo|comento)\\b|\\b(?:me ocupo|nos ocupamos|me pongo con ello|nos ponemos con ello)\\b',
      0.65,
    ),
    dated(
      '(?:^|[,;:–-] |\\b(?:y|que) )(?:(?:el|la|los|las|su|sus|tu|nuestro|nuestra|todo) )(?:(?!(?:que|usted|si)\\b)[\\p{L}\\d-]+ ){1,4}?(?:sale|salen|va|van|viene|vienen|pasa|parte|está|estará|estarán) (?!(?:cerrad|a subir|subir))',
      0.65,
    ),
    dated(
      '^(?:(?:mañana|hoy|el \\p{L}+(?: a las [\\d:]+)?),? )?(?:envío|mando|llamo|entrego|paso|enviamos|entregamos|pasamos)\\b',
      0.65,
    ),
    dated('\\b(?:recibirá[sn]?|tendrá[sn]?|recibiréis|tendréis)\\b', 0.75),
    dated(
      '\\b(?:será|serán) (?:enviad|entregad|reembolsad|devuelt|despachad)[oa]s?\\b|\\bestará[n]? (?:list|en camino)',
      0.7,
    ),
  ],
  never: any(
    '\\b(?:no|nunca|jamás|tampoco|ningun\\p{L}*|sin)\\b|\\b(?:si|en cuanto|cuando|una vez|siempre que|a menos que|salvo|de lo contrario|tan pronto|en caso)\\b|\\b(?:dijo|dijeron|dijiste|escribió|prometió|prometiste)\\b|\\b(?:fuera de la oficina|de vacaciones|queremos|esperemos)\\b',
  ),
  perhaps: any(
    '\\b(?:quizás?|tal vez|probablemente|posiblemente|intentaré|intentaremos|trataré|trataremos|espero|esperamos|ojalá)\\b',
  ),
}));
