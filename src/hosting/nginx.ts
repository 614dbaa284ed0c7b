// Settings of nginx for a built site, made from its _headers and _redirects.
import type { HeaderRule } from './rules.ts';

/** Where and how nginx serves the site. */
export interface NginxOptions {
	/** Folder that holds the site; under a path, the folder that holds the folders of that path. */
	root: string;
	/** Path the site is published under, such as `/` or `/bio/`. */
	base: string;
	/** What nginx's `listen` takes, such as `80` or `127.0.0.1:8080`. */
	listen: string;
	/** Whether nginx has the module `brotli_static`. */
	brotli: boolean;
}

/** Content types of the files of the site, with their encoding. */
export const contentTypes: Record<string, string> = {
	'text/html; charset=utf-8': 'html',
	'text/css; charset=utf-8': 'css',
	'text/javascript; charset=utf-8': 'js',
	'text/plain; charset=utf-8': 'txt',
	'text/csv; charset=utf-8': 'csv',
	'text/markdown; charset=utf-8': 'md',
	'application/json; charset=utf-8': 'json',
	'application/rss+xml; charset=utf-8': 'xml',
	'application/x-bibtex; charset=utf-8': 'bib',
	'application/x-research-info-systems; charset=utf-8': 'ris',
	'image/svg+xml; charset=utf-8': 'svg',
	'image/png': 'png',
	'font/woff2': 'woff2',
};

/**
 * Headers that only a document heeds. They are most of an answer's headers, so nginx leaves them out
 * of answers that are code, styles, fonts or data.
 */
const ofDocuments = new Set([
	'Content-Security-Policy',
	'Permissions-Policy',
	'Cross-Origin-Opener-Policy',
]);

/**
 * A file for nginx's `conf.d`: one server, and the maps that give each address its headers, the value
 * of the last rule that fits. A header whose value is empty is not sent, so an address outside a rule
 * gets nothing from it.
 */
export function nginxConfig(
	rules: HeaderRule[],
	moved: [from: string, to: string][],
	options: NginxOptions,
): string {
	const { root, listen, brotli } = options;
	const base = `/${options.base}/`.replaceAll(/\/+/g, '/');
	const everywhere = rules.filter(({ path }) => path === `${base}*`);
	const names = new Map<string, { pattern: string; value: string }[]>();
	for (const { path, headers } of rules.filter((rule) => !everywhere.includes(rule))) {
		for (const [name, value] of headers) {
			names.set(name, [...(names.get(name) ?? []), { pattern: pattern(path), value }]);
		}
	}
	const common = new Map(everywhere.flatMap(({ headers }) => headers));
	const maps = [...names].map(([name, cases]) => {
		const otherwise = common.get(name);
		const lines = cases.map((one) => `  ${quoted(one.pattern)} ${quoted(one.value)};`);
		if (otherwise) lines.unshift(`  default ${quoted(otherwise)};`);
		return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
	});
	const all = new Map(
		[...new Set([...common.keys(), ...names.keys()])].map((name) => [
			name,
			names.has(name) ? variable(name) : quoted(common.get(name) ?? ''),
		]),
	);
	const documentMaps = [...all]
		.filter(([name]) => ofDocuments.has(name))
		.map(
			([name, value]) =>
				`map $sent_http_content_type ${documentVariable(name)} {\n` +
				`  ${quoted('~^(?:text/html|image/svg)')} ${value};\n}`,
		);
	const headers = [...all].map(([name, value]) => {
		const sent = ofDocuments.has(name) ? documentVariable(name) : value;
		return `  add_header ${name} ${sent} always;`;
	});
	const types = Object.entries(contentTypes).map(([type, end]) => `    ${quoted(type)} ${end};`);
	const sent = moved.map(([from, to]) => `  location = ${from} { return 301 ${to}; }`);
	return `${[...maps, ...documentMaps].join('\n\n')}

server {
  listen ${listen};
  root ${quoted(root)};
  index index.html;
  absolute_redirect off;
  server_tokens off;
  # A link that carries the state of a chart may be long; a longer one is answered with 414.
  large_client_header_buffers 4 16k;
  etag on;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  gzip_static on;
${brotli ? '  brotli_static on;\n' : ''}  add_header Vary Accept-Encoding always;
${headers.join('\n')}

  error_page 404 ${base}404.html;
  location = ${base}_headers { return 404; }
  location = ${base}_redirects { return 404; }
${sent.join('\n')}
}
`;
}

/** A rule's address as nginx writes a pattern. A folder's own page is asked for as index.html. */
function pattern(path: string): string {
	const plain = path.replace(/\*$/, '').replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
	if (path.endsWith('*')) return `~^${plain}`;
	return path.endsWith('/') ? `~^${plain}(?:index\\.html)?$` : `~^${plain}$`;
}

const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;
const documentVariable = (header: string) => `${variable(header)}_of_documents`;
const quoted = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
