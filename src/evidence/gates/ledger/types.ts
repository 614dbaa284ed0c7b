/** Where something stands: path from the project's root, and its first line. */
export interface Place {
	file: string;
	/** 1-based. */
	line: number;
}

/** A number that a claim states, as the ledger keeps it. */
export interface ClaimFigure {
	/** Unique within its claim. */
	id: string;
	label: string;
	value: number;
	unit: string;
}

/** A claim of the evidence ledger. */
export interface Claim extends Place {
	id: string;
	lang: string;
	/** Name of its file. */
	topic: string;
	title: string;
	text: string;
	asOf: string | undefined;
	figures: ClaimFigure[];
	kind: string;
	/** Claims that a computed claim starts from. */
	inputs: string[];
	formula: string | undefined;
	formulaLine: number;
	confidence: string;
	checked: string | undefined;
	sources: string[];
}

/** A work of the bibliography. */
export interface Source extends Place {
	id: string;
	url: string | undefined;
	urlLine: number;
	/** Whether a reader gets a link: an address, a DOI or a PubMed id. */
	linked: boolean;
	language: string;
	tier: string;
}

/** A row of the claim check. */
export interface Verdict extends Place {
	id: string;
	topic: string;
	verdict: string;
	claims: string[];
}

/** A place of any kind that names claims: an article's tag, a chart, a data row, a gap … */
export interface Use extends Place {
	claims: readonly string[];
}

/** A stretch of text that readers see, and the claims they are pointed to beside it. */
export interface Passage extends Place {
	/** Last line. */
	end: number;
	/** What it is: a field of a record (`shows`) or a block of an article (`list item`). */
	field: string;
	lang: string;
	text: string;
	/** Whether its figures have to rest on claims. The ledger's own words are where that ends. */
	stated: boolean;
	/** Whether its dates say what was looked for, and so need no claim: in what was not found. */
	datesOpen?: true;
	/** Claims that its figures may rest on. */
	cites: readonly string[];
	/** Slug of the article it stands in. */
	article?: string;
}

/** An address that a reader can follow. */
export interface Link extends Place {
	field: string;
	url: string;
}

/** An article. */
export interface Article extends Place {
	slug: string;
	lang: string;
	/** Text of the whole file. */
	mdx: string;
	/** Distinct claims that its text cites. */
	cites: string[];
	/** Day by which it has to be read against its sources again. */
	nextReview: string;
}

/** A remark that lets one problem through: `evidence-ok: <gate>: reason`. */
export interface Exception extends Place {
	gate: string;
	reason: string;
	/** Lines whose problems it lets through. */
	from: number;
	to: number;
}

/** All of `content/`, as the gates look at it. */
export interface Ledger {
	claims: Claim[];
	sources: Source[];
	verdicts: Verdict[];
	articles: Article[];
	passages: Passage[];
	uses: Use[];
	/** Sources that something other than a claim rests on. */
	sourceUses: string[];
	links: Link[];
	exceptions: Exception[];
	/** The day that counts as today, ISO. */
	today: string;
}
