/** How many syllables an English word has, by its spelling: groups of vowels, without those that are not spoken. */
export function syllablesIn(word: string): number {
  const small = word.toLowerCase();
  if (small.includes('-'))
    return small.split('-').reduce((sum, part) => sum + (part === '' ? 0 : syllablesIn(part)), 0);
  const plain = small.replace(/'(?:s|re|ve|ll|d|m|t)?$/u, '');
  const known = exceptions.get(plain);
  if (known !== undefined) return known;
  const spoken = plain
    .replace(/(?<=[^laeiouy]|[aeiouy]l)e(?=(?:ly|ment|ments|ful|less|ness)$)/u, '')
    .replace(/(?<=[^td])ed$/u, (end, at: number) => (/[bcdfghkmnpstvz]l$/u.test(plain.slice(0, at)) ? end : ''))
    .replace(/(?<![cgsxz]|ch|sh|[bcdfgkptz]l)es$/u, '')
    .replace(/(?<![bcdfgkptz]l|^[^aeiouy]*)e$/u, '');
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  const parted =
    spoken.match(
      /i(?:a(?!l|n)|o(?!n|us))|(?<![cst])ia[ln]|(?<![cstgx])io(?:n|us)|[^gq]u(?:a|ou)|eo(?!us?|n\b)|(?<=[aeou])ing$|[^aeiou]yi/gu,
    )?.length ?? 0;
  return Math.max(1, groups + parted + (/[^aeiouy]sm$/u.test(spoken) || /ism$/u.test(spoken) ? 1 : 0));
}

const exceptions = new Map<string, number>(
  Object.entries({
    business: 2,
    every: 2,
    people: 2,
    area: 3,
    idea: 3,
    really: 2,
    something: 2,
    sometimes: 2,
    someone: 2,
    somewhere: 2,
    everything: 3,
    everyone: 3,
    therefore: 2,
    create: 2,
    created: 3,
    being: 2,
    doing: 2,
    going: 2,
    science: 2,
    quiet: 2,
    client: 2,
    clients: 2,
    didn: 2,
    doesn: 2,
    couldn: 2,
    wouldn: 2,
    isn: 2,
    hasn: 2,
    wednesday: 2,
    warehouse: 2,
    ware: 1,
    rhythm: 2,
  }),
);
