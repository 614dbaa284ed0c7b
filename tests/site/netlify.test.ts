// Netlify reads _headers and _redirects with these packages. Of a header that several rules set, its
// development server sends the last value alone.
import path from 'node:path';
import { type Header, parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, test } from 'vitest';
import { parseRedirects } from '../../src/hosting/redirects.ts';
import { dist, pages, text } from './support/dist.ts';

test('Netlify sends every page with a whole policy, and keeps all but the embeds out of frames', async () => {
	const { headers, errors } = await parseAllHeaders({
		headersFiles: [path.join(dist, '_headers')],
		configHeaders: undefined,
		minimal: false,
	});
	expect(errors).toEqual([]);
	const sentWith = (address: string): Record<string, string> =>
		Object.assign(
			{},
			...(headers as Header[])
				.filter(({ forRegExp }) => forRegExp.test(address))
				.map(({ values }) => values),
		);
	for (const { file } of pages) {
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		const sent = sentWith(address);
		const policy = sent['Content-Security-Policy'];
		expect(policy, address).toContain("default-src 'none'; script-src 'self' 'sha256-");
		expect(policy?.includes("frame-ancestors 'none'"), address).toBe(
			!address.startsWith('/embed/'),
		);
		expect(sent['X-Content-Type-Options'], address).toBe('nosniff');
		expect(sent['Cache-Control'], address).toContain('must-revalidate');
	}
});

test('Netlify reads every redirect', async () => {
	const { redirects, errors } = await parseAllRedirects({
		redirectsFiles: [path.join(dist, '_redirects')],
		configRedirects: [],
		minimal: true,
	});
	expect(errors).toEqual([]);
	expect(redirects).toMatchObject(
		parseRedirects(text('_redirects')).map(([from, to]) => ({ from, to, status: 301 })),
	);
});
