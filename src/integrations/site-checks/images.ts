import type { BuiltSite, SiteProblem } from './site.ts';

/** File name of a picture as it was before the build put a hash into it. */
function plainName(src: string): string {
	const name = src.replace(/^.*\//, '').replace(/[?#].*$/, '');
	return name.replace(/^([^.]+)\..*$/, '$1');
}

/** Pictures that say nothing to a reader who cannot see them, and are not marked as decoration. */
export function silentImages(site: BuiltSite): SiteProblem[] {
	return [...site.pages].flatMap(([page, { images }]) =>
		images
			.filter(({ field, alt, decorative }) =>
				decorative ? field === '<img>' && alt === undefined : !alt?.trim(),
			)
			.map(({ field, src, decorative }) => ({
				page,
				field,
				given: src ?? '',
				wanted: decorative
					? 'alt="" on a picture that is decoration'
					: 'alternative text that says what the picture shows, or role="presentation"',
				needles: src ? [src, `/${src.replace(site.base, '')}`, plainName(src)] : [],
			})),
	);
}
