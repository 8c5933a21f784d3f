import type { Party, Words } from './gmail';

/**
 * Runs in the page: what Gmail's own script does, as far as an adapter could notice. Stands on its own, for it is put
 * into the page as text. Of what `?without=` (a selector) finds, the attribute or ".class" `what` is taken away, of all or
 * (with `last`) of the last; `?open=` begins with a reply or a window; `?slow=` lets the view come that many milliseconds after the address; with `?hold` a sent
 * message does not show up in the thread.
 */
export function appScript({ own, words }: { own: Party; words: Words }): void {
  const query = new URLSearchParams(location.search);
  const all = <T extends Element>(selector: string, root: ParentNode = document) => [
    ...root.querySelectorAll<T>(selector),
  ];

  /** Takes away what the test names, before anybody can read it. */
  const takeAway = (root: ParentNode) => {
    const without = query.get('without');
    const what = query.get('what') ?? '';
    if (!without) return;
    const elements = all(without, root);
    for (const element of query.has('last') ? elements.slice(-1) : elements) {
      if (what.startsWith('.')) element.classList.remove(what.slice(1));
      else element.removeAttribute(what);
      document.documentElement.dataset['taken'] = 'yes';
    }
  };

  const made = (id: string) => {
    const content = (document.querySelector(id) as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    takeAway(content);
    return content;
  };

  const views = new Map<string, HTMLElement>();
  const show = () => {
    const name = location.hash.split('?')[0] || '#inbox';
    for (const view of views.values()) view.style.display = 'none';
    let view = views.get(name);
    if (!view) {
      const found = made(`template[data-view="${name}"]`).firstElementChild as HTMLElement | null;
      if (!found) return;
      document.body.append(found);
      view = found;
      views.set(name, view);
    }
    view.style.display = '';
  };

  const toast = (says: string, undo: (() => void) | null, sent: boolean) => {
    document.querySelector('[role=alert]')?.remove();
    const box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.innerHTML = `<span class="bAq">${says}</span>`;
    if (undo) box.innerHTML += `<span role="link" id="link_undo">${words.undo}</span>`;
    if (sent) box.innerHTML += `<span role="link" id="link_vsm">${words.see}</span>`;
    document.body.append(box);
    box.querySelector('#link_undo')?.addEventListener('click', () => undo?.());
  };

  const addChip = (draft: Element, { name, address }: Party) => {
    const chip = document.createElement('div');
    chip.setAttribute('role', 'option');
    chip.setAttribute('data-hovercard-id', address);
    chip.setAttribute('data-name', name);
    chip.textContent = name;
    draft.querySelector('.anm > div')?.append(chip);
    takeAway(draft);
  };

  /** The message appears in the open thread without an id of the server's; that comes a little later. */
  const sentMessage = (list: Element, text: string, at: number) => {
    const item = document.createElement('div');
    item.setAttribute('role', 'listitem');
    item.className = 'h7';
    const to = list.querySelector(`.gD:not([email="${own.address}"])`)?.getAttribute('email') ?? '';
    item.innerHTML = `<div class="adn ads" data-message-id="#msg-a:r-${at}"><div class="gE iv gt"><table><tbody><tr><td class="gF gK"><h3 class="iw"><span class="gD" email="${own.address}" name="${words.me}" data-hovercard-id="${own.address}">${words.me}</span></h3></td><td class="gH"><span class="g3"></span></td></tr><tr><td><span class="hb">${words.to} <span class="g2" email="${to}" name="${to}" data-hovercard-id="${to}">${to}</span></span></td></tr></tbody></table></div><div class="ii gt"><div class="a3s aiL"></div></div></div>`;
    const body = item.querySelector('.a3s');
    if (body) body.textContent = text;
    list.append(item);
    setTimeout(() => {
      item.querySelector('.adn')?.setAttribute('data-legacy-message-id', ((BigInt(at) << 20n) | 9n).toString(16));
    }, 600);
  };

  const send = (root: HTMLElement, later: boolean) => {
    const parent = root.parentElement as HTMLElement;
    const text = root.querySelector('[contenteditable]')?.textContent ?? '';
    const list = root.closest('[role=list]');
    root.remove();
    const undo = () => {
      parent.append(root);
      toast(words.undone, null, false);
    };
    setTimeout(() => {
      toast(later ? words.scheduled : words.sent, undo, true);
      if (list && !later && !query.has('hold')) sentMessage(list, text, Date.now());
    }, 100);
  };

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-open]');
    if (row) location.hash = row.dataset['open'] ?? '';
    const collapsed = target.closest('.adf');
    const hidden = collapsed?.parentElement?.querySelector(':scope > template') as HTMLTemplateElement | null;
    if (collapsed && hidden) {
      const item = collapsed.parentElement as HTMLElement;
      const opened = hidden.content.cloneNode(true) as DocumentFragment;
      takeAway(opened);
      item.replaceChildren(opened);
      item.className = 'h7';
    }
    if (target.closest('#compose')) {
      document.body.append(made('#window'));
      location.hash = `${location.hash || '#inbox'}?compose=new`;
    }
    const reply = target.closest('.bkH');
    if (reply) {
      const message = reply.parentElement as Element;
      const [name = '', address = ''] = (reply as HTMLElement).dataset['to']?.split('|') ?? [];
      const inline = made('#inline');
      const draft = inline.querySelector('form') as Element;
      message.append(inline);
      addChip(draft, { name, address });
      const subject = views.get(location.hash.split('?')[0] ?? '')?.querySelector('h2')?.textContent ?? '';
      for (const box of all<HTMLInputElement>('input[name^=subject]', draft)) box.value = `Re: ${subject}`;
      takeAway(draft);
    }
    const sending = target.closest('.T-I-atl, .later');
    const root = sending?.closest<HTMLElement>('[role=dialog], .ip');
    if (sending && root) send(root, sending.matches('.later'));
  });

  // A recipient is typed as "Name <address>" and becomes a chip.
  document.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    const parts = /^(.*)<(.+)>$/.exec(input.value);
    const draft = input.closest('form');
    if (!input.matches('[role=combobox]') || !parts || !draft) return;
    addChip(draft, { name: (parts[1] ?? '').trim(), address: parts[2] ?? '' });
    input.value = '';
  });

  addEventListener('hashchange', () => setTimeout(show, Number(query.get('slow') ?? 0)));
  takeAway(document);
  show();
  const open = query.get('open');
  if (open === 'reply') all<HTMLElement>('.bkH').at(-1)?.click();
  if (open === 'window') {
    document.querySelector<HTMLElement>('#compose')?.click();
    const dialog = all('form').at(-1);
    if (dialog) addChip(dialog, { name: query.get('name') ?? '', address: query.get('to') ?? '' });
  }
}
