import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { linesOf, put } from './put';

const place = document.querySelector<HTMLElement>('#editor');
if (place) {
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  put(() => linesOf(editor.getData()));
}
