/** The section of Ajustes on what the shop writes to its customers. */

/** What other editors of texts are made of. */
export type { Insertion } from './brace-typing';
export { InsertionList } from './InsertionList';
export { MessagesSection } from './MessagesSection';
export { RemarkList } from './RemarkList';
export { accepted, nextProposal, obstacle, type Remark } from './remarks';
export { TemplateInput } from './TemplateInput';
export { useFields } from './use-fields';
export { useOptionKeys } from './use-option-keys';
export { useRoomBelow } from './use-room-below';
