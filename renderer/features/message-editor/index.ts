/** The section of Ajustes on what the shop writes to its customers. */
export { MessagesSection } from './MessagesSection';
