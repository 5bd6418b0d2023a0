export { PassphraseForm } from './PassphraseForm';
export { exportErrorText, fileReasonText, restoreErrorText, troubleAdvice } from './texts';
