import { stateRules } from '@shared/rules/guard/state-rules';
import { windowText } from '@shared/rules/guard/window-text';
import { lowerFirst } from '@shared/wording/letter-case';

/** What the law of the shop's state says about hours, or that none is known. */
export const stateRuleText = (state: string | undefined): string => {
  if (state === undefined)
    return 'Preencha o estado em Ajustes, Loja: alguns estados têm lei sobre o horário de contatos.';
  const rule = stateRules[state];
  if (!rule)
    return `Não conhecemos lei de ${state} sobre horários. Vale o limite prudente: segunda a sexta, das 8h às 20h, e sábado, das 8h às 14h.`;
  const what = rule.covers.includes('whatsapp') ? 'ligações e mensagens' : 'ligações';
  return `${state} (${rule.law}), para ${what}: ${lowerFirst(windowText({ hours: [...rule.hours] }))}.`;
};
