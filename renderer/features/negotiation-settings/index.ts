/** The section of Ajustes on what the shop offers of itself. */
export { NegotiationSection } from './NegotiationSection';
