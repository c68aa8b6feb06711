/** Heads by which Vietnamese texts call a body or an event, with a capital, after its whole name. In lower case. */
const SHORT_HEADS: ReadonlySet<string> = new Set(
	(
		'liên hiệp,hiệp hội,liên đoàn,liên minh,tổng hội,giáo hội,trung tâm,bệnh viện,học viện,phòng khám,ủy ban,uỷ ban,hội đồng,' +
		'bảo tàng,thư viện,nhà hát,câu lạc bộ,tổ chức,liên hoan,hội nghị,hội thảo,hội chợ,hội thi,lễ hội,diễn đàn,tọa đàm,toạ đàm,' +
		'hiệp định,hiệp ước,công ước'
	).split(','),
);

/** Whether a name, in lower case, is nothing but what bodies or events of its kind are called. */
export function isShortHead(name: string): boolean {
	return SHORT_HEADS.has(name);
}
