/** Amounts of every kind, the first a range that the headline is about. */
export const yardsticks = `
	id,label,value,low,high,kind
	forecast,What the 2025 forecast would buy at list price,,31,34,computed
	counted,"Insured patients counted to October 2023, as a yearly rate",97,,,computed
	hospital,Patients treated in one hospital,150,,,observed
	expected,Patients expected when cover began,200,,,estimate
	capacity,What one Korean factory says it can supply,700,,,plan
`;

/** Labels that have to be broken, in two scripts, with signs that markup has to escape. */
export const longLabels = `
	label,count,kind
	"Patients who would have been treated if the forecast of the insurer’s own committee — made before cover began & never revised — had come <true> ""in full""",1234567.8,estimate
	급여 환자 가운데 실제로 치료를 받은 사람의 수와 그 이유,960000,computed
`;

/** Two groups in each of two trials. */
export const twoTrials = `
	label,series,percent,kind
	First trial,Cells,31.82,observed
	First trial,Placebo,27.16,observed
	"Second trial, as planned",Cells,33,plan
	"Second trial, as planned",Placebo,29.3,computed
`;

/** Parts of a sum over years, one of them computed, one too small for its number. */
export const parts = `
	year,series,usd,kind
	2021,Medicines,7,observed
	2021,Devices,9.2,computed
	2021,Cosmetics,9.2,observed
	2022,Medicines,8.1,observed
	2022,Devices,0.1,observed
	2022,Cosmetics,8,estimate
`;

/** Two series, one of which stops early and one of which has a gap. */
export const twoMakers = `
	year,series,usd,kind
	2018,Kymriah,76,observed
	2019,Kymriah,278,observed
	2021,Kymriah,587,observed
	2018,A product with a long name,264,observed
	2019,A product with a long name,456,observed
`;

/** Paid against promised; one row lacks its start, one runs backwards. */
export const paidAndPromised = `
	label,paid,most,kind
	Lilly,40,2600,computed
	A label that is long enough to be broken into two lines,100,180,published
	Unknown start,,60,plan
	Fallen,80,20,observed
`;

/** Three series on one scale, one of which is zero. */
export const variants = `
	label,series,percent,kind
	VKORC1,Koreans,92.05,observed
	VKORC1,Europeans,38.77,observed
	VKORC1,Africans,5.45,observed
	CYP2C19*3,Koreans,9.55,observed
	CYP2C19*3,Europeans,0,estimate
`;

/** Events that crowd, some in one month, with dates as exact as they are known. */
export const events = `
	id,date,event,series,kind
	a,2011-07-01,A heart treatment is licensed,Licensed,observed
	b,2012-01,A treatment for the cartilage of the knee is licensed before anybody else has one,Licensed,observed
	c,2012-01,A third treatment,Licensed,observed
	d,2018,Refused,Refused,observed
	e,2030,A goal falls due,Refused,plan
`;
