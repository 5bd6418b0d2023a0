export { NewPinFields } from './NewPinFields';
export { OwnPinDialog } from './OwnPinDialog';
export { operatorErrorText, ROLE_NAMES } from './operator-words';
export { useNewPin } from './use-new-pin';
export { useSecretTry } from './use-secret-try';
