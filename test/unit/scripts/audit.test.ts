import { describe, expect, it } from 'vitest';
import { readAudit } from '../../../scripts/audit.mjs';

const answer = (vulnerabilities: object) => JSON.stringify({ metadata: { vulnerabilities } });
const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0 };

describe('the audit of what ships', () => {
  it('fails on what is high or critical, and on nothing less', () => {
    expect(readAudit(answer(none)).outcome).toBe('passed');
    expect(readAudit(answer({ ...none, moderate: 3, low: 1 })).outcome).toBe('passed');
    expect(readAudit(answer({ ...none, high: 1 })).outcome).toBe('failed');
    expect(readAudit(answer({ ...none, critical: 1 })).outcome).toBe('failed');
  });

  it.each([
    '',
    'npm error audit endpoint returned an error',
    '{"message":"405"}',
    '{"metadata":{}}',
    '[]',
    'null',
  ])('never passes silently when there is no answer: %o', (stdout) => {
    const { outcome, line } = readAudit(stdout);
    expect(outcome).toBe('not-done');
    expect(line).toMatch(/^NOT AUDITED/);
  });
});
