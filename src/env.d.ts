declare namespace App {
	/** What a page hands to the components inside its prose. */
	interface Locals {
		/** The article being rendered. */
		article: import('./articles/page.ts').ArticlePage;
	}
}
