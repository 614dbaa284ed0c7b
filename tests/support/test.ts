// Playwright's `test`, whose pages must be quiet. A test fails at its end if one of its pages wrote a
// warning or an error to the console, threw, failed to load something, or asked another host.
//   test.use({ allowProblems: [/404/] }) lets through the problems that the pattern matches.
// For several patterns write [[/404/, /csp/], { scope: 'test' }]: Playwright takes an array whose
// second part is an object, such as a pattern, for a value with its options.
import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

type Quiet = {
	/** Patterns of problems that are expected. */
	allowProblems: RegExp[];
	/** The problems noted so far; also for contexts that a test opens itself, see watch(). */
	problems: string[];
};

/**
 * Notes the problems of all pages of a browser context.
 * @param context the context to listen to
 * @param home the origin that pages may ask, such as http://127.0.0.1:4321
 * @param problems where they are noted
 */
export function watch(context: BrowserContext, home: string, problems: string[]): void {
	context.on('console', (message) => {
		if (message.type() !== 'warning' && message.type() !== 'error') return;
		const at = message.location().url;
		problems.push(`console ${message.type()}: ${message.text()}${at && ` (${at})`}`);
	});
	context.on('weberror', (error) => {
		problems.push(`uncaught error: ${error.error().stack ?? error.error().message}`);
	});
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (!protocol.startsWith('http') || origin === home) return;
		problems.push(`request to another host: ${request.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'unknown';
		// What the page itself gave up, as when it is left while a file still loads.
		if (reason === 'net::ERR_ABORTED') return;
		problems.push(`failed request: ${request.url()} (${reason})`);
	});
}

/** Playwright's `test` with quiet pages. */
export const test = base.extend<Quiet>({
	allowProblems: [[], { option: true }],
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures off this pattern.
	problems: async ({}, use) => {
		await use([]);
	},
	context: async ({ context, baseURL, allowProblems, problems }, use) => {
		if (!Array.isArray(allowProblems)) {
			throw new Error("Write several allowProblems as [[/one/, /two/], { scope: 'test' }].");
		}
		watch(context, new URL(baseURL ?? 'http://127.0.0.1').origin, problems);
		await use(context);
		const left = problems.filter((problem) => !allowProblems.some((allow) => allow.test(problem)));
		expect(left, 'The pages of this test must be quiet').toEqual([]);
	},
});
