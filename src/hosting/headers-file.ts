// The file `_headers`, as Cloudflare and Netlify read it; other servers' settings are made from it.
import type { Header } from './policy.ts';
import type { HeaderRule } from './rules.ts';

/** Limits of Cloudflare, the stricter of the two hosts. */
const limits = { rules: 100, line: 2000 };

/**
 * The text of `_headers`.
 * @throws {RangeError} when a host would cut it short: too many rules, or a line that is too long
 */
export function headersFile(rules: HeaderRule[]): string {
	if (rules.length > limits.rules) {
		throw new RangeError(`_headers has ${rules.length} rules; hosts read ${limits.rules}.`);
	}
	const blocks = rules.map(({ path, headers }) => {
		const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
		const long = lines.find((line) => line.length > limits.line);
		if (long) {
			throw new RangeError(
				`A line of _headers has ${long.length} characters; hosts read ${limits.line}: ${long.slice(0, 60)}…`,
			);
		}
		return [path, ...lines].join('\n');
	});
	return `${blocks.join('\n\n')}\n`;
}

/** The rules in a text of `_headers`. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1], header[2]] as unknown as Header);
		else rules.push({ path: line.trim(), headers: [] });
	}
	return rules;
}

/** Every header that an address gets, in order: of each rule that fits it, see `headerRules`. */
export function headersFor(rules: HeaderRule[], address: string): Header[] {
	return rules
		.filter(({ path }) =>
			path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
		)
		.flatMap(({ headers }) => headers);
}
