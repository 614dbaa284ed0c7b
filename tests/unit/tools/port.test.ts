import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, tryPort } from '../../../src/tools/port.mjs';

const servers: Server[] = [];

function occupy(port: number): Promise<void> {
	const server = createServer();
	servers.push(server);
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
}

afterEach(async () => {
	const closing = servers.splice(0);
	await Promise.all(closing.map((server) => new Promise((done) => server.close(done))));
});

describe('freePort', () => {
	it('takes the asked port when it is free, and the next one when it is not', async () => {
		const first = await freePort();
		expect(await freePort(first)).toBe(first);
		await occupy(first);
		expect(await tryPort(first)).toBeNull();
		expect(await freePort(first)).toBeGreaterThan(first);
	});

	it('says which ports it tried when none is free', async () => {
		const port = await freePort();
		await occupy(port);
		await expect(freePort(port, 1)).rejects.toThrow(`No free port from ${port} to ${port}.`);
	});
});
