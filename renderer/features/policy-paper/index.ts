/** The shop's policy on paper, for the settings. */
export { PolicyPaper } from './PolicyPaper';
