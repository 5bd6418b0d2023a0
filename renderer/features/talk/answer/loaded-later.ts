import { later } from '@renderer/ui/later';

/** What an answer means takes large lexicons to read: they are loaded with the question, not with the conversation. */
export const loadAnswerDialog = async () => (await import('./AnswerDialog')).AnswerDialog;

export const AnswerDialog = later(loadAnswerDialog);
export const NoteTalkDialog = later(async () => (await import('./NoteTalkDialog')).NoteTalkDialog);
