/** What a column of a CSV file of contacts may hold. */
export const csvFields = [
  'id',
  'name',
  'given',
  'middle',
  'family',
  'account',
  'role',
  'tier',
  'email',
  'phone',
  'birthday',
  'anniversary',
  'interest',
  'language',
  'zone',
  'note',
] as const;
export type CsvField = (typeof csvFields)[number];

/** The field of each column; null for one that is not taken. */
export type Mapping = (CsvField | null)[];

/**
 * What columns hold, by their headings: those of Google, Outlook, HubSpot, Salesforce and Attune, in English, German,
 * French, Spanish, Dutch, Swedish, Norwegian and Danish. Of a field that there is once, the column
 * with the clearest heading is it.
 */
export function guessMapping(headings: readonly string[]): Mapping {
  const ranks = headings.map(rankOf);
  const best = new Map<CsvField, number>();
  for (const [column, rank] of ranks.entries()) {
    const field = patterns[rank]?.[0];
    if (field === undefined) continue;
    const before = ranks[best.get(field) ?? column] ?? rank;
    if (!best.has(field) || rank < before) best.set(field, column);
  }
  return ranks.map((rank, column) => {
    const field = patterns[rank]?.[0] ?? null;
    return field === null || several.has(field) || best.get(field) === column ? field : null;
  });
}

/** Whether a row looks like headings, and not like somebody. */
export function areHeadings(cells: readonly string[]): boolean {
  return cells.some((cell) => rankOf(cell) >= 0) && !cells.some((cell) => /\S@\S+\.\S/.test(cell));
}

const several = new Set<CsvField>(['email', 'phone', 'interest', 'note']);

/** Which of the patterns a heading fits; -1 for none. */
function rankOf(heading: string): number {
  if (heading.length > 100) return -1;
  const plain = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\uFEFF]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (plain === '' || never.test(plain)) return -1;
  return patterns.findIndex(([, pattern]) => pattern.test(plain));
}

/** Columns that say something of a value, not the value. */
const never =
  /\b(type|typ|label|display name|anzeigename|nom complet de l adresse|phonetic|yomi|prefix|suffix|owner|assistant|assistent\w*|manager\w*|spouse|referred|created|modified|last activity|opt out|fax|pager|telex|isdn)\b/;

/** Of headings in lower case without accents and signs. The first that fits counts. */
const patterns: [CsvField, RegExp][] = [
  ['id', /^(record id|contact id|id|kontakt id|customer id|kundennummer)$/],
  [
    'email',
    /^(primary |work |home |other |alternate |additional |secondary )?e ?mails?( addresse?s?| adresses?)?( \d)?( address| adresse?)?( value)?$/,
  ],
  [
    'email',
    /^((courriel|adresse de messagerie|adresse e mail|correo( electronico)?|direccion de correo( electronico)?|e mailadres|e post( ?adresse?)?|epost( ?adresse?)?)( \d)?)$/,
  ],
  [
    'phone',
    /^(((primary|work|business|home|mobile|main|company( main)?|other|car|cell|direct) )?(tele)?phone( \d)?( number)?( value)?|mobile( number)?|cell( number)?|(mobile )?phone number|cellphone)$/,
  ],
  [
    'phone',
    /^((telefon|mobiltelefon|handy|telefonnummer|mobil|telephone|tel|telefono|movil|celular|telefoon|mobiel|mobile telefon\w*)( (geschaftlich|privat|bureau|domicile|mobile|travail|trabajo|particular|movil|zakelijk|thuis|arbete|hem|arbeid|hjem|arbejde))?( \d)?|telefoon(nummer)?|mobil(nummer)?|mobiltelefonnummer)$/,
  ],
  ['given', /^(first ?name|given ?name|forename|vorname|prenom|nombre|nombre de pila|voornaam|fornamn|fornavn)$/],
  [
    'middle',
    /^(middle ?name|additional ?name|weitere vornamen|zweiter vorname|deuxieme prenom|segundo nombre|tweede voornaam|mellannamn|mellomnavn|mellemnavn)$/,
  ],
  [
    'family',
    /^(last ?name|family ?name|surname|nachname|familienname|nom( de famille)?|apellidos?|achternaam|efternamn|etternavn|efternavn)$/,
  ],
  [
    'name',
    /^(full ?name|name|contact( name)?|kontakt|customer|nom complet|nombre completo|volledige naam|naam|namn|navn)$/,
  ],
  [
    'account',
    /^(company( name)?|account( name)?|organi[sz]ation( name| 1 name)?|firma|firmenname|unternehmen|societe|entreprise|empresa|organizacion|compania|bedrijf|organisatie|foretag|organisation|bedrift|virksomhed|selskap)$/,
  ],
  [
    'role',
    /^(job ?title|role|position|organi[sz]ation( 1)? title|funktion|stelle|titre|fonction|poste|cargo|puesto|functie|befattning|stilling|titel)$/,
  ],
  ['role', /^title$/],
  ['tier', /^(tier|customer tier|kundenklasse)$/],
  [
    'birthday',
    /^(birth ?day|birth ?date|date of birth|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleanos|fecha de nacimiento|verjaardag|geboortedatum|fodelsedag|fodselsdag|fodselsdato)$/,
  ],
  [
    'anniversary',
    /^(anniversary|wedding anniversary|jahrestag|hochzeitstag|aniversario|jubileum|trouwdag|arsdag|bryllupsdag)$/,
  ],
  ['interest', /^(hobby|hobbies|hobbys|interests?|interessen|interets|intereses|loisirs|aficiones|intressen)$/],
  ['language', /^(language|preferred language|sprache|langue|idioma|taal|sprak|sprog)$/],
  ['zone', /^(time ?zone|zeitzone|fuseau horaire|zona horaria|tijdzone|tidszon|tidssone|tidszone)$/],
  [
    'note',
    /^(notes?|description|comments?|notizen?|bemerkungen?|remarques?|commentaires?|notas?|opmerkingen|notities|anteckningar|notater|noter)$/,
  ],
];
