import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { fixture, open, page, read } from './open-page';

const at = (html: string) => read(generic, page(`<body>${html}</body>`, 'http://post.example/mail#!/in/7').document);

/** Whom a page is taken to be about, or is only one of those named on it. */
const about = (html: string) => {
  const [best] = at(html).people;
  return best && best.rank >= 0.4 ? [best.name, best.address] : null;
};

const list = `<ul><li>Sam <span>sam@carter.example</span> 08:00</li><li>Ada 09:00</li></ul>`;
const text = '<div>When will the refund come? Ask bo@ekbatar.example, he knows.</div>';
interface Parts {
  from?: string;
  to?: string;
  rest?: string;
  around?: string;
}
/** One open message of a webmail that names its fields sparingly: written for this test. */
const message = ({ from, to, rest = '', around = '' }: Parts = {}) =>
  `<main>${list}${around}<x-card><h5>Refund</h5><time>Sunday, November 22, 2026 08:00 CET</time>
<div><div>${from ?? '<span>Priya Raman</span> <a href="#">priya@trailmix.example</a>'}</div>
<div><label>To</label><p>${to ?? '<span>Nina Solberg</span>'}</p></div>${rest}</div></x-card>${text}</main>`;

describe('the sender of the one open message', () => {
  it('is whom the page is about, where only the recipients have a label', () => {
    expect(about(message())).toEqual(['Priya Raman', 'priya@trailmix.example']);
    expect(about(message().replace('>To<', '>An:<'))).toEqual(['Priya Raman', 'priya@trailmix.example']);
  });

  it('goes by the address alone where what stands before it is not made of it', () => {
    expect(about(message({ from: '<b>Office</b> <a href="#">priya@trailmix.example</a>' }))).toEqual([
      '',
      'priya@trailmix.example',
    ]);
  });

  it.each([
    ['of a colleague, whoever is named in the text', '<a href="#">per@fjordgear.example</a>', 'per@fjordgear.example'],
    ['of a newsletter', '<span>News</span> <a href="#">news@shop.example</a>', 'news@shop.example'],
  ])('%s is that sender, and nobody else', (_, from, address) => {
    expect(about(message({ from }))?.[1]).toBe(address);
  });

  it.each<[string, string]>([
    ['in a list alone', `<main>${list}</main>`],
    ['where the sender is a name alone', message({ from: '<span>Priya Raman</span>' })],
    ['where the recipient alone is shown', message({ from: '', to: '<a href="#">priya@trailmix.example</a>' })],
    [
      'where two addresses stand there',
      message({ from: '<i>priya@trailmix.example</i> <i>desk@trailmix.example</i>' }),
    ],
    ['where answers go elsewhere', message({ rest: '<p>Reply-To: <i>x</i></p>' })],
    ['on somebody’s record, of which it is a part', message({ around: '<h2>Anna Lund</h2><p>anna@lund.example</p>' })],
    ['where somebody writes there', message({ rest: '<textarea name="text"></textarea>' })],
    [
      'in a draft of somebody else’s',
      message({ to: '<input value="x">', rest: '<div contenteditable="true">Hi</div>' }),
    ],
    ['of two messages', message() + message({ from: '<i>bo@ekbatar.example</i>' })],
    ['in a table of messages', `<table><tr><th>To</th><td><time>08:00</time></td></tr></table><p>a@b.example</p>`],
    [
      'in a message that was passed on',
      `<main><h5>Fwd</h5><time>2026-11-22 08:00</time><p>Per Dahl</p><p>FYI</p>
       <blockquote><p>anna@lund.example</p><div><b>To:</b> Per</div></blockquote></main>`,
    ],
    [
      'in the margin',
      `<main><p>Calls</p></main><aside><time>08:00</time><i>priya@trailmix.example</i><b>To</b><i>me</i></aside>`,
    ],
  ])('is nobody %s', (_, html) => {
    expect(about(html)).toBeNull();
  });
});

/** A draft with its recipients on chips, around a field for one more. */
const draft = (chips: string, field = '<input placeholder="Add a recipient">', label = 'To') =>
  `<form><div><label>${label}</label><x-chips>${chips}<span>${field}</span></x-chips></div>
<div hidden><label>To</label></div><input name="subject" value="Re: Refund"><textarea>Hi Priya,</textarea></form>`;
const chip = (words: string) => `<div>${words}<button>close</button></div>`;
const priya = chip('Priya Raman &lt;priya@trailmix.example&gt;');

describe('a draft whose recipients stand on chips', () => {
  const drafts = (html: string) => at(html).drafts.map(({ to, subject, text }) => ({ to, subject, text }));

  it('goes to them', () => {
    const to = [
      { name: 'Priya Raman', address: 'priya@trailmix.example' },
      { name: '', address: 'bo@ekbatar.example' },
    ];
    const found = { to, subject: 'Re: Refund', text: 'Hi Priya,' };
    expect(drafts(draft(priya + chip('bo@ekbatar.example')))).toEqual([found]);
    expect(drafts(draft(priya + chip('bo@ekbatar.example'), '<input>', 'An'))).toEqual([found]);
  });

  it.each([
    ['somebody is being looked for, and those who might be meant stand there', draft(priya, '<input value="an">')],
    ['those who might be meant are shown', draft(priya, '<input aria-expanded="true">')],
    ['nobody is on a chip', draft('')],
    ['the label says something else', draft(priya, '<input>', 'About')],
    ['there is no field for one more', draft(priya, '')],
    ['two labels say it', draft(priya).replace('<form>', '<form><b>To</b><i>all</i>')],
  ])('is none where %s', (_, html) => {
    expect(drafts(html)).toEqual([]);
  });
});

describe('whatever becomes of a page that labels little', () => {
  const ways: [string, (element: Element) => void][] = [
    ['lost', (one) => one.remove()],
    ['emptied', (one) => one.replaceChildren()],
    ['doubled', (one) => one.after(one.cloneNode(true))],
    ['hidden', (one) => one.setAttribute('hidden', '')],
    ['first', (one) => one.parentElement?.prepend(one)],
    ['last', (one) => one.parentElement?.append(one)],
    ['in the next one', (one) => one.nextElementSibling?.prepend(one)],
    ['after the one around it', (one) => one.parentElement?.after(one)],
  ];

  it.each(['app-sparse-mail', 'app-sparse-draft'])(
    '%s names its sender or nobody',
    (file) => {
      const fresh = open(fixture(`generic/${file}`));
      const html = fresh.body.innerHTML;
      let count = 0;
      const wrong: string[] = [];
      for (let index = 0; index < fresh.body.querySelectorAll('*').length; index++) {
        for (const [what, change] of ways) {
          fresh.body.innerHTML = html;
          const element = fresh.body.querySelectorAll('*')[index];
          if (!element) continue;
          const tag = element.localName;
          change(element);
          const { view, people, drafts } = read(generic, fresh);
          const named = view === 'record' || (people[0]?.rank ?? 0) >= 0.4 ? [people[0]?.address] : [];
          const told = [...named, ...drafts.flatMap(({ to }) => to.map(({ address }) => address))];
          if (told.some((address) => address !== 'priya@trailmix.example'))
            wrong.push(`${tag} ${index} ${what}: ${told}`);
          count += 1;
        }
        fresh.body.innerHTML = html;
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(150);
    },
    300_000,
  );
});
