import { moveIcons } from '@renderer/features/cheque-file/move-looks';
import { chequeTimeline } from '@renderer/features/cheque-file/timeline';
import { expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited } from './cheque-file-of';

it('tells what happened, newest first, and leaves what was taken back in its place', () => {
  const { cheque } = chequeFileOf([
    { ...deposited, to: 'Bradesco da loja' },
    { ...cameBack(22), notes: 'Vem à loja na segunda' },
    { move: 'undo', day: '2026-11-13', undoes: 'e2' },
  ]);
  expect(chequeTimeline(cheque)).toEqual([
    {
      id: 'e2',
      icon: moveIcons.return,
      day: '2026-11-12',
      text: 'Voltou pelo motivo 22 (assinatura não confere)',
      notes: 'Vem à loja na segunda',
      undone: 'Desfeito em 13/11/2026',
    },
    { id: 'e1', icon: moveIcons.deposit, day: '2026-11-10', text: 'Depositado: Bradesco da loja' },
    { id: 'e0', icon: moveIcons.take, day: '2026-10-05', text: 'Recebido' },
  ]);
});
