import { z } from 'zod';

/**
 * Imported before any schema is made, in every program that runs under our security policy: otherwise zod
 * tries to compile its checks with `new Function`, which the policy refuses and reports.
 */
z.config({ jitless: true });
