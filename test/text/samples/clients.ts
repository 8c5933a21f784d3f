import { tongues } from './languages';
import { marked, type Sample } from './sample';

/** What common mail programs make of a reply in plain text, each in each language. */
export const clientSamples: readonly Sample[] = Object.entries(tongues).flatMap(([language, said]) => {
  const { own, quoted, closing, signature, disclaimer, phone } = said;
  const sample = (of: string, ...parts: string[]): Sample => ({ of, language, message: parts.join('\n\n'), own });
  return [
    sample('Gmail, quote marked', own, `${said.gmail}\n\n${marked(quoted)}`),
    sample('Gmail, marks lost', own, `${closing}\n${signature}`, said.gmail, quoted),
    sample('Apple on a telephone', own, phone, `${said.apple}\n\n${marked(quoted)}`),
    sample('Apple, marks lost', own, `${said.apple}\n${quoted}`),
    sample('Thunderbird, answer below', `${said.thunderbird}\n${marked(quoted)}`, own, `-- \n${signature}`),
    sample('Outlook, headers', own, `${closing}\n${signature}`, said.outlook, quoted),
    sample('Outlook, headers under a rule', own, phone, `________________________________\n${said.outlook}`, quoted),
    sample('Outlook, divider', own, `${closing}\n\n${signature}`, `${said.divider}\n${said.outlook}`, quoted),
    sample('a company, small print', own, `${closing}\n\n${signature}`, disclaimer),
    sample('a message forwarded under a word', own, `${said.forwarded}\n${said.outlook}`, quoted),
  ];
});
