// @ts-check
// What is done in a heavy page: each function is sent into it.

/** @typedef {import('./heavy-sites.mjs').HeavySite} HeavySite */

/**
 * Runs in the page: many of what it has few of.
 *
 * @param {HeavySite} site
 */
export function makeHeavy({ times = {}, bytes = 0, text: place, ids, rows }) {
  const words = 'It is the words of a mail as they come, one after the other, and not one of them asks for anything. ';
  for (const [selector, count] of Object.entries(times)) {
    const repeated = bytes === 0 ? 40 : Math.ceil(bytes / count / words.length);
    const there = [...document.querySelectorAll(selector)];
    for (let index = there.length; index < count; index++) {
      const copy = there[index % there.length]?.cloneNode(true);
      if (!(copy instanceof Element)) continue;
      for (const element of [copy, ...copy.querySelectorAll('*')]) {
        for (const { name, value } of [...element.attributes]) {
          const isId = ids ? name === ids.own : /(?:^|-)id$|convid/.test(name);
          if (name === ids?.without) element.removeAttribute(name);
          if (isId) element.setAttribute(name, value.replace(/[0-9a-f]{1,3}$/i, index.toString(16).padStart(3, '0')));
        }
      }
      const text = document.createElement('p');
      text.textContent = words.repeat(repeated);
      if (place) copy.querySelector(place)?.append(text);
      else copy.querySelector('p')?.after(text);
      there.at(-1)?.parentElement?.append(copy);
    }
  }
  for (const frame of document.querySelectorAll('iframe')) frame.src = '/frame';
  const room = rows ? document.querySelector(rows) : null;
  for (let index = 0; room && index < 200; index++) {
    const row = document.createElement('div');
    row.innerHTML = `<a href="/activity/${index}">Call ${index}</a> <span>${words}</span><time>12:${index % 60}</time><button>Open</button>`;
    room.append(row);
  }
}

/**
 * Runs in the page.
 *
 * @param {number} turn
 */
export async function change(turn) {
  globalThis.attuneLongest = 0;
  globalThis.attuneTasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.attuneLongest = Math.max(globalThis.attuneLongest, duration);
    }
  });
  globalThis.attuneTasks.observe({ type: 'longtask' });
  const names = document.querySelectorAll(
    'h1, h2, [role="heading"], [slot="primaryField"], #headervalue_FULLNAME, td a',
  );
  const named = [...names].find((one) => one.checkVisibility());
  if (named) named.textContent = `Bo Ekman ${turn}`;
  const box = document.createElement('div');
  document.body.append(box);
  for (let burst = 0; burst < 25; burst++) {
    for (let change = 0; change < 400; change++) {
      const part = document.createElement('span');
      part.textContent = `${burst} ${change}`;
      box.append(part);
      if (box.childElementCount > 200) box.firstElementChild?.remove();
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  box.remove();
}

/**
 * Runs in the page. Gives its longest task since `change` began, 0 if none took 50 ms.
 *
 * @param {number} wait
 */
export async function rest(wait) {
  await new Promise((done) => setTimeout(done, wait));
  globalThis.attuneTasks.disconnect();
  return globalThis.attuneLongest;
}
