// What a host needs beside the pages: headers, redirects, compressed files.
import { homedir, hostname } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/hosting/headers-file.ts';
import { inlineOf } from '../../src/hosting/inline.ts';
import { parseRedirects } from '../../src/hosting/redirects.ts';
import { allFiles, bytes, files, pages, text } from './support/dist.ts';

const rules = parseHeaders(text('_headers'));
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const served = files.filter((file) => file !== '_headers' && file !== '_redirects');

test('every inline script and style is allowed by its hash, and nothing unsafe is', () => {
	for (const page of pages) {
		const policies = headersFor(rules, addressOf(page.file))
			.filter(([name]) => name === 'Content-Security-Policy')
			.map(([, value]) => value);
		expect(policies.length).toBeGreaterThan(0);
		const { scripts, styles } = inlineOf(page.html);
		for (const policy of policies) {
			for (const hash of [...scripts, ...styles]) expect(policy, page.file).toContain(hash);
			expect(policy).not.toMatch(/unsafe|https?:/);
		}
	}
});

test('every file has its headers, and none of them twice', () => {
	for (const file of served) {
		const names = headersFor(rules, addressOf(file)).map(([name]) => name);
		expect(names, file).toContain('X-Content-Type-Options');
		expect(names, file).toContain('Cache-Control');
		const once = names.filter((name) => name !== 'Content-Security-Policy');
		expect(once, file).toEqual([...new Set(once)]);
	}
});

test('only files whose names carry a hash are kept for long', () => {
	for (const file of served) {
		const kept = new Map(headersFor(rules, addressOf(file))).get('Cache-Control');
		expect(kept?.includes('immutable'), file).toBe(/^_astro\/.*[.\w-]{8,}\.\w+$/.test(file));
	}
});

test('redirects lead to pages and files that are there, from addresses that are not', () => {
	const there = new Set(served.map(addressOf));
	for (const [from, to] of parseRedirects(text('_redirects'))) {
		expect(there.has(to), to).toBe(true);
		expect(there.has(from), from).toBe(false);
	}
});

test('each text file stands there compressed twice, with the same content', () => {
	const texts = served.filter((file) => !/\.(?:png|woff2)$/.test(file));
	expect(texts.length).toBeGreaterThan(200);
	const names = new Set(allFiles);
	for (const file of texts)
		expect([names.has(`${file}.br`), names.has(`${file}.gz`)]).toEqual([true, true]);
	for (const file of ['index.html', 'embed.js', 'data/bio-vc.csv']) {
		expect(brotliDecompressSync(bytes(`${file}.br`)).equals(bytes(file)), file).toBe(true);
		expect(gunzipSync(bytes(`${file}.gz`)).equals(bytes(file)), file).toBe(true);
	}
});

test('no file names the machine that built it, or anything secret', () => {
	const places = [process.cwd(), homedir()].filter((place) => place.length > 4);
	const host = hostname().length > 7 ? [hostname()] : [];
	const secrets = /-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}/;
	for (const file of served.filter((name) => !/\.(?:png|woff2)$/.test(name))) {
		const content = text(file);
		for (const name of [...places, ...host])
			expect(content.includes(name), `${file}: ${name}`).toBe(false);
		expect(secrets.exec(content)?.[0], file).toBeUndefined();
	}
});
