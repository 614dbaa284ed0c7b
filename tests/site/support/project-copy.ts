import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repo = fileURLToPath(new URL('../../..', import.meta.url));
const copied = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What became of a build. */
export interface Built {
	code: number;
	output: string;
}

/** The real project in a folder of its own, to be changed and built. */
export class ProjectCopy {
	readonly root = mkdtempSync(path.join(tmpdir(), 'bio-peninsula-'));

	constructor() {
		for (const name of copied) {
			cpSync(path.join(repo, name), path.join(this.root, name), { recursive: true });
		}
		// A folder of links, not one link: what Vite keeps in there stays apart from the project's own.
		mkdirSync(path.join(this.root, 'node_modules'));
		for (const name of readdirSync(path.join(repo, 'node_modules'))) {
			if (name === '.vite') continue;
			const link = path.join(this.root, 'node_modules', name);
			symlinkSync(path.join(repo, 'node_modules', name), link, 'junction');
		}
	}

	/** Text of a file of the copy. */
	read(file: string): string {
		return readFileSync(path.join(this.root, file), 'utf8');
	}

	/** Write a file of the copy, with its folders. */
	write(file: string, text: string): void {
		const target = path.join(this.root, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, text);
	}

	/** Every file below a folder, as hexadecimal bytes. */
	bytes(folder: string): Record<string, string> {
		const root = path.join(this.root, folder);
		if (!existsSync(root)) return {};
		const entries = readdirSync(root, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		return Object.fromEntries(
			files.map(({ parentPath, name }) => {
				const file = path.join(parentPath, name);
				return [path.relative(root, file), readFileSync(file).toString('hex')];
			}),
		);
	}

	/** Run the project's own build, from nothing, as `npm run build` does. */
	async build(env: Record<string, string> = {}): Promise<Built> {
		for (const name of ['.cache', '.astro']) {
			rmSync(path.join(this.root, name), { recursive: true, force: true });
		}
		const program = path.join(repo, 'src/tools/build.mjs');
		// Nothing of the test runner's environment, which has NODE_ENV, BASE_URL and more in it.
		const { PATH = '', HOME = '' } = process.env;
		const options = { cwd: this.root, env: { PATH, HOME, NO_COLOR: '1', ...env } };
		const args = [program, '--root', this.root, '--no-compress'];
		try {
			const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
			return { code: 0, output: stdout + stderr };
		} catch (error) {
			const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
			return { code, output: stdout + stderr };
		}
	}

	/** Delete the copy. */
	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
