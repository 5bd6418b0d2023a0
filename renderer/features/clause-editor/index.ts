/** The section of Ajustes on what the papers of an agreement say. */
export { ClausesSection } from './ClausesSection';
