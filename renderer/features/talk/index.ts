/** What other features and the app's shell may use of a conversation. */
export { channelWords } from './channel-words';
export { prefersAfter } from './conversation-view';
export { TalkDialog } from './TalkDialog';
export { TalkPanel } from './TalkPanel';
