import { describe, expect, test } from 'vitest';
import { contact } from '../../../src/lib/contact.ts';

describe('the publisher’s address', () => {
	test('is an e-mail address', () => {
		expect(contact('desk@example.org')).toEqual({
			url: 'mailto:desk@example.org',
			label: 'desk@example.org',
		});
	});

	test('or an https address, shown without the protocol', () => {
		expect(contact('https://example.org/errors/')).toEqual({
			url: 'https://example.org/errors/',
			label: 'example.org/errors',
		});
	});

	test('may be left out', () => {
		expect(contact('')).toBeUndefined();
	});

	test.each(['javascript:alert(1)', 'http://example.org', 'desk', 'a@b', '"><script>@x.y z'])(
		'is not %s',
		(given) => {
			expect(() => contact(given)).toThrow(RangeError);
		},
	);
});
