import { later } from '@renderer/ui/later';

/** What an answer means takes large lexicons to read: they are loaded with the question, not with the conversation. */
export const AnswerDialog = later(async () => (await import('./AnswerDialog')).AnswerDialog);
export const NoteTalkDialog = later(async () => (await import('./NoteTalkDialog')).NoteTalkDialog);
