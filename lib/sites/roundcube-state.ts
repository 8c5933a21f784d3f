/**
 * What Roundcube writes into its page for its own script (`rcmail.set_env`, `rcmail.add_label`), read from the text of
 * the inline scripts: not visible to a content script otherwise. Written once per page load, so a value that the
 * page's script changes later (the folder of a list) is not taken from here.
 */
export function stateOf(document: Document) {
  const scripts = [...document.querySelectorAll('script:not([src])')].map((script) => script.textContent ?? '');
  const text = (call: string) =>
    scripts
      .filter((script) => script.includes(`rcmail.${call}(`))
      .join('\n')
      .slice(0, 500_000);
  const env = text('set_env');
  const labels = text('add_label');
  return {
    username: stringIn(env, 'username'),
    task: stringIn(env, 'task'),
    action: stringIn(env, 'action'),
    replying: /^reply/.test(stringIn(env, 'compose_mode')),
    /** The opened message has been replied to. */
    answered: /"message_flags":\[[^\]]*"answered"/.test(env),
    dayFirst: dayFirst(stringIn(env, 'date_format_localized')),
    labels: { from: stringIn(labels, 'from'), to: stringIn(labels, 'to') },
  };
}

/** From a date format such as "DD.MM.YYYY"; null when it starts with the year or is not told. */
function dayFirst(format: string): boolean | null {
  return /^D/i.test(format) ? true : /^M/i.test(format) ? false : null;
}

/** The first string of this name in a piece of JSON; empty when there is none. */
function stringIn(json: string, name: string): string {
  const coded = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.){0,500}")`).exec(json)?.[1];
  try {
    return coded ? String(JSON.parse(coded)) : '';
  } catch {
    return '';
  }
}
