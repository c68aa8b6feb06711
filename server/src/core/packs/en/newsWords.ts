import { once } from '../once';

/**
 * Common words of the news that the general list of words.ts hasn't: those that stand in lower case in several of a few
 * thousand reports, and more often so than with a capital, and some that headlines and menus have. Plurals are found by their stem.
 */
export const NEWS_WORDS = once(
	(): ReadonlySet<string> =>
		new Set(
			`
aboard abrupt absentia abundant abusers acetaminophen acre actress administrator adoptee ads adversaries advisors advocacy affidavit afloat
aftermath aftershock afterward agriculture ah airline airliner airstrike allergy alligator aluminum amid among amongst analyze ancestral ankle
annum antenatal anti antibiotic antidepressant antigen anxiety anymore apartheid app appetite archipelago architect architectural arid arson
artifacts artillery artwork ashore aspirin assess asteroid astronaut asylum asymptomatic athleisure athlete athletic atop attacker attendees
auspices authoritarian auto autonomy avian avocado axe backdrop backlash backpacker backstage backstroke bakery ballistic bandstand bankers
bankruptcy bantamweight barefoot bartender baseball basketball baton behavior behaviour benchmark benefactor beneficiary beverages biathlon bikini
bilateral billionaire biofuel biometric biopic biopsy birdie birthright bistro bitcoin blackouts blizzard bloc blockbuster blockchain blog blogger
bobsleigh bodycam bodyguard bogey bomber bombshell bonfire boon booster borehole borrowers botox boyband bracelet breakaway breakthrough brewery
bribery brink brisket broadcaster broader broker browser builders bullpen bunkers bureaucratic bureaucrats burger burglar burglaries burglary
burial burrito businessman businessmen bypoll bystander bystanders cabin caddie cadet caesarean cameo campaigner candid candidacy canine
cannabinoid cannabis cardiac cardiovascular caretaker cargo cartel cassava caste casualties catalyst catwalk ceasefire celeb cellphone center
centres ceramic ceremonial chairperson challenger chatbot cheater checkpoint chef chemotherapy cheque chronic cinematographer cisgender civic
classifieds classroom cleric clickbait cliffhanger coastal coastline cocaine cocktail cocoa coconut collectors colonial colonoscopy color colour
coma comeback comedian commander commerce commuters compatriot complainant compliant concierge congressional consular contenders contingency
contingent contractor coordinator cordial coronavirus cosplay councillor coup coupon crackdown credentials creditors crossfire cruiserweight
crusher crypto cryptocurrency cuisine culinary cupcake curator curfew custodial custody cyber cyberattacks cyclones cymbal dams dashcam debris
decathlon decency decree deepen deepfake deer defamatory defectors defendant defender defense deficit delicacy dementia demonstrators denial
dependency deploy depot descendants descent despondency detainee devout diabetes dialysis diamonds dignitaries dioxide diplomacy diplomat disarm
discuss dismissal disperse dissidents docuseries dolphins donor donut doorstep downfall download downstream downtown downturn downward draconian
drainage drought duet dynasty earbud earthquake echelons ecosystem educator eighty elder embassy emblematic emoji emperor enclave endeavors
endemic endometriosis energetic enthusiasts entrepreneur entrepreneurial envoy epicenter epidemic epidural errant espionage esports euro
existential exoneree expats expel exporter eyebrows facial facilitator fairway fandom fart favor favorite favour favourite featherweight felon
felony fentanyl fertile fertiliser fertilizer fiber fibromyalgia filibuster finale firearm firewall firewood firmware fisherman fishermen fixture
flagrant flavor flee floodwaters flu flyweight foes footage footballer footprint footsteps foreclosure forefront forensic founder foursome
fraudulent freebie freelancer freer freestyle freshwater frontline frontman frontwoman fulfil fulfill fullscreen fundraiser gadget gala gallery
gameplay gameweek gastronomy generational geographic getaway girlband giveaway glacial glitch globe gluten goalkeeper goodwill governmental govt
grad grandchildren grandkids grandparent grandparents grandson grape grassroots gratitude gray greenhouse grenade grocery guardians guerillas
guerrilla gunbattle gunfight gunfire gunman gunmen gym gymnastics habitat hailstone handover hardline hashtag haven hazelnut headliner headphone
headquarters healthcare heartfelt heavyweight heavyweights heck hectares heptathlon hideout hijacker hiker hit-and-run hockey homage homegrown
homeland homeowners homepage homeschool hometown homicide honor honour hooligan horoscope hostage hotspot hoverboard hub humanitarian hummus
hunger hunters hurricane hybrid hydrocarbons hydroelectric hydropower hypersonic ibuprofen iceberg iconic idol illicit immigrant immunotherapy
impartial importer inbox incumbent indecent inflationary influencer influenza influx infrastructural inhumane inquiry inroads inspector
institutional insulin insurgency insurgent intercontinental intergenerational intern internet interracial interrogators inventory investigator
investor irregular jailer jewelry joystick judicial judiciary junta juror kangaroo karaoke kerosene ketamine kidnapper kilograms kilometers
kilometres kindergarten kindergartners kitten koala kombucha laborers labour labourers lacrosse laden landfall landfill landmark landslide laptop
latest lawmaker lawsuit learnt legacy legislator legislature legitimacy lenders lifeline lightweight lineup livelihood livestock livestream
lockdown login logistics longtime lookalike lottery loudspeakers loyalty luge lunar luxe mainland malaria malls malware mammogram manatee
maneuvers mango manhunt manslaughter marathoner marchers marijuana marine maritime martial mass matchup maternal mayoral medal mediator medley
mega megadrought melatonin melee meltdown meme memo memoir memorandum menopause merchant merger mess metaverse meth methamphetamine methanol metre
microphone microplastics midcap middleweight midfield midfielder midst midterms midyear migrant migratory milestone militancy militant militia
militiamen millionaire mindset mineral miners minibus miniseries ministerial ministries minivan misdemeanor mistress mixtape mobster modem
moderator moisturiser moisturizer mold mom monarchy monkeypox monks monsoon moratorium morgue mosque mosquito mountainside movies mudslide
mudslides multilateral multinational municipal myriad nab namesake narcotics nascent nationwide naval navy necklace needy negotiator neighbor
neighborhood neighbour neighbourhood neonatal nephew neurosurgeon newborn nicotine niece ninety ninth nixes nomad nominee northeast northeastern
northwestern noteworthy nutrients nutritional oath obituary obstacle odor offense offseason offshoot offshore okay online onset onslaught oooh
opener opioid organisers organizer ouster outage outbreaks outfit outlet outsiders outskirts oversee pact palaeontologist paleontologist pandemic
panoramic paracetamol paralysis paramilitary paramount paraphernalia parental parliamentary parolee pass pasta pathway patio patriotic patrol
patron patronage payroll paywall peacekeepers pedicure penitentiary performers perimenopause perpetrators peso petroleum photographer photovoltaic
physician pickleball pilgrimage pilgrims pillar piracy pivotal pizzeria plaintiff planners plantain plaque platypus playoff podcast podcaster
podium policemen policymakers polio pontiff porn portal portfolio portrait possum postpartum postseason pothole poultry practitioner precinct
preemie prefectural preferential prenatal prequel presidency presidential pristine probiotic problematic programme promo promotional propriety
prosecutor protester protestors provider province provincial psilocybin psychiatric pullout punter puppy quadruplets quinoa quintessential rabbis
raccoon racquet radiotherapy rainfall rainy ramp rangers ransomware rebel rebellion reboots recap recess reciprocal recounts rector referee
refinery refuge refugee regulator regulatory rein relic remakes remix remnants renewal renounce rental replica republics rescuers reservoir
residency residential resilient resistant respiratory respondents retailer retaliatory retro retweet revamp reversal revoke rhetoric rife rites
rivalry roadmap roadside robbery robotaxi robotic rooftop roster roundup router royalties rubble rugby rumors rumours runaway runoff runway sadly
saffron sailors salad sanctuary scam scenic screenwriter scrum scrutiny seafood seaside secrecy sectarian sedan seekers seizure selfie selfies
seller semaglutide semester senator sensor setback settlers seventy shipyard shocker shoddy shooter shootout shoplifter shortfall shortlink
showbiz showrunner shrine siege signatory silk sinkhole sitcom slain slalom slam slapshot slavery slowdown slum smallcap smallpox smartphone
smartwatch smartwatches smoothie smuggler snap sneaker sniper snowboarder snub soccer societal softball songwriter southeastern southwestern
sovereign sovereignty spacecraft spat specs speedrun speedy spider spoiler spokesperson spokeswoman sponsored spouse spree spyware stab stablecoin
stadium staffers stakeholders stalker standby standoff standstill startup statehood statewide statin statistician stats statue steadfast steak
steeplechase stepdad stepmom stigma stillbirth stoppage streaming stricter strife striker stronghold stubborn stunner stylish submarine subpoena
subscriber subsidies suburb sudoku summit superintendent supermodel supernova superspreader supervisory surrogacy survivor sushi sweater
sweetheart swimsuit symposium synthetic systemic tablet taco takeover tariff taser teaser tech technicians teen telehealth telemedicine tequila
terrain terrestrial territorial tertiary testimony textile theater theatre thriller thugs ticker tiebreak tiebreaker ties tighten tighter tissue
toddler tonnes tornado torrential tougher toxic trader trafficker trailer trainers trajectory transformer transgender transitional transnational
transparency trauma travelers travellers treason triathlon tribal tribesmen tribunal tribute trillion trio trophy troublesome truancy truce
tsunami tuberculosis turbine turbulent turmeric turmoil turnaround turncoat turnout turnover turtles tycoon typhoon tyranny ultra ultrasound
underdog undermine underwater underway unfit unilateral unveils upheld uphold upload upsurge uptake uranium username utmost vacant vaccine
valedictorian vape vapor vegan velodrome veteran vibe vibrant vigilant villagers viral vlog vlogger vodka volatile volcanic volcano volleyball
voucher wagon waiver walkout warfare warheads warlords warmth warplanes watchdog waterways weaken weaker webfeed webinar webmaster website
welterweight wetlands wheat whereabouts wherein whip whiskey whistleblower wicket wickets wifi wildfire wildlife withheld withstand woes workforce
worsen wraparound wreckage yay yeah yep yikes youngster yuan yup zinc zip
`
				.trim()
				.split(/\s+/u),
		),
);
