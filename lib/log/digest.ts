import { log } from './database';

/** What a digest is of: the same words for different purposes give different digests. */
export type DigestOf = 'address' | 'alias' | 'mailbox' | 'thread' | 'subject' | 'text' | 'import' | 'person';

/** HMAC-SHA-256 with the key of this install, cut to 128 bits, as 22 characters of base64url. */
export type Digester = (of: DigestOf, text: string) => Promise<string>;

export const INSTALL_KEY = 'install-key';

/**
 * Digests of addresses and ids, keyed so that they cannot be guessed. To be awaited before a transaction begins, never
 * inside one: IndexedDB commits as soon as nothing of its own is waited for.
 */
export async function digester(): Promise<Digester> {
  return digesterWith(await installKey());
}

/** The same for a question to the log, which may not write: null before there is a key, when nothing was ever digested. */
export async function digesterIfAny(): Promise<Digester | null> {
  const known = await log.settings.get(INSTALL_KEY);
  return typeof known?.value === 'string' ? digesterWith(known.value) : null;
}

/** The key last used, and its digester: without a question to the log, which may have another by now. */
export async function lastDigester(): Promise<{ key: string; digest: Digester } | null> {
  return last && { key: last.hex, digest: await digesterWith(last.hex) };
}

async function digesterWith(keyHex: string): Promise<Digester> {
  const key = await imported(keyHex);
  return async (of, text) => {
    const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${of}\n${text}`));
    return base64url(new Uint8Array(signature, 0, 16));
  };
}

/** 32 random bytes in hex, made on the first use. Two contexts that ask at once get the same. */
export async function installKey(): Promise<string> {
  const known = await log.settings.get(INSTALL_KEY);
  if (typeof known?.value === 'string') return known.value;
  const fresh = hex(crypto.getRandomValues(new Uint8Array(32)));
  return log.transaction('rw', log.settings, async () => {
    const meanwhile = await log.settings.get(INSTALL_KEY);
    if (typeof meanwhile?.value === 'string') return meanwhile.value;
    await log.settings.add({ key: INSTALL_KEY, value: fresh });
    return fresh;
  });
}

/** The key last used, so that not every digest imports it again. A restore brings another, hence by its value. */
let last: { hex: string; key: Promise<CryptoKey> } | null = null;

function imported(keyHex: string): Promise<CryptoKey> {
  if (last?.hex !== keyHex) {
    const bytes = Uint8Array.from(keyHex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    last = {
      hex: keyHex,
      key: crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    };
  }
  return last.key;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
