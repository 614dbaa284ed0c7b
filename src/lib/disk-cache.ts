import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const day = 86_400_000;
/** Days that an answer which no build asks for is kept. */
const days = 30;

// From the project's folder: in a build this module is bundled, and stands elsewhere.
const packages = path.resolve('node_modules');

/** Versions of packages, for the recipe of what they make. */
export function versions(...names: string[]): string {
	const read = (name: string) => readFileSync(path.join(packages, name, 'package.json'), 'utf8');
	return names.map((name) => `${name} ${JSON.parse(read(name)).version}`).join(', ');
}

/** What earlier builds have made, in a folder: each answer by the content that it was made from. */
export class DiskCache {
	readonly #folder: string;
	readonly #recipe: string;
	/** Names of answers that were last asked for more than a day ago; known after the sweep. */
	#aged: Promise<Set<string>> | undefined;
	/** Answers that are being looked for, so that nothing is made twice at once. */
	readonly #underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

	/**
	 * `name` is that of a folder in node_modules/.cache/, or a whole path. `recipe` says everything
	 * besides the content that an answer depends on, the versions of programs among it.
	 */
	constructor(name: string, recipe: string) {
		this.#folder = path.resolve(packages, '.cache/bio-peninsula', name);
		this.#recipe = recipe;
	}

	/** What is made from a content: from the folder if it is there, else made and put there. */
	get(
		content: string | Uint8Array,
		make: () => Promise<Uint8Array<ArrayBuffer>>,
	): Promise<Uint8Array<ArrayBuffer>> {
		const hash = createHash('sha256').update(this.#recipe).update('\n').update(content);
		const name = hash.digest('hex').slice(0, 24);
		const underWay = this.#underWay.get(name);
		if (underWay) return underWay;
		const found = this.#find(name, make).finally(() => this.#underWay.delete(name));
		this.#underWay.set(name, found);
		return found;
	}

	async #find(
		name: string,
		make: () => Promise<Uint8Array<ArrayBuffer>>,
	): Promise<Uint8Array<ArrayBuffer>> {
		this.#aged ??= this.#sweep();
		const aged = await this.#aged;
		const file = path.join(this.#folder, name);
		const known = await readFile(file).catch(() => undefined);
		if (known) {
			const now = new Date();
			if (aged.has(name)) await utimes(file, now, now).catch(() => undefined);
			return new Uint8Array(known);
		}
		const made = await make();
		await mkdir(this.#folder, { recursive: true });
		// Written beside and moved, so that no build reads half of what another one writes.
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, made);
		await rename(draft, file);
		return made;
	}

	/** Delete what no build has asked for in a month. */
	async #sweep(now = Date.now()): Promise<Set<string>> {
		const aged = new Set<string>();
		const names = await readdir(this.#folder).catch(() => []);
		const look = async (name: string) => {
			const file = path.join(this.#folder, name);
			const { mtimeMs } = (await stat(file).catch(() => undefined)) ?? { mtimeMs: now };
			if (now - mtimeMs > days * day) await rm(file, { force: true });
			else if (now - mtimeMs > day) aged.add(name);
		};
		await Promise.all(names.map(look));
		return aged;
	}
}
