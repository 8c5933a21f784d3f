// @ts-check
// What the seller reads goes through the message catalogue, and every language has all of it.

import { resolve } from 'node:path';
import { parseSync, traverse } from '@babel/core';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readTree } from './files.mjs';

/** Attributes and fields whose text is read by the seller, wherever they stand. */
const worded = new Set(
  'alt aria-label caption caveat clear family fires hint label missing noFigure placeholder says standard title why'.split(
    ' ',
  ),
);

/** Macros that word something at once; `msg` only marks. */
const atOnce = new Set(['t', 'plural', 'select', 'selectOrdinal']);
const inMarkup = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);

/** What is data: its words are those of a file that others read. */
const asData = ['lib/exchange/backup-schema.ts'];

/** More than a sign or a unit: two letters in a row. */
const hasWords = /\p{L}{2}/u;

/**
 * Words that pass the catalogue by, and words that are said before a language was chosen, one line each.
 *
 * @param {Map<string, string>} files path from the project's root to source
 * @returns {string[]}
 */
export function wordViolations(files) {
  return [...files].flatMap(([path, source]) => (asData.includes(path) ? [] : violationsIn(path, source)));
}

/**
 * @param {string} path
 * @param {string} source
 */
function violationsIn(path, source) {
  /** @type {string[]} */
  const found = [];
  const plugins = /** @type {('typescript' | 'jsx')[]} */ (path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript']);
  const tree = parseSync(source, { babelrc: false, configFile: false, parserOpts: { plugins } });
  if (!tree) return [`${path}: cannot be parsed`];
  /** @param {import('@babel/core').NodePath} at @param {string} says */
  const tell = (at, says) => found.push(`${path}:${at.node.loc?.start.line ?? 0}: ${says}`);
  traverse(tree, {
    JSXText(at) {
      if (hasWords.test(at.node.value) && !isMarked(at)) tell(at, `“${short(at.node.value)}” is not in the catalogue`);
    },
    'StringLiteral|TemplateLiteral'(/** @type {import('@babel/core').NodePath} */ at) {
      const text = textOf(at.node);
      if (!hasWords.test(text) || isMarked(at)) return;
      if (isShown(at) || (!isForCustomers(path) && isSentence(text) && !isThrown(at)))
        tell(at, `“${short(text)}” is not in the catalogue`);
    },
    CallExpression(at) {
      const { callee } = at.node;
      if (callee.type === 'Identifier' && atOnce.has(callee.name) && isMacro(at, callee.name)) tellEarly(at);
    },
    TaggedTemplateExpression(at) {
      const { tag } = at.node;
      if (tag.type === 'Identifier' && atOnce.has(tag.name) && isMacro(at, tag.name)) tellEarly(at);
    },
  });
  return found;

  /** @param {import('@babel/core').NodePath} at */
  function tellEarly(at) {
    if (!at.getFunctionParent()) tell(at, 'is worded when the module loads, before a language was chosen');
  }
}

/**
 * Whether a text stands where the seller reads it: as a child of an element, or under a name that says so; behind a
 * condition too.
 *
 * @param {import('@babel/core').NodePath} at
 * @returns {boolean}
 */
function isShown(at) {
  const { parent, parentPath } = at;
  if (!parentPath) return false;
  if (parent.type === 'ConditionalExpression') return parent.test !== at.node && isShown(parentPath);
  if (parent.type === 'LogicalExpression') return isShown(parentPath);
  if (parent.type === 'BinaryExpression') return parent.operator === '+' && isShown(parentPath);
  if (parent.type === 'JSXExpressionContainer') {
    const holder = parentPath.parent;
    return holder.type === 'JSXElement' || holder.type === 'JSXFragment' || isShown(parentPath);
  }
  if (parent.type === 'JSXAttribute') return worded.has(String(parent.name.name));
  if (parent.type === 'ObjectProperty') {
    const { key } = parent;
    return at.key === 'value' && key.type === 'Identifier' && worded.has(key.name) && reads(textOf(at.node));
  }
  return false;
}

/**
 * Words for a reader, and no value such as "hand-off" or "name and account".
 *
 * @param {string} text
 */
function reads(text) {
  return /^\p{Lu}|[.?]$/u.test(text.trim()) || text.trim().split(/\s+/).length > 3;
}

/**
 * What goes into letters is in the language of the letter, and the sample's people speak English.
 *
 * @param {string} path
 */
function isForCustomers(path) {
  return /^lib\/(?:text|nudges|app\/sample)\//.test(path);
}

/**
 * Words that nobody but a reader wants, wherever they stand.
 *
 * @param {string} text
 */
function isSentence(text) {
  return /^\p{Lu}.*[.?…]$/su.test(text) && text.split(/\s+/).length > 2;
}

/**
 * Of an error that a fault of ours would throw; what the seller is told of is a `LogError` or an answer.
 *
 * @param {import('@babel/core').NodePath} at
 */
function isThrown({ parent }) {
  return (
    parent.type === 'NewExpression' &&
    parent.callee.type === 'Identifier' &&
    /^(?:Range|Syntax)?Error$/.test(parent.callee.name)
  );
}

/** @param {import('@babel/core').Node} node */
function textOf(node) {
  if (node.type === 'StringLiteral') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join(' ');
  return '';
}

/**
 * Inside a macro of the catalogue.
 *
 * @param {import('@babel/core').NodePath} at
 */
function isMarked(at) {
  return Boolean(
    at.findParent(({ node }) => {
      if (node.type === 'TaggedTemplateExpression') return node.tag.type === 'Identifier';
      if (node.type === 'CallExpression') {
        return node.callee.type === 'Identifier' && (atOnce.has(node.callee.name) || node.callee.name === 'msg');
      }
      if (node.type !== 'JSXElement') return false;
      const { name } = node.openingElement;
      return name.type === 'JSXIdentifier' && inMarkup.has(name.name);
    }),
  );
}

/**
 * @param {import('@babel/core').NodePath} at
 * @param {string} name
 */
function isMacro(at, name) {
  const binding = at.scope.getBinding(name)?.path.parent;
  return binding?.type === 'ImportDeclaration' && binding.source.value === '@lingui/core/macro';
}

/** @param {string} text */
function short(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/**
 * Where the catalogues are not what the sources say: messages that are missing, not translated, or said no more, and
 * translations that lost a placeholder.
 *
 * @returns {Promise<string[]>}
 */
export async function catalogueViolations() {
  const config = getConfig({ configPath: 'lingui.config.mjs' });
  /** @type {string[]} */
  const found = [];
  const catalogues = await getCatalogs(config);
  const rooms = new Set(catalogues.flatMap(({ sourcePaths }) => sourcePaths.map((path) => resolve(path))));
  for (const [path, source] of await readTree(process.cwd(), ['components', 'entrypoints', 'lib'], /\.tsx?$/)) {
    if (source.includes("/macro'") && !rooms.has(resolve(path)))
      found.push(`${path}: is in no room of lingui.config.mjs`);
  }
  for (const catalogue of catalogues) {
    const said = (await catalogue.collect()) ?? {};
    for (const locale of config.locales) {
      const known = (await catalogue.read(locale)) ?? {};
      const name = `${catalogue.name ?? catalogue.path}`;
      for (const [id, { message = id }] of Object.entries(said)) {
        const { translation = '', obsolete = true } = known[id] ?? {};
        const where = `locales/${locale}/${name}.po: “${short(message)}”`;
        if (obsolete) found.push(`${where} is not in it: run npm run words`);
        else if (!translation) found.push(`${where} is not translated`);
        else if (partsOf(message) !== partsOf(translation))
          found.push(`${where} has other placeholders in its translation`);
      }
      for (const [id, { message = id }] of Object.entries(known)) {
        if (!Object.hasOwn(said, id))
          found.push(`locales/${locale}/${name}.po: “${short(message)}” is said no more: run npm run words`);
      }
    }
  }
  return found;
}

/**
 * The placeholders and elements of a message, each once.
 *
 * @param {string} message
 */
function partsOf(message) {
  const elements = message.match(/<\/?\d+\/?>/g) ?? [];
  return [...new Set([...placeholdersIn(compileMessage(message)), ...elements])].sort().join(' ');
}

/**
 * @param {import('@lingui/message-utils/compileMessage').CompiledMessage} compiled
 * @returns {string[]}
 */
function placeholdersIn(compiled) {
  return compiled.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , choices] = token;
    /** @type {unknown[]} */
    const inner = Object.values(Object(choices));
    return [name, ...inner.flatMap((choice) => (Array.isArray(choice) ? placeholdersIn(choice) : []))];
  });
}
