/**
 * The day a build counts as today, ISO. `BUILD_DATE` sets it, so that the same commit can be built
 * into the same bytes on any day.
 */
export function buildDay(): string {
	return process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10);
}
