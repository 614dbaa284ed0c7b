/** Where a reader can write to whoever publishes the site. */
export interface Contact {
	url: string;
	label: string;
}

/**
 * The publisher's address, from `CONTACT` in the environment of the build: an e-mail address or an
 * https address. Undefined where none is set. Throws RangeError for anything else.
 */
export function contact(given = process.env.CONTACT): Contact | undefined {
	if (!given) return undefined;
	if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(given)) {
		return { url: `mailto:${given}`, label: given };
	}
	if (/^https:\/\/\S+$/.test(given)) {
		return { url: given, label: given.replace(/^https:\/\//, '').replace(/\/$/, '') };
	}
	throw new RangeError(`CONTACT is neither an e-mail nor an https address: ${given}`);
}
