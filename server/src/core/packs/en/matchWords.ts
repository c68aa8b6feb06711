import type { MatchWords } from '../../names/sportWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** How English news report matches. */
export const matchWords = once((): MatchWords => ({
	sure: wordSet(`
		innings wicket wickets batsman batsmen batter batters bowler bowlers pacer pacers spinner spinners overs unbeaten
		midfielder midfielders striker strikers goalkeeper winger goalless equaliser equalizer halftime half-time kick-off kickoff
		fixture fixtures substitute relegation touchdown touchdowns quarterback fumble rebounds three-pointers three-pointer
		quarterfinal quarterfinals semifinal semifinals quarter-final quarter-finals semi-final semi-finals playoffs playoff
		inning homer pitcher scrum scrum-half fly-half flyhalf scrumhalf halfback fullback hooker try-scorer touchline referee
		referees hooter puck power-play faceoff shutout standings matchday
	`),
	nicknames: new Set([
		...wordSet(`bears bengals bills broncos browns buccaneers cardinals chargers chiefs colts commanders cowboys dolphins eagles falcons
		giants jaguars lions packers panthers patriots raiders rams ravens saints seahawks steelers texans titans vikings hawks celtics
		hornets bulls cavaliers cavs mavericks mavs nuggets pistons warriors rockets pacers clippers lakers grizzlies bucks timberwolves
		pelicans knicks thunder 76ers suns spurs raptors wizards nets kings diamondbacks braves orioles cubs reds guardians indians
		rockies tigers astros royals angels dodgers marlins brewers twins mets yankees athletics phillies pirates padres mariners rays
		rangers nationals ducks coyotes bruins sabres flames hurricanes blackhawks avalanche stars oilers canadiens predators islanders
		devils senators flyers penguins sharks lightning canucks capitals jets kraken wild spartans wolverines buckeyes huskies
		wildcats bulldogs chippewas badgers gophers hoosiers hawkeyes bobcats cougars mustangs trojans
			longhorns rattlers terriers redhawks bearcats warhawks razorbacks jayhawks sooners magpies swans crows dockers roosters
			rabbitohs eels bombers demons wallabies springboks proteas crusaders`),
		'red wings',
		'red sox',
		'white sox',
		'blue jays',
		'blue jackets',
		'maple leafs',
		'golden knights',
		'trail blazers',
	]),
	contests: wordSet(`
		match matches final finals semi-final semi championship championships champions tournament season coach coaches squad team
		teams player players scored score scoring goal goals tries conversion forwards captain skipper defender victory win league
		tie draw fans ball yard yards punt kick kicks cricket rugby soccer baseball basketball football hockey runs points stadium header headers headed defenders scorer levelled
	`),
	tables: wordSet(
		'division standings results games played drawn won lost points fixtures schedule pct halftime half-time conference round cup nfl nba mlb nhl',
	),
	behindPlayer: wordSet(
		'booked substituted subbed replaced sent off dismissed scored goal goals assist yellow red card captain at for by',
	),
	contracts: wordSet(
		'sign re-sign trade acquire waive release promote recall activate draft extend hire sack suspend place claim option designate',
	),
	leagues: wordSet('nfl nba mlb nhl mls ncaa wnba'),
	opponents: wordSet('v vs at'),
	beforeHost: wordSet('at'),
	deeds: wordSet(
		'lead leads led tie tied ties beat beats topped thrashed thrash defeated defeat edged trounced hammered downed stunned stun outplayed routed crushed hosted faced host face play played meet met v vs versus against upset eliminated outscored blanked shut dismissed dismiss reducing reduced tipping tip',
	),
	shortDeeds: wordSet('d def bt'),
	ownDeeds: wordSet(
		'beat beats thrashed defeated edged trounced hammered downed stunned routed won lost drew win lose scored trailed trail led chased declared collapsed tied clinch clinches bowled batted conceded equalised equalized advanced clinched qualified outplayed held finished',
	),
	contestAfter: wordSet('take takes face faces meet meets host hosts play plays v vs side women ladies men'),
	taking: wordSet('take takes took taking taken'),
	towns: wordSet('town city village borough county district suburb state streets centre center people residents mayor'),
	placing: wordSet('in at near around from outside across'),
	placingCountry: wordSet('to of into through throughout within across visit visited leave left reach reached'),
	beforeSides: new Set([
		...list('victory | win | wins | triumph | lead | defeat | draw | loss | advantage').map(
			(result) => `${result} over`,
		),
		...list('innings of | captain of | saw off | see off | drew with'),
	]),
	ranked: wordSet('seeded'),
	sideNouns: wordSet(
		'win victory defeat innings wicket wickets goal goals opener openers pacer pacers spinner spinners bowler bowlers batsman batsmen batter batters batting bowling captain skipper midfielder defender striker forward goalkeeper keeper winger quarterback offense defense lineup line-up squad players touchdown touchdowns coach bench shortstop catcher pitcher pitchers outfielder infielder all-rounder opening-batsman flanker lock prop hooker scrum-half fly-half seamer lead bullpen',
	),
	participles: wordSet('based called named located headquartered needed united indeed'),
	tallyJoiners: wordSet('and for'),
	doneFor: wordSet(
		'scored scores homered singled doubled tripled started starts debuts debut plays played play playing starred netted won pitched appearances caps appeared',
	),
	takenFrom: wordSet('signed signs sign bought loaned loan transferred transfer'),
	passedTo: wordSet('lost lose loses losing transferred loaned sold transfer'),
	plurals: wordSet('were have need look want seem remain'),
	auxiliaries: wordSet("has had have hasn't hadn't haven't hasn’t hadn’t haven’t will"),
	territories: wordSet('town city county'),
	ofClub: wordSet(
		'ground stadium players striker midfielder defender goalkeeper captain skipper manager coach fans supporters',
	),
	tallies: wordSet('points rebounds assists goals runs wickets tries touchdowns yards saves hits strikeouts'),
	behindClub: wordSet('are were have fans supporters boss board squad players'),
	beforeClub: wordSet('at against'),
}));
