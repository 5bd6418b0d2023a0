export { UndoImportDialog } from './UndoImportDialog';
