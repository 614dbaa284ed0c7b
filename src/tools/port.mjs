// Free network ports on this machine. Builtins only (see project.mjs).
import { createServer } from 'node:net';

/**
 * Whether nothing listens on the port yet.
 * @param {number} port port number; 0 for one that the system chooses
 * @param {string} [host] address to listen on
 * @returns {Promise<number | null>} the port that could be had, or null
 */
export function tryPort(port, host = '127.0.0.1') {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(null));
		server.listen({ port, host, exclusive: true }, () => {
			const address = server.address();
			const got = address && typeof address === 'object' ? address.port : port;
			server.close(() => resolve(got));
		});
	});
}

/**
 * The first free port from a number on.
 * @param {number} [first] where to start; 0 for any free port
 * @param {number} [tries] how many ports to try
 * @returns {Promise<number>} a port that was free a moment ago
 */
export async function freePort(first = 0, tries = 100) {
	for (let port = first; port < first + tries && port <= 65_535; port++) {
		const got = await tryPort(port);
		if (got !== null) return got;
	}
	throw new Error(`No free port from ${first} to ${Math.min(first + tries - 1, 65_535)}.`);
}
