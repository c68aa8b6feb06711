import { once } from '../once';

/**
 * Common words of the news that the general list of words.ts hasn't: those that stand in lower case in several of a few
 * thousand reports, and more often so than with a capital. Plurals are found by their stem.
 */
export const NEWS_WORDS = once(
	(): ReadonlySet<string> =>
		new Set(
			`
aboard abrupt absentia abundant abusers actress administrator adversaries advisors advocacy affidavit afloat aftermath agriculture airline airliner
airstrike amid among amongst analyze ancestral ankle annum anti antigen anxiety anymore apartheid app appetite archipelago architect architectural
arid arson artifacts artillery artwork ashore assess astronauts asylum asymptomatic athlete athletic atop attacker attendees auspices authoritarian
auto autonomy avian axe backdrop backlash ballistic bankers bankruptcy baseball basketball behavior behaviour benchmark beneficiary beverages
bilateral billionaire biometric bistro blackouts bloc blockchain blog blogger bodyguard bomber boon borrowers breakaway breakthrough bribery brink
broadcaster broader broker builders bunkers bureaucratic bureaucrats burial businessman businessmen bystanders campaigner candidacy caretaker cargo
cartel cassava caste casualties catalyst ceasefire center centres ceramic ceremonial chairperson challenger checkpoint chef cheque chronic civic
classifieds classroom cleric coastal coastline cocaine cocoa coconut collectors colonial colors colour coma comeback commander commuters compatriot
compliant consular contenders contingent contractor coordinator cordial coronavirus coup crackdown credentials creditors crossword crypto
cryptocurrency cuisine culinary curator curfew custody cyber dams debris decency decree deepen defamatory defectors defendant defender defense deficit
delicacy demonstrators denial dependency deploy depot descendants descent detainee detainees devout diabetes diamonds dignitaries dioxide diplomacy
diplomat disarm discuss dismissal disperse dissidents dolphins donor downfall download downstream downtown downturn downward draconian drainage
drought dynasty earthquake echelons ecosystem educators elder embassy emblematic emoji emperor enclave endeavors energetic enthusiasts entrepreneur
entrepreneurial envoy epicenter epidemic errant espionage euro existential expats expel exporter eyebrows facial facilitator favor favorite favour
favourite felony fertile fertilizer firearms firewood fisherman fishermen flagrant flavor flee floodwaters footage footballer footprint footsteps
forefront forensic founder fraudulent freer freshwater frontline fulfil fulfill fundraiser gadget gallery gastronomy geographic giveaway globe
goalkeeper goodwill governmental grandchildren grandparents grandson grassroots gratitude greenhouse grenade guardians guerillas guerrilla gunbattle
gunfight gunfire gunman gunmen habitat handover hardline hashtag haven headquarters healthcare heartfelt heavyweights hectares hideout homage homeland
homeowners hometown homicides honour horoscope hostage humanitarian hunger hunters hydrocarbons hydroelectric hydropower iceberg iconic idol illicit
immigrant impartial importer incumbent indecent inflationary influencer influenza influx infrastructural inhumane inquiry inroads inspector
institutional insurgency insurgent intercontinental intergenerational intern interrogators investigator investor irregular jewelry judicial judiciary
junta juror kidnappers kilograms kilometers kilometres laborers labour labourers landfall landmark landslide laptop lawmaker lawsuit learnt
legacy legislator legislature legitimacy latest lenders lifeline lifestyle lineup livelihood livestock livestream lockdown logistics longtime loudspeakers
loyalty mainland malls maneuvers mango marchers marijuana marine maritime martial mass maternal mayoral medal mediator mega meltdown memo memorandum
merchant merger mess metre midfielder midst midyear migrant migratory milestone militant militia militiamen mindset mineral miners minibus ministerial
ministries monarchy monkeypox monks monsoon moratorium morgue mosque mountainside movies mudslides multilateral multinational municipal myriad nab
narcotics nascent nationwide naval navy needy negotiator neighbor neighborhood neighbour neighbourhood nephew newsletter ninth nominee northeast
northeastern northwestern nutrients nutritional oath obituary obstacle offenses offshoot offshore okay online onset onslaught organisers organizer
outbreaks outfit outlet outsiders outskirts oversee pact palaeontologist paleontologist pandemic paralysis paramilitary paramount parental
parliamentary pass pathway patriotic patrol patron patronage payroll peacekeepers penitentiary performers perpetrators peso petroleum photographer
pilgrimage pilgrims pillar piracy pivotal plaintiff planners plantain podcast podium policemen policymakers polio pontiff portal portfolio portrait
poultry practitioner precinct prefectural preferential presidency presidential pristine problematic programme promotional prosecutor protesters
protestors provider province provincial psychiatric pullout quiz rabbis rainfall rainy rangers rebel rebellion recap recess recounts rector referee
refinery refuge refugee regulator regulatory rein remnants renewal renounce rental republics rescuers reservoir residency residential resilient
resistant respiratory respondents retailer retweet reversal revoke rhetoric rife rites rivalry roadmap roadside robbery rooftop roster royalties
rubble rugby rumors rumours runaway runoff runway saffron sailors salads sanctuary scam scenic scrutiny secrecy sectarian seekers seizure selfie
seller semester senator setback settlers shipyard shoddy shootout shortfall showbiz shrine siege signatory silk slain slam slavery slowdown slum
smallpox smartphone smugglers snap snub soccer societal southeastern southwestern sovereign sovereignty spacecraft speedy spokesperson spokeswoman
sponsored spree stab stadium staffers stakeholders standoff standstill startup statehood statistician steadfast stigma stoppage streaming stricter
strife striker stronghold stylish submarine subscribe subsidies suburb sudoku summit superintendent supervisory survivor symposium systemic takeover
tariffs teaser tech technicians teen terrain terrestrial territorial tertiary testimony textile theater theatre thugs ties tighten tighter tissue
tonnes torrential tougher toxic trader traffickers trailer trainers trajectory transitional transnational transparency trauma travelers travellers
treason tribal tribesmen tribunal tribute trillion trio trophy troublesome truce tsunami tuberculosis turmoil turnout turnover turtles tycoon typhoon
tyranny ultra undermine underwater underway unfit unilateral upheld uphold upsurge uranium utmost vacant vaccine veteran vibrant vigilant villagers
viral vlogger volatile volcanic walkout warfare warheads warlords warmth warplanes watchdog waterways weaken weaker webinar website wheat whereabouts
wherein whip wickets wildlife withheld withstand woes workforce worsen wreckage youngsters yuan zinc
`
				.trim()
				.split(/\s+/u),
		),
);
