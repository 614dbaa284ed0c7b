import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildDay } from '../../../src/lib/build-day.ts';

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 23, 59) });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test('is the day that BUILD_DATE names', () => {
	vi.stubEnv('BUILD_DATE', '2025-01-02');
	expect(buildDay()).toBe('2025-01-02');
});

test('is else today, in UTC', () => {
	vi.stubEnv('BUILD_DATE', undefined);
	expect(buildDay()).toBe('2026-11-21');
});
