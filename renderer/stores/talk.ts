import type { CivilDay } from '@shared/calendar/civil-day';
import type { ToldProposal } from '@shared/rules/messages/agreement-words';
import type { MessageKind } from '@shared/rules/messages/kinds';
import { create } from 'zustand';

/** What a conversation is opened for, where it is not what the day asks for. */
export interface TalkAbout {
  readonly occasion: MessageKind;
  /** The cheque it is about, where one came back. */
  readonly chequeId?: string;
  /** The agreement it is about, and until when it can be put right where it is late. */
  readonly agreement?: { readonly id: string; readonly until?: CivilDay };
  /** The terms it is about, as they were offered. */
  readonly proposal?: ToldProposal;
}

interface TalkStore {
  /** The customer the conversation is open with; null when it is closed. */
  readonly customerId: string | null;
  readonly about: TalkAbout | null;
  /** The question of what was answered stands on top, and Escape belongs to it. */
  readonly asking: boolean;
  /** WhatsApp opens in its own program rather than in the browser: as it was last chosen. */
  readonly inApp: boolean;
  readonly open: (customerId: string, about?: TalkAbout) => void;
  readonly close: () => void;
  readonly setAsking: (asking: boolean) => void;
  readonly setInApp: (inApp: boolean) => void;
}

/** "Conversar" from anywhere: the dialog itself stands once in the app's shell (features/talk). */
export const useTalk = create<TalkStore>()((set) => ({
  customerId: null,
  about: null,
  asking: false,
  inApp: false,
  open: (customerId, about) => set({ customerId, about: about ?? null }),
  close: () => set({ customerId: null, about: null }),
  setAsking: (asking) => set({ asking }),
  setInApp: (inApp) => set({ inApp }),
}));
