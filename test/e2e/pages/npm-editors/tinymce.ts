import { linesOf, put } from './put';

interface TinyMce {
  init(options: object): Promise<{ getContent(): string }[]>;
}

const { tinymce } = window as unknown as { tinymce: TinyMce };
const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, height: 200 });
put(() => linesOf(editor?.getContent() ?? ''));
