declare namespace App {
	/** What a page hands to the components inside its prose. */
	interface Locals {
		/** The page being rendered, as far as its citations go. */
		citing: import('./evidence/citing.ts').CitingPage;
	}
}
