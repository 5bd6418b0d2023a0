/** The sections of Ajustes on how the shop talks to its customers. */
export { ContactSection } from './ContactSection';
export { LadderSection } from './LadderSection';
