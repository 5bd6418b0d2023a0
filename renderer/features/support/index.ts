/** A file for whoever helps when something went wrong, for the settings. */
export { SupportExport } from './SupportExport';
