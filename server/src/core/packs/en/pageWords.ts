import type { PageWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What pages of newspapers and stations call their own things. */
export const pageWords = once((): PageWords => ({
	sections: wordSet(
		`news top story stories latest home homepage world sport sports business politics opinion culture lifestyle entertainment video
			videos photo photos pictures newsletter newsletters alerts archive archives about contact staff reporter reporters writer
			correspondent editor editors desk readers subscriber subscribers subscription subscriptions login account app apps policy
			policies terms conditions cookies jobs sections specialties websites ticker alert library shop page pages hosting ranking links statement guidelines careers website logo today online copyright accounts channel feed profile merger more all see teams standings scores schedule schedules fixtures listings stats coverage comment rss`,
	),
	products: wordSet(
		`premium plus extra rewards check checks blog podcast podcasts stylebook crossword crosswords puzzles classifieds bookshop books
			insights explore live spotlight masterclasses`,
	),
	holdings: wordSet(
		'archive archives rss alerts newsletter newsletters subscription subscriptions login jobs careers logo homepage',
	),
	submitting: wordSet('submit place report request order book buy'),
	programs: wordSet('shows podcasts programs programmes documentaries'),
	programHeadings: wordSet('newsletters'),
	owners: wordSet('our other sister partner associated'),
	platforms: wordSet(
		'facebook twitter youtube instagram linkedin pinterest whatsapp tiktok snapchat tumblr flickr reddit soundcloud vkontakte',
	),
	sharing: wordSet('x pocket gettr gab parler flipboard vk threads telegram bluesky mastodon rumble'),
	posting: wordSet(
		'follow followed join find share shared us post posts posted posting wrote writes written said says statement message messages tweet tweeted video account page handle announced users',
	),
	controls: wordSet(
		'get click share send image photo photos picture video newsletter tweet subscribe email print comments read',
	),
	asks: wordSet('about contact follow join support advertise connect work write partner talk'),
	askJoiners: wordSet('with to for'),
	labels: wordSet(
		`news updates update alerts alert options forums forum links deal deals reading stories articles headlines offers services
			settings videos galleries quotes data topics log`,
	),
	labelJoiners: wordSet('and & in for'),
	labelEndings: wordSet('news services service forum gallery galleries center centre schools room store'),
	listed: new Set(['filed under', 'tagged with', 'tagged as', 'posted in', 'filed in']),
	teams: wordSet('teams clubs'),
	gluedBehind: wordSet('share credit follow exclusive headlines sections advertisement copyright published'),
	gluedBefore: wordSet('updated article exclusive advertisement published analysis opinion interview explainer'),
	gluedMenus: wordSet('home menu'),
	families: wordSet('network networks partners publications titles brands sites websites newspapers papers companies'),
}));
