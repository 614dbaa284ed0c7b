/** The light palette as plain colors, for pictures that no style sheet reaches. */
export const palette = {
	paper: '#f7f4ec',
	ink: '#1a211f',
	muted: '#59635e',
	rule: '#ddd8c9',
	celadon: '#1f6156',
	celadonMid: '#4a9080',
	celadonWash: '#dfece5',
	seal: '#b23a20',
	sealWash: '#f6e2d9',
} as const;

/** Rules for a chart's drawing inside a share image: those of `drawing.css` that a still needs. */
export const drawingStyle = `
	.tip, .hit { display: none; }
	.cell, .nucleus { stroke-width: 1.4; }
	.cell { fill: none; stroke: ${palette.celadonMid}; }
	.cell.full { fill: ${palette.seal}; stroke: ${palette.seal}; }
	.cell.half { fill: ${palette.sealWash}; stroke: ${palette.seal}; stroke-dasharray: 3 2; }
	.nucleus { fill: ${palette.celadonMid}; stroke: none; opacity: 0.55; }
	.nucleus.half { fill: ${palette.seal}; }
	.bar { fill: ${palette.celadonMid}; stroke: ${palette.celadonMid}; }
	.bar.emphasis { fill: ${palette.seal}; stroke: ${palette.seal}; }
	.bar.plan, .bar.estimate { fill: ${palette.celadonWash}; stroke-dasharray: 4 3; }
	.bar-range { fill: ${palette.seal}; fill-opacity: 0.4; }
	.grid { stroke: ${palette.rule}; }
	.axis { stroke: ${palette.muted}; }
	.path { fill: none; stroke: ${palette.celadon}; stroke-width: 2.5; stroke-dasharray: 1 6; }
	.band { fill: ${palette.celadonMid}; fill-opacity: 0.3; }
	.mark { fill: ${palette.paper}; stroke: ${palette.celadon}; stroke-width: 2.25; }
	.mark.published { fill: ${palette.celadon}; }
	.inset text { font-family: Instrument Sans; font-size: 13px; fill: ${palette.ink}; }
`;
