import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Days that a picture which no build asks for is kept. */
const days = 30;

/** Rendered pictures in a folder, by what they were rendered from. */
export class PictureCache {
	readonly #folder: string;
	readonly #recipe: string;

	/** `recipe` says everything besides the drawing that a picture depends on. */
	constructor(folder: string, recipe: string) {
		this.#folder = folder;
		this.#recipe = recipe;
	}

	/** The picture of a drawing, from the folder if it is there, else made and put there. */
	async get(
		drawing: string,
		make: () => Promise<Uint8Array<ArrayBuffer>>,
	): Promise<Uint8Array<ArrayBuffer>> {
		const key = createHash('sha256').update(this.#recipe).update(drawing).digest('hex');
		const file = path.join(this.#folder, `${key.slice(0, 24)}.png`);
		const known = await readFile(file).catch(() => undefined);
		if (known) {
			const now = new Date();
			await utimes(file, now, now).catch(() => undefined);
			return new Uint8Array(known);
		}
		const made = await make();
		await mkdir(this.#folder, { recursive: true });
		// Written beside and moved, so that no build reads half a picture of another one.
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, made);
		await rename(draft, file);
		return made;
	}

	/** Delete what no build has asked for in a month. */
	async sweep(now = Date.now()): Promise<void> {
		for (const name of await readdir(this.#folder).catch(() => [])) {
			const file = path.join(this.#folder, name);
			const { mtimeMs } = (await stat(file).catch(() => undefined)) ?? { mtimeMs: now };
			if (now - mtimeMs > days * 86_400_000) await rm(file, { force: true });
		}
	}
}
