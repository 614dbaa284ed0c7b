import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersFile, headersFor, parseHeaders } from '../../../src/hosting/headers-file.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { parseRedirects, redirects, redirectsFile } from '../../../src/hosting/redirects.ts';
import { caching, headerRules } from '../../../src/hosting/rules.ts';

const hashes = { scripts: [], styles: [] };
const files = [
	'404.html',
	'_astro/a.123.js',
	'about/index.html',
	'articles/a.png',
	'articles/a/index.html',
	'data/a.csv',
	'embed.js',
	'embed/a/index.html',
	'index.html',
];
const rules = headerRules(files, '/', hashes);
const named = (address: string, list = rules) =>
	headersFor(list, address).reduce<Record<string, string[]>>((all, [name, value]) => {
		all[name] = [...(all[name] ?? []), value];
		return all;
	}, {});

describe('headers', () => {
	test('of a page: kept out of frames, asked about each time', () => {
		const headers = named('/about/');
		expect(headers['Cache-Control']).toEqual([caching.other]);
		expect(headers['Content-Security-Policy']).toHaveLength(2);
		expect(headers['Content-Security-Policy']?.[1]).toContain("; frame-ancestors 'none'");
		expect(headers['Cross-Origin-Resource-Policy']).toEqual(['same-origin']);
		expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
	});

	test('of a frame: no word against frames', () => {
		expect(named('/embed/a/')['Content-Security-Policy']).toHaveLength(1);
	});

	test('of what others read: any site may', () => {
		for (const address of ['/data/a.csv', '/embed.js', '/embed/a/', '/_astro/a.123.js']) {
			expect(named(address)['Access-Control-Allow-Origin'], address).toEqual(['*']);
			expect(named(address)['Cross-Origin-Resource-Policy'], address).toEqual(['cross-origin']);
		}
		expect(named('/articles/a.png')['Cross-Origin-Resource-Policy']).toEqual(['cross-origin']);
	});

	test('of hashed files: kept for a year', () => {
		expect(named('/_astro/a.123.js')['Cache-Control']).toEqual([caching.hashed]);
	});

	// Netlify sends the last value of a header alone, Cloudflare all of them.
	test('hold a whole policy in each of their values', () => {
		for (const file of files) {
			const address = `/${file.replace(/index\.html$/, '')}`;
			const values = named(address)['Content-Security-Policy'] ?? [];
			const [policy = ''] = values;
			expect(policy).toContain("default-src 'none'");
			for (const value of values) expect(value.startsWith(policy), address).toBe(true);
		}
	});

	test('are set once each, but for the policy, whatever the address', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...files),
				fc.constantFrom('/', '/bio/', '/a/b/'),
				(file, base) => {
					const headers = named(
						base + file.replace(/index\.html$/, ''),
						headerRules(files, base, hashes),
					);
					for (const [name, values] of Object.entries(headers)) {
						if (name !== 'Content-Security-Policy') expect(values, name).toHaveLength(1);
					}
					expect(headers['X-Content-Type-Options']).toEqual(['nosniff']);
					expect(headers['Cache-Control']).toBeDefined();
				},
			),
		);
	});

	test('are the same after writing and reading the file', () => {
		expect(parseHeaders(headersFile(rules))).toEqual(rules);
	});

	test('that a host would cut short stop the build', () => {
		const long = {
			scripts: Array.from({ length: 60 }, () => `'sha256-${'x'.repeat(44)}'`),
			styles: [],
		};
		expect(() => headersFile(headerRules(files, '/', long))).toThrow(/2000/);
		const many = Array.from({ length: 120 }, (_, n) => `page-${n}/index.html`);
		expect(() => headersFile(headerRules(many, '/', hashes))).toThrow(/121 rules/);
	});
});

describe('redirects', () => {
	test('lead to an address below the path of the site', () => {
		for (const [from, to] of parseRedirects(redirectsFile('/bio/'))) {
			expect(from).toMatch(/^\/bio\/[^/]/);
			expect(to).toMatch(/^\/bio\/[^/]/);
		}
	});

	test('never lead to an address that is moved itself', () => {
		const moved = new Set(redirects.map(([from]) => from));
		for (const [, to] of redirects) expect(moved.has(to.replace(/\/$/, ''))).toBe(false);
	});
});

describe('settings of nginx', () => {
	const config = nginxConfig(headerRules(files, '/bio/', hashes), [['/bio/feed', '/bio/x.xml']], {
		root: '/srv/site',
		base: '/bio/',
		listen: '127.0.0.1:8080',
		brotli: false,
	});

	test('give each rule its pattern, with signs escaped', () => {
		expect(config).toContain('"~^/bio/embed\\\\.js$" "*";');
		expect(config).toContain('"~^/bio/(?:index\\\\.html)?$"');
		expect(config).toContain(`"~^/bio/_astro/" "${caching.hashed}";`);
	});

	test('send one policy: whole, and without a word against frames where frames are meant', () => {
		expect(config.match(/add_header Content-Security-Policy /g)).toHaveLength(1);
		const [, cases = ''] =
			/map \$uri \$site_content_security_policy \{([^}]*)\}/.exec(config) ?? [];
		const lines = cases.trim().split('\n');
		expect(lines[0]).toMatch(/^\s*default "default-src 'none'[^"]*form-action 'self'";$/);
		for (const line of lines.slice(1)) {
			expect(line).toMatch(/"default-src 'none'[^"]*; frame-ancestors 'none'";$/);
			expect(line).not.toContain('/bio/embed/');
		}
	});

	test('name the page for wrong addresses, the redirects and no module that is not there', () => {
		expect(config).toContain('error_page 404 /bio/404.html;');
		expect(config).toContain('location = /bio/feed { return 301 /bio/x.xml; }');
		expect(config).not.toContain('brotli_static');
	});

	test('have as many closing braces as opening ones', () => {
		const outside = config.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
		expect(outside.split('{').length).toBe(outside.split('}').length);
	});
});
