import Quill from 'quill';
import { put } from './put';

const quill = new Quill('#editor');
put(() => quill.getText());
