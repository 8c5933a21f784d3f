// @ts-check
// Runs in the sample's pages: sends without a reload, shows what was sent in its thread and says so.

const form = document.querySelector('form');
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  const said = document.querySelector('#said');
  if (!button || !said) return;
  button.disabled = true;
  said.textContent = 'Sending.';
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields(form)) });
  button.disabled = false;
  if (!answer.ok) {
    said.textContent = 'This could not be sent.';
    return;
  }
  const { url, message } = await answer.json();
  if (location.pathname !== url) {
    location.assign(url);
    return;
  }
  const part = new DOMParser().parseFromString(message, 'text/html').body.firstElementChild;
  if (part) document.querySelector('#messages')?.append(part);
  const text = form.querySelector('textarea');
  if (text) text.value = '';
  said.textContent = 'Message sent.';
});

/**
 * @param {HTMLFormElement} filled
 * @returns {[string, string][]}
 */
function fields(filled) {
  return [...new FormData(filled)].map(([name, value]) => [name, String(value)]);
}
