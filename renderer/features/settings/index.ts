/** What the features that own a section of Ajustes may use. */
export { Section } from './Section';
export { useSettingDraft } from './use-setting-draft';
export { useUndoSetting } from './use-undo-setting';
