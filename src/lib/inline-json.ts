/** A value as JSON inside a `<script>` element, which no text of it can close. */
export function inlineJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
