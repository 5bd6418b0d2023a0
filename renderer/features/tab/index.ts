/** What the customer's file may use. */
export { TabNote } from './TabNote';
export { useReopenTab } from './use-close-tab';
