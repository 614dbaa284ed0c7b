// The Content-Security-Policy and the other headers that every answer carries.
import type { InlineHashes } from './inline.ts';

/** One HTTP header: its name and value. */
export type Header = readonly [name: string, value: string];

/**
 * The Content-Security-Policy of a page that others may frame: only files of this site, and inline
 * code by its hash.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
	const directives: Record<string, string[]> = {
		'default-src': ["'none'"],
		'script-src': ["'self'", ...scripts],
		'style-src': ["'self'", ...styles],
		'font-src': ["'self'"],
		// blob: is a chart's picture on its way to the clipboard.
		'img-src': ["'self'", 'blob:'],
		'connect-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
	};
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources.join(' ')}`)
		.join('; ');
}

/** The same for a page that no other page may show in a frame. */
export function framelessPolicy(hashes: InlineHashes): string {
	return `${contentSecurityPolicy(hashes)}; frame-ancestors 'none'`;
}

/** Device features that the site never asks for, and so no code in it may. */
const unused = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
];

/** Headers of every answer, whatever its address. */
export function commonHeaders(hashes: InlineHashes): Header[] {
	return [
		['Content-Security-Policy', contentSecurityPolicy(hashes)],
		['Strict-Transport-Security', 'max-age=31536000'],
		['X-Content-Type-Options', 'nosniff'],
		['Referrer-Policy', 'strict-origin-when-cross-origin'],
		['Permissions-Policy', unused.map((name) => `${name}=()`).join(', ')],
		['Cross-Origin-Opener-Policy', 'same-origin'],
	];
}
