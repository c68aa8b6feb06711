import { once } from '../once';

/**
 * Common words of the news that the general list of words.ts hasn't: those that stand in lower case in several of a few
 * thousand reports, and more often so than with a capital, and some that headlines and menus have. Plurals are found by their stem.
 */
export const NEWS_WORDS = once(
	(): ReadonlySet<string> =>
		new Set(
			`
aboard abrupt absentia abundant abusers acre actress administrator adversaries advisors advocacy affidavit afloat aftermath agriculture airline
airliner airstrike aluminum amid among amongst analyze ancestral ankle annum anti antigen anxiety anymore apartheid app appetite archipelago architect
architectural arid arson artifacts artillery artwork ashore assess asteroid astronauts asylum asymptomatic athlete athletic atop attacker attendees
auspices authoritarian auto autonomy avian axe backdrop backlash backpacker ballistic bandstand bankers bankruptcy barefoot baseball basketball baton
behavior behaviour benchmark benefactor beneficiary beverages bilateral billionaire biometric bistro bitcoin blackouts bloc blockchain blog blogger
bodyguard bomber bonfire boon borehole borrowers breakaway breakthrough bribery brink broadcaster broader broker browser builders bunkers bureaucratic
bureaucrats burial businessman businessmen bystanders cabin cadet campaigner candid candidacy canine caretaker cargo cartel cassava caste casualties
catalyst ceasefire center centres ceramic ceremonial chairperson challenger checkpoint chef cheque chronic civic classifieds classroom cleric coastal
coastline cocaine cocktail cocoa coconut collectors colonial colors colour coma comeback comedian commander commerce commuters compatriot compliant
concierge consular contenders contingency contingent contractor coordinator cordial coronavirus councillor coup crackdown credentials creditors
crossfire crossword crusher crypto cryptocurrency cuisine culinary curator curfew custodial custody cyber cymbal dams debris decency decree deepen
defamatory defectors defendant defender defense deficit delicacy demonstrators denial dependency deploy depot descendants descent despondency detainee
detainees devout diabetes diamonds dignitaries dioxide diplomacy diplomat disarm discuss dismissal disperse dissidents dolphins donor doorstep
downfall download downstream downtown downturn downward draconian drainage drought dynasty earthquake echelons ecosystem educators elder embassy
emblematic emoji emperor enclave endeavors energetic enthusiasts entrepreneur entrepreneurial envoy epicenter epidemic errant espionage euro
existential expats expel exporter eyebrows facial facilitator favor favorite favour favourite felony fertile fertiliser fertilizer firearms firewall
firewood fisherman fishermen fixture flagrant flavor flee floodwaters footage footballer footprint footsteps forefront forensic founder foursome
fraudulent freer freshwater frontline fulfil fulfill fullscreen fundraiser gadget gallery gastronomy generational geographic getaway giveaway glacial
globe goalkeeper goodwill governmental govt grandchildren grandparents grandson grassroots gratitude greenhouse grenade grocery guardians guerillas
guerrilla gunbattle gunfight gunfire gunman gunmen gymnastics habitat hailstone handover hardline hashtag haven hazelnut headquarters healthcare
heartfelt heavyweights hectares hideout hockey homage homegrown homeland homeowners homepage hometown homicides honour hooligan horoscope hostage
hotspot humanitarian hunger hunters hydrocarbons hydroelectric hydropower iceberg iconic idol illicit immigrant impartial importer inbox incumbent
indecent inflationary influencer influenza influx infrastructural inhumane inquiry inroads inspector institutional insurgency insurgent
intercontinental intergenerational intern internet interracial interrogators investigator investor irregular jewelry judicial judiciary junta juror
kerosene kidnappers kilograms kilometers kilometres laborers labour labourers lacrosse laden landfall landmark landslide laptop latest lawmaker
lawsuit learnt legacy legislator legislature legitimacy lenders lens lifeline lifestyle lineup livelihood livestock livestream lockdown login
logistics longtime loudspeakers loyalty luxe mainland malaria malls malware maneuvers mango marchers marijuana marine maritime martial mass matchup
maternal mayoral medal mediator mega meltdown memo memorandum merchant merger mess methamphetamine methanol metre microphone midfield midfielder midst
midyear migrant migratory milestone militancy militant militia militiamen mindset mineral miners minibus ministerial ministries moderator monarchy
monkeypox monks monsoon moratorium morgue mosque mosquito mountainside movies mudslides multilateral multinational municipal myriad nab namesake
narcotics nascent nationwide naval navy needy negotiator neighbor neighborhood neighbour neighbourhood nephew newsletter niece ninth nomad nominee
northeast northeastern northwestern noteworthy nutrients nutritional oath obituary obstacle odor offense offenses offshoot offshore okay online onset
onslaught organisers organizer ouster outbreaks outfit outlet outsiders outskirts oversee pact palaeontologist paleontologist pandemic panoramic
paralysis paramilitary paramount paraphernalia parental parliamentary pass pathway patio patriotic patrol patron patronage payroll peacekeepers
penitentiary performers perpetrators peso petroleum photographer pickleball pilgrimage pilgrims pillar piracy pivotal plaintiff planners plantain
playoff podcast podium policemen policymakers polio pontiff portal portfolio portrait poultry practitioner precinct prefectural preferential
presidency presidential pristine problematic programme promotional propriety prosecutor protester protesters protestors provider province provincial
psychiatric pullout quintessential quiz rabbis rainfall rainy ramp rangers ransomware rebel rebellion recap recess reciprocal recounts rector referee
refinery refuge refugee regulator regulatory rein relic remnants renewal renounce rental replica republics rescuers reservoir residency residential
resilient resistant respiratory respondents retailer retaliatory retweet revamp reversal revoke rhetoric rife rites rivalry roadmap roadside robbery
rooftop roster royalties rubble rugby rumors rumours runaway runoff runway saffron sailors salads sanctuary scam scenic scrutiny seafood seaside
secrecy sectarian seekers seizure selfie seller semester senator setback settlers shipyard shoddy shootout shortfall showbiz shrine siege signatory
silk sinkhole slain slam slavery slowdown slum smallpox smartphone smugglers snap snub soccer societal softball southeastern southwestern sovereign
sovereignty spacecraft speedy spokesperson spokeswoman sponsored spree spyware stab stadium staffers stakeholders standby standoff standstill startup
statehood statistician statue steadfast steak stigma stoppage streaming stricter strife striker stronghold stubborn stylish submarine subscribe
subscriber subsidies suburb sudoku summit superintendent supervisory survivor sweater symposium systemic tablet takeover tariff tariffs teaser tech
technicians teen terrain terrestrial territorial tertiary testimony textile theater theatre thugs ties tighten tighter tissue tonnes torrential
tougher toxic trader trafficker traffickers trailer trainers trajectory transformer transitional transnational transparency trauma travelers
travellers treason tribal tribesmen tribunal tribute trillion trio trophy troublesome truce tsunami tuberculosis turmoil turnout turnover turtles
tycoon typhoon tyranny ultra undermine underwater underway unfit unilateral upheld uphold upload upsurge uptake uranium username utmost vacant vaccine
veteran vibe vibrant vigilant villagers viral vlog vlogger volatile volcanic volleyball waiver walkout warfare warheads warlords warmth warplanes
watchdog waterways weaken weaker webinar webfeed webmaster website wheat whereabouts wherein whip wickets wifi wildfire wildlife withheld withstand woes
workforce worsen wreckage youngster youngsters yuan zinc zip
sadly yup yep yikes oooh ah yeah heck afterward turbine wraparound seventy sixty eighty ninety specs supernova ticker midcap smallcap turbulent antidepressant fart complainant spoiler turncoat stats memoir shortlink gameweek meme livestream taser roundup bypoll yay
`
				.trim()
				.split(/\s+/u),
		),
);
