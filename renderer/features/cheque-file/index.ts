/**
 * What other features may use of one cheque's file. Its letters: C compensou or conversar, V voltou, D depositar, I recibo,
 * A apresentar de novo, B receber de volta, R resgatar, T trocar, U custódia, P repassar or protesto, S sustado or
 * liberado, Z desfazer, F ficha do cliente.
 */
export { ChequeDialog } from './ChequeDialog';
export { ChequeFile } from './ChequeFile';
export { ChequePaper } from './ChequePaper';
export { HandedPaper } from './HandedPaper';
export { useChequeMoves } from './use-cheque-moves';
