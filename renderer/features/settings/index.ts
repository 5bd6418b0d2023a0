/** What the features that own a section of Ajustes may use. */
export { Section } from './Section';
export { useUndoSetting } from './use-undo-setting';
