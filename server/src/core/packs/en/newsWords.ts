import { once } from '../once';

/**
 * Common words of the news that the general list of words.ts hasn't: those that stand in lower case in several of a few
 * thousand reports, and more often so than with a capital, and some that headlines and menus have. Plurals are found by their stem.
 */
export const NEWS_WORDS = once(
	(): ReadonlySet<string> =>
		new Set(
			`
aboard abrupt absentia abundant abusers acre actress administrator ads adversaries advisors advocacy affidavit afloat aftermath afterward
agriculture ah airline airliner airstrike allergy aluminum amid among amongst analyze ancestral ankle annum anti antidepressant antigen anxiety
anymore apartheid app appetite archipelago architect architectural arid arson artifacts artillery artwork ashore assess asteroid astronaut asylum
asymptomatic athlete athletic atop attacker attendees auspices authoritarian auto autonomy avian axe backdrop backlash backpacker backstage bakery
ballistic bandstand bankers bankruptcy barefoot bartender baseball basketball baton behavior behaviour benchmark benefactor beneficiary beverages
bikini bilateral billionaire biometric birthright bistro bitcoin blackouts blizzard bloc blockbuster blockchain blog blogger bodyguard bomber
bombshell bonfire boon booster borehole borrowers bracelet breakaway breakthrough brewery bribery brink broadcaster broader broker browser builders
bunkers bureaucratic bureaucrats burger burglar burial businessman businessmen bypoll bystanders cabin cadet cameo campaigner candid candidacy
canine cannabis caretaker cargo cartel cassava caste casualties catalyst ceasefire celeb cellphone center centres ceramic ceremonial chairperson
challenger chatbot cheater checkpoint chef cheque chronic civic classifieds classroom cleric cliffhanger coastal coastline cocaine cocktail cocoa
coconut collectors colonial color colour coma comeback comedian commander commerce commuters compatriot complainant compliant concierge
congressional consular contenders contingency contingent contractor coordinator cordial coronavirus councillor coup coupon crackdown credentials
creditors crossfire crusher crypto cryptocurrency cuisine culinary cupcake curator curfew custodial custody cyber cymbal dams debris decency decree
deepen deer defamatory defectors defendant defender defense deficit delicacy demonstrators denial dependency deploy depot descendants descent
despondency detainee devout diabetes diamonds dignitaries dioxide diplomacy diplomat disarm discuss dismissal disperse dissidents dolphins donor
donut doorstep downfall download downstream downtown downturn downward draconian drainage drought duet dynasty earthquake echelons ecosystem
educator eighty elder embassy emblematic emoji emperor enclave endeavors energetic enthusiasts entrepreneur entrepreneurial envoy epicenter epidemic
errant espionage euro existential expats expel exporter eyebrows facial facilitator fart favor favorite favour favourite felon felony fentanyl
fertile fertiliser fertilizer fiber finale firearm firewall firewood fisherman fishermen fixture flagrant flavor flee floodwaters flu foes footage
footballer footprint footsteps foreclosure forefront forensic founder foursome fraudulent freebie freer freshwater frontline fulfil fulfill
fullscreen fundraiser gadget gala gallery gameweek gastronomy generational geographic getaway giveaway glacial glitch globe goalkeeper goodwill
governmental govt grad grandchildren grandparents grandson grape grassroots gratitude gray greenhouse grenade grocery guardians guerillas guerrilla
gunbattle gunfight gunfire gunman gunmen gym gymnastics habitat hailstone handover hardline hashtag haven hazelnut headphone headquarters healthcare
heartfelt heavyweights heck hectares hideout hijacker hiker hit-and-run hockey homage homegrown homeland homeowners homepage hometown homicide honor
honour hooligan horoscope hostage hotspot hub humanitarian hunger hunters hurricane hydrocarbons hydroelectric hydropower iceberg iconic idol
illicit immigrant impartial importer inbox incumbent indecent inflationary influencer influenza influx infrastructural inhumane inquiry inroads
inspector institutional insurgency insurgent intercontinental intergenerational intern internet interracial interrogators inventory investigator
investor irregular jewelry judicial judiciary junta juror kerosene kidnapper kilograms kilometers kilometres kitten laborers labour labourers
lacrosse laden landfall landfill landmark landslide laptop latest lawmaker lawsuit learnt legacy legislator legislature legitimacy lenders lifeline
lineup livelihood livestock livestream lockdown login logistics longtime lookalike lottery loudspeakers loyalty lunar luxe mainland malaria malls
malware maneuvers mango manhunt manslaughter marchers marijuana marine maritime martial mass matchup maternal mayoral medal mediator mega melee
meltdown meme memo memoir memorandum merchant merger mess meth methamphetamine methanol metre microphone midcap midfield midfielder midst midyear
migrant migratory milestone militancy militant militia militiamen millionaire mindset mineral miners minibus ministerial ministries mistress mobster
moderator mold mom monarchy monkeypox monks monsoon moratorium morgue mosque mosquito mountainside movies mudslides multilateral multinational
municipal myriad nab namesake narcotics nascent nationwide naval navy necklace needy negotiator neighbor neighborhood neighbour neighbourhood nephew
newborn niece ninety ninth nixes nomad nominee northeast northeastern northwestern noteworthy nutrients nutritional oath obituary obstacle odor
offense offshoot offshore okay online onset onslaught oooh opener opioid organisers organizer ouster outage outbreaks outfit outlet outsiders
outskirts oversee pact palaeontologist paleontologist pandemic panoramic paralysis paramilitary paramount paraphernalia parental parliamentary pass
pasta pathway patio patriotic patrol patron patronage payroll peacekeepers penitentiary performers perpetrators peso petroleum photographer
physician pickleball pilgrimage pilgrims pillar piracy pivotal plaintiff planners plantain plaque playoff podcast podium policemen policymakers
polio pontiff porn portal portfolio portrait pothole poultry practitioner precinct prefectural preferential presidency presidential pristine
problematic programme promo promotional propriety prosecutor protester protestors provider province provincial psychiatric pullout puppy
quintessential rabbis rainfall rainy ramp rangers ransomware rebel rebellion recap recess reciprocal recounts rector referee refinery refuge refugee
regulator regulatory rein relic remix remnants renewal renounce rental replica republics rescuers reservoir residency residential resilient
resistant respiratory respondents retailer retaliatory retro retweet revamp reversal revoke rhetoric rife rites rivalry roadmap roadside robbery
robotic rooftop roster roundup router royalties rubble rugby rumors rumours runaway runoff runway sadly saffron sailors salad sanctuary scam scenic
scrutiny seafood seaside secrecy sectarian sedan seekers seizure selfie seller semester senator sensor setback settlers seventy shipyard shocker
shoddy shooter shootout shoplifter shortfall shortlink showbiz shrine siege signatory silk sinkhole sitcom slain slam slavery slowdown slum smallcap
smallpox smartphone smoothie smuggler snap sneaker sniper snub soccer societal softball southeastern southwestern sovereign sovereignty spacecraft
spat specs speedy spider spoiler spokesperson spokeswoman sponsored spouse spree spyware stab stadium staffers stakeholders stalker standby standoff
standstill startup statehood statewide statistician stats statue steadfast steak stigma stoppage streaming stricter strife striker stronghold
stubborn stunner stylish submarine subscriber subsidies suburb sudoku summit superintendent supernova supervisory survivor sushi sweater sweetheart
swimsuit symposium synthetic systemic tablet taco takeover tariff taser teaser tech technicians teen tequila terrain terrestrial territorial
tertiary testimony textile theater theatre thriller thugs ticker ties tighten tighter tissue toddler tonnes tornado torrential tougher toxic trader
trafficker trailer trainers trajectory transformer transgender transitional transnational transparency trauma travelers travellers treason tribal
tribesmen tribunal tribute trillion trio trophy troublesome truce tsunami tuberculosis turbine turbulent turmoil turnaround turncoat turnout
turnover turtles tycoon typhoon tyranny ultra underdog undermine underwater underway unfit unilateral unveils upheld uphold upload upsurge uptake
uranium username utmost vacant vaccine vape vapor veteran vibe vibrant vigilant villagers viral vlog vlogger vodka volatile volcanic volcano
volleyball voucher wagon waiver walkout warfare warheads warlords warmth warplanes watchdog waterways weaken weaker webfeed webinar webmaster
website wheat whereabouts wherein whip whiskey whistleblower wickets wifi wildfire wildlife withheld withstand woes workforce worsen wraparound
wreckage yay yeah yep yikes youngster yuan yup zinc zip
`
				.trim()
				.split(/\s+/u),
		),
);
