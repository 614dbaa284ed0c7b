// What a server answers, header by header.
import type { APIResponse } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const year = 'public, max-age=31536000, immutable';
const asked = 'public, max-age=0, must-revalidate';

/** The directives of every Content-Security-Policy of an answer; all of them hold. */
function policies(response: APIResponse): Map<string, string>[] {
	const values = response
		.headersArray()
		.filter(({ name }) => name.toLowerCase() === 'content-security-policy')
		.flatMap(({ value }) => value.split(','));
	return values.map(
		(value) =>
			new Map(
				value.split(';').map((part) => {
					const [name = '', ...sources] = part.trim().split(' ');
					return [name, sources.join(' ')];
				}),
			),
	);
}

const framed = (response: APIResponse) =>
	policies(response).flatMap((policy) => policy.get('frame-ancestors') ?? []);

for (const address of [
	'./',
	'./articles/car-t/',
	'./claims/',
	'./charts/bio-vc/',
	'./embed/bio-vc/',
]) {
	test(`${address} comes with every security header, and is asked about each time`, async ({
		request,
	}) => {
		const response = await request.get(address);
		expect(response.status()).toBe(200);
		const headers = response.headers();
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['cache-control']).toBe(asked);
		expect(headers.etag).toBeTruthy();
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['permissions-policy']).toContain('camera=()');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['cross-origin-resource-policy']).toMatch(/^(?:same|cross)-origin$/);
		const [policy] = policies(response);
		expect(policy?.get('default-src')).toBe("'none'");
		expect(policy?.get('script-src')).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/);
		expect(policy?.get('style-src')).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/);
		expect(framed(response)).toEqual(address.startsWith('./embed/') ? [] : ["'none'"]);
		expect(headers['set-cookie']).toBeUndefined();
	});
}

test('files whose names change with their content are kept for a year', async ({ request }) => {
	const html = await (await request.get('./articles/car-t/')).text();
	const hashed = [...html.matchAll(/(?:href|src)="([^"]*_astro\/[^"]+)"/g)].map(([, url]) => url);
	expect(hashed.length).toBeGreaterThan(3);
	const types = new Set<string>();
	for (const url of new Set(hashed)) {
		const response = await request.get(String(url));
		expect(response.status(), url).toBe(200);
		expect(response.headers()['cache-control'], url).toBe(year);
		types.add(response.headers()['content-type']?.replace('application/java', 'text/java') ?? '');
	}
	// A script is UTF-8 by definition; some servers say so too.
	const plain = [...types].map((type) => type.replace(/^(.*javascript);.*$/, '$1')).sort();
	expect(plain).toEqual(['font/woff2', 'text/css; charset=utf-8', 'text/javascript']);
});

const downloads: [file: string, type: RegExp][] = [
	['./data/bio-vc.csv', /^text\/csv/],
	['./charts/bio-vc.png', /^image\/png$/],
	['./charts/bio-vc/share.png', /^image\/png$/],
	['./embed.js', /^(?:text|application)\/javascript/],
];

for (const [file, type] of downloads) {
	test(`${file} may be read and shown by any site`, async ({ request }) => {
		const response = await request.get(file);
		expect(response.status()).toBe(200);
		const headers = response.headers();
		expect(headers['content-type']).toMatch(type);
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
	});
}

test('a share image may be shown by whoever shows the link', async ({ request }) => {
	const { headers, status } = await request
		.get('./articles/car-t.png')
		.then((response) => ({ headers: response.headers(), status: response.status() }));
	expect(status).toBe(200);
	expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('a wrong address is answered with the page for it and with status 404', async ({
	request,
}) => {
	for (const address of ['./no-such-page/', './articles/none/x.html', './_astro/gone.js']) {
		const response = await request.get(address);
		expect(response.status(), address).toBe(404);
		expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
		expect(response.headers()['cache-control']).not.toContain('immutable');
		expect(await response.text()).toContain('noindex');
	}
});

test('settings of the host are not pages', async ({ request }) => {
	for (const address of ['./_headers', './_redirects']) {
		expect((await request.get(address)).ok(), address).toBe(false);
	}
});

test('an address without its last slash, a moved one and a guessed one lead on', async ({
	request,
	baseURL,
}) => {
	const moves = [
		['./articles/car-t', './articles/car-t/'],
		['./feed', './corrections/feed.xml'],
		['./feed/', './corrections/feed.xml'],
		['./rss.xml', './corrections/feed.xml'],
	] as const;
	for (const [from, to] of moves) {
		const response = await request.get(from, { maxRedirects: 0 });
		expect([301, 308], from).toContain(response.status());
		const target = new URL(response.headers().location ?? '', new URL(from, baseURL)).href;
		expect(target, from).toBe(new URL(to, baseURL).href);
		expect((await request.get(target)).status(), to).toBe(200);
	}
});

test('text is sent compressed, and is the same text', async ({ request }) => {
	const address = './articles/car-t/';
	const plain = await request.get(address, { headers: { 'Accept-Encoding': 'identity' } });
	const packed = await request.get(address, { headers: { 'Accept-Encoding': 'br' } });
	expect(packed.headers()['content-encoding']).toBe('br');
	expect(await packed.text()).toBe(await plain.text());
});
