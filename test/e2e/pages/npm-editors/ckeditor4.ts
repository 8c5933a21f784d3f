import { linesOf, put } from './put';

interface CKEditor4 {
  replace(id: string, config: object): { getData(): string; on(event: string, then: () => void): void };
}

const { CKEDITOR } = window as unknown as { CKEDITOR: CKEditor4 };
const editor = CKEDITOR.replace('editor', { versionCheck: false, customConfig: '' });
editor.on('instanceReady', () => put(() => linesOf(editor.getData())));
