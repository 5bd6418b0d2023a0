import { later } from '@renderer/ui/later';

export const RecoveryScreen = later(async () => (await import('./RecoveryScreen')).RecoveryScreen);
