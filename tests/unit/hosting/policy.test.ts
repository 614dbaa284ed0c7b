import { describe, expect, test } from 'vitest';
import { hashSource, inlineOf, merged } from '../../../src/hosting/inline.ts';
import { contentSecurityPolicy } from '../../../src/hosting/policy.ts';

// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('hashes of inline code', () => {
	test('are those of the text between the tags', () => {
		expect(hashSource('alert(1)')).toBe(alertHash);
		expect(inlineOf('<script>alert(1)</script>')).toEqual({
			scripts: [alertHash],
			styles: [],
		});
	});

	test('are there once for what stands on many pages, in a fixed order', () => {
		const a = '<script>a</script><style>b{}</style>';
		const b = '<script type="module">c</script>';
		expect(merged([a, b, a].map(inlineOf))).toEqual(merged([b, a].map(inlineOf)));
		expect(merged([a, b, a].map(inlineOf)).scripts).toHaveLength(2);
	});

	test('are not needed for files and for data', () => {
		const html =
			'<script src="/a.js"></script><script type="application/ld+json">{"a":"</b>"}</script>' +
			'<script type="application/json">[]</script>';
		expect(inlineOf(html)).toEqual({ scripts: [], styles: [] });
	});

	test.each(['<p style="color:red">x</p>', '<a onclick="go()">x</a>'])(
		'cannot allow %s, which stops the build',
		(html) => {
			expect(() => inlineOf(html)).toThrow(/would be refused/);
		},
	);
});

test('the policy names no source but this site and the hashes, and nothing unsafe', () => {
	const policy = contentSecurityPolicy({ scripts: [alertHash], styles: [] });
	expect(policy).toContain(`script-src 'self' ${alertHash};`);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});
