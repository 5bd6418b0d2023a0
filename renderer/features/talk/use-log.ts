import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type ContactRequest, logContact } from '@renderer/use-cases/log-contact';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { contactErrorText } from './contact-error-text';

const UNDO_FAILED = 'Não deu para desfazer agora. A conversa continua anotada na ficha.';
const LOG_FAILED = 'Não deu para anotar a conversa. Nada foi perdido: tente de novo.';

/** Resolves to null when it was written down, otherwise to what to tell the owner. */
export type LogConversation = (request: ContactRequest, done: string) => Promise<string | null>;

/** Writes a conversation down and says so, with a way back. */
export const useLog = (): LogConversation => {
  const context = useShop();
  return async (request, done) => {
    try {
      const logged = await logContact(context, request);
      if (!logged.ok) return contactErrorText(logged.error);
      notify.done(done, async () => {
        const undone = await undoContact(context, logged.value.id);
        if (!undone.ok) notify.failed(UNDO_FAILED);
      });
      return null;
    } catch {
      return LOG_FAILED;
    }
  };
};
