// Another site on this machine that shows one of our charts in a frame.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from '@playwright/test';

/** A page of the other site, with our chart in it. */
export interface Host {
	frame: Locator;
	/** What is in the frame. */
	inside: FrameLocator;
	/** Height of the frame in pixels. */
	height(): Promise<number>;
	/** Height that what is in the frame needs. */
	needed(): Promise<number>;
}

/** Serve one page at another origin, for as long as a test runs. */
export async function serve(html: string): Promise<{ url: string; server: Server }> {
	const server = createServer((_, answer) => {
		answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** The HTML of a host page: our frame, and our script unless it is left out. */
export function hostPage(embed: string, script: string | null, more = ''): string {
	return `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>
<iframe data-bio-peninsula src="${embed}" title="Chart" width="640" height="300"></iframe>
${script === null ? '' : `<script async src="${script}"></script>`}${more}`;
}

/** The parts of a host page. */
export function host(page: Page): Host {
	const frame = page.locator('iframe[data-bio-peninsula]');
	const inside = page.frameLocator('iframe[data-bio-peninsula]');
	return {
		frame,
		inside,
		height: () => frame.evaluate((node) => node.clientHeight),
		needed: () =>
			inside.locator('body').evaluate((node) => Math.ceil(node.getBoundingClientRect().height)),
	};
}
