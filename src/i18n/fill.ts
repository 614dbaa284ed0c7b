/**
 * Put values into the `{name}` places of an interface string. Throws when a place has no value, so
 * that no reader meets a raw brace.
 */
export function fill(template: string, values: Record<string, string | number>): string {
	return template.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = Object.hasOwn(values, name) ? values[name] : undefined;
		if (value === undefined) throw new RangeError(`no value for {${name}} in "${template}"`);
		return String(value);
	});
}
