import { glob as findFiles, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError, type ContentProblem } from '../../lib/errors.ts';
import { localizedId, pathLanguage } from '../../lib/languages.ts';
import { hiddenCharacters } from './characters.ts';
import { markupProblems } from './mdx-markup.ts';
import { parseFrontMatter, problemsFrom } from './yaml-source.ts';

/**
 * Stop at front matter that is not YAML, in our words: Astro would stop in those of its parser. And
 * at what no article may hold.
 */
async function checkSyntax(patterns: readonly string[]): Promise<void> {
	const problems: ContentProblem[] = [];
	for await (const name of findFiles(patterns.map((pattern) => `content/${pattern}`))) {
		const file = name.replaceAll('\\', '/');
		const text = await readFile(name, 'utf8');
		parseFrontMatter(text, file);
		problems.push(...hiddenCharacters(text, file), ...markupProblems(text, file));
	}
	if (problems.length > 0) throw new ContentError(problems);
}

/**
 * A content loader for the MDX files of a folder below `content/`, in every language: Astro's own
 * glob loader, with front matter checked first so that an error carries file, line, what was given
 * and what is wanted.
 */
export function mdxFiles(folder: string, schema: z.ZodType): Loader {
	const patterns = [`${folder}/*.mdx`, `*/${folder}/*.mdx`];
	const loader = glob({
		base: './content',
		pattern: patterns,
		generateId: ({ entry }) => {
			const slug = entry.replace(/^.*\//, '').replace(/\.mdx$/, '');
			return localizedId(slug, pathLanguage(`content/${entry}`));
		},
	});
	return {
		name: folder,
		async load(context) {
			const parseData: typeof context.parseData = async (props) => {
				if (props.filePath) {
					const file = relative(process.cwd(), props.filePath).replaceAll('\\', '/');
					const source = parseFrontMatter(await readFile(props.filePath, 'utf8'), file);
					const result = schema.safeParse(source.value);
					if (!result.success) {
						throw new ContentError(problemsFrom(result.error.issues, source, file));
					}
				}
				return context.parseData(props);
			};
			await checkSyntax(patterns);
			await loader.load({ ...context, parseData });
		},
	};
}
