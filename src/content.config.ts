import { defineCollection } from 'astro:content';
import { articleSchema } from './schemas/article.ts';
import { chartSchema } from './schemas/chart.ts';
import { claimSchema, gapSchema } from './schemas/claim.ts';
import { datasetSchema } from './schemas/dataset.ts';
import { explorableSchema } from './schemas/explorable.ts';
import { foundingTextSchema } from './schemas/founding-text.ts';
import { heroSchema } from './schemas/hero.ts';
import { dataPackage } from './schemas/loaders/data-package.ts';
import { mdxFiles } from './schemas/loaders/mdx-files.ts';
import { type RecordFiles, records } from './schemas/loaders/records.ts';
import { pageSchema } from './schemas/page.ts';
import { placesSchema } from './schemas/places.ts';
import { playerSchema } from './schemas/player.ts';
import { sourceSchema } from './schemas/source.ts';
import { stringsSchema } from './schemas/strings.ts';
import { termSchema } from './schemas/term.ts';
import { timelineSchema } from './schemas/timeline.ts';
import { verdictSchema } from './schemas/verdict.ts';

const collection = <Schema extends RecordFiles['schema']>(
	spec: Omit<RecordFiles, 'schema'>,
	schema: Schema,
) => defineCollection({ loader: records({ ...spec, schema }), schema });

export const collections = {
	/** Long-form articles, `content/articles/<slug>.mdx`. */
	articles: defineCollection({
		loader: mdxFiles('articles', articleSchema),
		schema: articleSchema,
	}),
	/** Pages about the site itself, `content/pages/<slug>.mdx`. */
	pages: defineCollection({ loader: mdxFiles('pages', pageSchema), schema: pageSchema }),
	/** The evidence ledger. */
	claims: collection({ pattern: 'evidence/*.yaml', list: 'claims', idField: 'id' }, claimSchema),
	/** What was looked for and not found. */
	gaps: collection({ pattern: 'evidence/*.yaml', list: 'gaps', idField: 'id' }, gapSchema),
	/** The bibliography. */
	sources: collection({ pattern: 'sources.json', idField: 'id' }, sourceSchema),
	/** The claim check. */
	verdicts: collection({ pattern: 'verdicts.yaml', idField: 'id' }, verdictSchema),
	/** The texts that the claim check tests. */
	texts: collection({ pattern: 'founding-texts.yaml', idField: 'id' }, foundingTextSchema),
	/** Events, past and planned. */
	timeline: collection({ pattern: 'timeline.yaml', idField: 'id' }, timelineSchema),
	/** The glossary. */
	terms: collection({ pattern: 'glossary.yaml', idField: 'id' }, termSchema),
	/** Companies and institutions. */
	players: collection({ pattern: 'players.yaml', idField: 'id' }, playerSchema),
	/** The map: one record, with its regions and places. */
	places: collection({ pattern: 'places.yaml' }, placesSchema),
	/** Data tables, each a resource of `content/data/datapackage.json`. */
	datasets: defineCollection({ loader: dataPackage(), schema: datasetSchema }),
	/** Chart specs. */
	charts: collection({ pattern: 'charts/*.yaml' }, chartSchema),
	/** Figures that explain a mechanism. */
	explorables: collection({ pattern: 'explorables/*.yaml' }, explorableSchema),
	/** Opening pictures of the articles. */
	heroes: collection({ pattern: 'heroes/*.yaml' }, heroSchema),
	/** Interface words, one file a language. */
	strings: defineCollection({
		loader: records({ pattern: 'strings/*.yaml', schema: stringsSchema }),
		schema: stringsSchema,
	}),
};
