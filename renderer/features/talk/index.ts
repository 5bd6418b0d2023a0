/** What other features and the app's shell may use of a conversation. */
export { AnswerDialog, NoteTalkDialog } from './answer/loaded-later';
export { channelWords } from './channel-words';
export { contactGuard } from './contact-guard';
export { type Moment, prefersAfter } from './conversation-view';
export { SendDialog } from './SendDialog';
export { TalkDialog } from './TalkDialog';
export { TalkPanel } from './TalkPanel';
export { loadToneCheck } from './tone-check';
export { useMoment } from './use-moment';
export { whyNobodyNow, whyNotNow } from './why-not-now';
