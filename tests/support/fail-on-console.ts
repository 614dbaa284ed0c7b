// Fails a unit test during which something was written with console.warn or console.error. A test
// that expects such output replaces the function itself with vi.spyOn(console, 'warn').
import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const written: string[] = [];
const names = ['warn', 'error'] as const;

beforeEach(() => {
	written.length = 0;
	for (const name of names) {
		vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => {
			written.push(`console.${name}: ${format(...parts)}`);
		});
	}
});

afterEach(() => {
	for (const name of names) vi.mocked(console[name]).mockRestore();
	expect(written, 'Nothing may be written with console.warn or console.error').toEqual([]);
});
