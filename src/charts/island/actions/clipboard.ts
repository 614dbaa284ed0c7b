/** Put text on the clipboard; rejects where the browser refuses or has none. */
export async function copyText(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}

/**
 * Put the PNG at an address on the clipboard; rejects where the file is missing, or where the browser
 * refuses or cannot copy pictures.
 */
export async function copyPicture(url: string): Promise<void> {
	const picture = fetch(url).then((answer) => {
		if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
		return answer.blob();
	});
	// Where the clipboard refuses first, nobody waits for the file any more.
	picture.catch(() => {});
	// Safari wants the write within the press itself, so it gets the promise and not the picture.
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** The table of a chart as a spreadsheet takes it: tabs between cells, a line a row. */
export function tableText(figure: HTMLElement): string {
	return [...(figure.querySelector('table')?.rows ?? [])]
		.map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join('\t'))
		.join('\n');
}
