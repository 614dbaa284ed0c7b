// Bio Peninsula: gives each embedded chart on your page the height that it asks for. It reads and
// sends nothing else. Only a chart's own frame is believed, and only about its height.
(() => {
	const charts = () => document.querySelectorAll('iframe[data-bio-peninsula]');

	addEventListener('message', ({ data, origin, source }) => {
		if (data?.source !== 'bio-peninsula') return;
		const { height } = data;
		if (typeof height !== 'number' || !(height >= 100 && height <= 5000)) return;
		for (const frame of charts()) {
			if (source !== frame.contentWindow) continue;
			if (origin === new URL(frame.src, location.href).origin) frame.height = String(Math.ceil(height));
		}
	});

	// A chart that was there before this script has said its height already: resized, it says it again.
	for (const frame of charts()) frame.height = String((Number.parseInt(frame.height, 10) || 500) + 1);
})();
