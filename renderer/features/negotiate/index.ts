/** What other features may use of a negotiation. */
export { WitnessFields } from './WitnessFields';
