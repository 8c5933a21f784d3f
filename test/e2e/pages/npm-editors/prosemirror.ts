import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { put } from './put';

const place = document.querySelector('#editor');
const paragraphs = [...(place?.children ?? [])].map(({ textContent }) =>
  schema.node('paragraph', null, textContent ? [schema.text(textContent)] : []),
);
place?.replaceChildren();
const view = new EditorView(place, {
  state: EditorState.create({
    doc: schema.node('doc', null, paragraphs),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })],
  }),
});
put(() => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'));
