/** Last words of clubs that are called by the first one alone: `Newcastle United`. In lower case. */
export const CLUB_ENDINGS: ReadonlySet<string> = new Set(
	'fc afc cfc rfc cf sc united rovers wanderers athletic albion rangers harriers hotspur'.split(' '),
);
