import type { MessageError } from '@renderer/use-cases/update-messages';
import type { SmsSize } from '@shared/rules/messages/sms';
import type { Segment } from '@shared/rules/risk/segment';
import { segmentText } from '@shared/rules/risk/segment';

export const refusalText: Readonly<Record<MessageError, string>> = {
  invalid: 'O texto não pôde ser lido. Nada foi salvo; confira o que escreveu.',
  problems: 'Há algo a corrigir no texto. Nada foi salvo ainda.',
  tone: 'Com os dados de um cliente, um trecho deste texto não pode ser enviado. Escreva de outro jeito; nada foi salvo ainda.',
  'too-many': 'A loja já tem 300 textos próprios, o máximo. Exclua um que não usa e salve de novo.',
  'not-there': 'Este texto já tinha sido excluído em outra janela.',
};

export const forWhom = (segment: Segment | undefined): string =>
  segment === undefined ? 'Para todos' : `Para quem é “${segmentText[segment]}”`;

/** `148 de 160 letras · 1 SMS`; without accents that SMS lacks, emoji and the like, 70 fit. */
export const smsText = ({ encoding, length, parts }: SmsSize): string =>
  parts === 1
    ? `${length} de ${encoding === 'gsm' ? 160 : 70} letras · 1 SMS`
    : `${length.toLocaleString('pt-BR')} letras · ${parts} SMS`;
