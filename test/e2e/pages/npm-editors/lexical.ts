import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { put } from './put';

const place = document.querySelector<HTMLElement>('#editor');
const lines = [...(place?.children ?? [])].map(({ textContent }) => textContent ?? '');
const editor = createEditor({ namespace: 'mail', onError: fail });
place?.replaceChildren();
place?.setAttribute('contenteditable', 'true');
editor.setRootElement(place);
registerPlainText(editor);
editor.update(
  () => {
    $getRoot().append(...lines.map((line) => $createParagraphNode().append($createTextNode(line))));
  },
  { discrete: true },
);
// Its keys are a rich text's business: plain text has undo from the same command.
registerHistory(editor, createEmptyHistoryState(), 300);
put(() => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n\n/g, '\n')));

function fail(error: Error): never {
  throw error;
}
