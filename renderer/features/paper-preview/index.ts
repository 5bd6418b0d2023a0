export { PaperPreview } from './paper-preview';
