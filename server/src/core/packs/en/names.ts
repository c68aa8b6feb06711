import type { NamePack } from '../../names/pack';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';
import { counted } from './counted';
import { gazetteer } from './gazetteer';
import { likelihood } from './likelihood';
import { nounTypes, nounTypesAfter } from './nounTypes';
import { businessWords } from './businessWords';
import { describingWords } from './describingWords';
import { determiners } from './determiners';
import { endingWords } from './endingWords';
import { eventWords } from './eventWords';
import { fieldWords } from './fieldWords';
import { matchWords } from './matchWords';
import { nameParts } from './nameParts';
import { vesselWords } from './vesselWords';
import { wordEndings } from './wordEndings';
import { newsMedia } from './newsMedia';
import { pageWords } from './pageWords';
import { roadWords } from './roadWords';
import { siteWords } from './siteWords';
import { wellKnown } from './wellKnown';
import { demonyms, functionWords, givenNames, stopCapitals } from './nameWords';

export const names = once((): NamePack => ({
	titles:
		list(`spc | spc. | pvt | pvt. | CB | ILB | OLB | youtuber | pop star | footballer | pundit | songwriter | det. insp. | vice chair | vice-chair | assistant u.s. attorney | deputy chief | fire chief | battalion chief | lt. gov. | archdeacon | chaplain | blogger | columnist | podcaster | rookie | freshman | sophomore | batsman | provost | vice-chancellor | gunman | flight lieutenant | wing commander | group captain | squadron leader | air marshal | rear admiral | vice admiral | commodore | petty officer | staff sergeant | master sergeant | QB | RB | WR | DL | OL | LB | insider | sens | reps | govs | profs | chief of army staff | chief of the army staff | chief of air staff | chief of naval staff | chief of defence staff | chief of the defence staff | army chief of staff | chief of general staff | pres | pres. | PS | coxswain | harbour master | harbor master | mec | cabinet secretary | chief secretary | DI | DCI | DSI | DCS | supt | supt. | dg | cr | asst | asp | dsp | csp | cpl | pfc | lance corporal | royal marine | mr justice | mrs justice | ms justice | det ch insp | det chief insp | det ch supt | ch insp | chief insp | ch supt | ald | ald. | alds | cmdr | cmdr. | lt cmdr | lt. cmdr. | wpc | sgt major | mdm | encik | puan | cik | dato | datin | datuk seri | dato seri | datuk dr | toh puan | haji | ustaz | maulana | mufti | pandit | swami | ven | venerable | msgr | monsignor | evangelist | apostle | comrade | ing | mme | mlle | monsieur | madame | herr | frau | sheik | shaykh | sayyid | khun | pol col | pol gen | pol lt col | pol maj gen | barr | arc | incumbents | incumbent | collector | oppositionist | mission director | representative | woman representative | principal | principal secretary | permanent secretary | commandant | superintendent | brigadier general | eng | administrator | deputy administrator | chief whip | majority chief whip | minority chief whip | whip | minority whip | majority whip | majority leader | minority leader | fr | td | tds | mep | deputy speaker | ombudsman | assistant ombudsman | general secretary | chief minister | union minister | bandleader | musician | keyboardist | hurdler | long jumper | lead singer | lead guitarist | cm | mla | mlc | mk | igp | cji | acp | dcp | translator | rt. hon. | rt hon | right honourable | senators | presidents | governors | mayors | congressmen | professors | ambassadors | judges | justices | generals | coaches | captains | directors | producers | actors | actresses | singers | authors | researchers | scientists | journalists | reporters | photographers | officers | sergeants | constables | pm | vp | undersecretary | under-secretary | deputy minister | state minister | minister of state | comptroller | treasurer | counselor | counsellor | chairperson | vice chairman | vice-chairman | deputy chairman | managing director | executive director | director general | director-general | secretary general | secretary-general | acting president | acting director | superintendent general | attorney general | solicitor general | brig | brig. | sub-inspector | constable | crown prince | shri | smt | alhaji | alhaja | hon | hon. | imam | mullah | ayatollah | hojatoleslam | datuk | tan sri | tun | engr | barrister | advocate | adv | prof. dr | minister | ministers | late | aunty | auntie | selectors | lawmakers | congresswomen | councillors | councilmembers | detectives | midfielders | strikers | defenders | batsmen | bowlers | pacers | goalkeepers | astronauts | cosmonauts | co-founders | co-stars | sheikh | sheikha | shaikh | maharaja | grand duke | deputy | det. sgt. | det sgt | first minister | deputy first minister | economy minister | economy secretary | business secretary | economic secretary | home affairs minister | environment secretary | transport secretary | culture secretary | interior secretary | energy secretary | commerce secretary | labor secretary | state senator | state representative | state rep | assemblyman | assemblywoman | assemblymember | trade commissioner | council president | commission president | referee | team-mate | teammate | full back | centre-back | center-back | outfielder | pitcher | catcher | shortstop | cornerback | linebacker | running back | wide receiver | tight end | point guard | playmaker | frontman | frontwoman | bassist | drummer | vocalist | saxophonist | trumpeter | pianist | violinist | cellist | soprano | tenor | baritone | screenwriter | showrunner | cinematographer | choreographer | ballerina | dancer | explorer | mountaineer | jockey | trainer | wrestler | sprinter | gymnast | skier | snowboarder | figure skater | mathematician | physicist | chemist | astronomer | geologist | psychologist | psychiatrist | sociologist | philosopher | theologian | linguist | anthropologist | epidemiologist | virologist | oncologist | cardiologist | machinist | activist | campaigner | whistleblower | dissident | warlord | drug lord | gangster | serial killer | terrorist | 
cllr | councilman | councilwoman | councilmember | council member | pastor | commissioner | trooper | deputy sheriff | alderman | selectman | president | vice president | vice-president | former president | president-elect | prime minister | deputy prime minister | taoiseach | tánaiste | tanaiste | former prime minister | chancellor | premier | king | queen | prince | princess | emperor | duke | duke of | duchess | earl | baron | baroness | sultan | emir | pope | cardinal | archbishop | bishop | father | reverend | rev | rabbi | supreme leader
senator | sen | rep | congressman | congresswoman | governor | gov | lieutenant governor | mayor | lord mayor | councillor | councilor | mp | ambassador | envoy | special envoy | foreign secretary | home secretary | defence secretary | defense secretary | health secretary | education secretary | justice secretary | secretary | housing secretary | lawmaker | adviser | advisor | secretary of state | treasury secretary | press secretary | chief of staff | national security adviser | attorney | justice | chief justice | judge | district judge | magistrate | prosecutor | district attorney | lawyer | chairman | chairwoman | chair | speaker | house speaker | leader | labour leader | opposition leader | spokesman | spokeswoman | spokesperson | foreign minister | defence minister | defense minister | interior minister | finance minister | health minister | justice minister | culture minister | energy minister | education minister | transport minister | climate minister
general | gen | major general | maj gen | lieutenant general | lt gen | brigadier | colonel | col | lt col | lieutenant | lt | major | maj | captain | capt | sergeant | sgt | corporal | private | admiral | commander | marshal | police chief | chief constable | pc | inspector | det insp | detective | det | detective inspector | detective superintendent | sheriff | officer | chief | chief executive | chief financial officer | ceo | cfo | founder | co-founder | director | editor | editor-in-chief | correspondent | reporter | journalist | author | writer | novelist | poet | playwright | historian | economist | analyst | researcher | scientist | professor | prof | dr | doctor | astronaut | cosmonaut | coach | head coach | manager | striker | midfielder | defender | goalkeeper | forward | winger | full-back | skipper | quarterback | boxer | golfer | swimmer | singer | rapper | actor | actress | comedian | producer | film-maker | filmmaker | composer | conductor | guitarist | presenter | host | artist | photographer | model | designer | chef | sculptor | architect | engineer | librarian | curator | conservationist | archaeologist | biologist | lecturer | headteacher | head teacher | vicar | paramedic | firefighter | surgeon | midwife | coroner | senior coroner | solicitor | cyclist | pensioner | shopkeeper | landlord | landlady | organiser | businessman | businesswoman | billionaire | entrepreneur | tycoon | suspect | victim | defendant | witness | teacher | nurse | farmer | pilot | mother | wife | husband | son | daughter | brother | sister`),
	titlesWithField: [],
	honorifics: list(
		`revd | rt rev | right rev | very rev | most rev | honourable | honorable | the honourable | the honorable | most honourable | the most honourable | dayang | hh | h.h. | h.e. | h.e. dr | h.e. dr. | h.e. mr | hrh | h.r.h. | ogbeni | otunba | mallam | mr | mr. | mrs | mrs. | ms | ms. | miss | dr | dr. | sir | dame | lord | lady | madam | st | uncle | aunt | saint`,
	),
	familyNames: list(
		`son | cho | hwang | yoon | yun | jang | lim | oh | seo | shin | kwon | ahn | song | yoo | hong | jeon | moon | bae | baek | kim | park | lee | choi | jung | xi | wang | zhang | li | liu | chen | yang | huang | zhao | wu | zhou | xu | sun | ma | hu | guo | lin | nguyen | tran | pham | hoang | phan | vu | vo | dang | bui | do | ngo`,
	),
	givenNames: givenNames(),
	personEndings: list(
		`ovich | evich | enko | sky | skiy | skaya | ova | yeva | yev | nov | rov | lov | mov | tov | sson | berg | mann | stein | shvili | yan | oğlu | oglu`,
	),
	trailingSyllables: list(
		`un | il | hye | jin | ho | ki | young | yong | hun | hee | woo | won | moon | soo | sook | suk | jun | joon | min | jae | chol | jung | jong | sil | tae | bin | seok | wook | kyung | eun | hui | hwan`,
	),
	particles: list(
		`dela | delos | des | dei | degli | wa | ould | bint | binte | binti | bte | ap | ab | ferch | te | ter | ten | op | st | los | las | della | dal | dello | do | das | ul | ur | ibn | de | da | del | di | dos | du | la | le | van | von | der | den | bin | al | el | ben | abu | e | y | af | zu`,
	),
	personVerbs: list(`
said | says | told | tells | added | adds | tweeted | wrote | writes | announced | claimed | claims | insisted | argued | argues | explained | warned | warns | denied | denies | admitted | confirmed | confirms | replied | asked | called | described | declined | spoke | met | believes | believed | thinks | thought | hopes | hoped | wants | wanted | resigned | died | was born | married | scored | has said | had said | also said | was arrested | was sentenced | pleaded | testified | grew up | recalled | recalls | joked | laughed | smiled | stepped down | played | starred | stars`),
	ageWords: list(`years | year-old`),
	placePrepositions: list(
		`mp for | mps for | td for | mla for | senator for | candidate for | councillor for | mayor of | outskirts of | streets of | residents of | inhabitants of | south of | north of | east of | west of | southeast of | southwest of | northeast of | northwest of | kilometres from | kilometers from | km from | miles from | coast of | suburb of | suburbs of | based in | headquartered in | born in | lives in | living in | arrived in | arrived at | flew to | travelled to | traveled to | moved to | road to | roads to | flights to | island of | islands of | districts of | province of | provinces of | towns of | villages of | cities of | neighbourhood of | neighborhood of | port of | shores of | banks of | archipelago of`,
	),
	placeCues: list(
		`control of | captured | liberated | recaptured | shelled | strikes on | off | in | at | near | from | to | outside | across | around | through | throughout | into | inside | towards | toward | northern | southern | eastern | western | central | north-east | southeast | southwest | northeast | northwest | visiting | visited`,
	),
	placeHeads: list(
		`lake | mount | mt | cape | fort | port | river | gulf of | bay of | isle of | straits of | strait of | city of | town of | village of | province of | state of | county | district of | island of | university town of`,
	),
	numberedHeads: list(`highway | state highway | route | state route | interstate`),
	stateHeads: list(
		`republic of | people's republic of | democratic republic of | kingdom of | commonwealth of | federal republic of | islamic republic of | emirate of | duchy of`,
	),
	saints: list(`st | saint`),
	possessiveHeads: list(
		`sheriff | examiner | coroner | attorney | prosecutor | governor | mayor | president | players | writers | drivers | doctors | nurses | teachers | students | lawyers | officers | citizens | voters | consumers | mothers | parents | girls | boys | ladies | gentlemen | patients | defender | commissioner | speaker | chancellor | judge | king | queen | prince | princess | regent | bishop | abbot | earl | knight | people | women | men | children | workers | farmers | fishermen | veterans`,
	),
	directions: list(
		`north-west | north-east | south-west | south-east | north-central | south-central | greater | metro | mid- | north | south | east | west | northern | southern | eastern | western | central | upper | lower`,
	),
	placeEndings: list(
		`shoal | shoals | campus | causeway | statehouse | basilica | belt | auditorium | amphitheatre | amphitheater | ballroom | lodge | rockies | cabin | cabins | lounge | pass | stand | pavilion | nagar | camp | complex | towers | zone | taluk | area | counties | township | borough | parish | springs | grounds | end | row | mews | trail | path | gate | circus | wood | rapids | ranch | range | ridge | peak | plateau | plain | plains | basin | delta | gulf | channel | sound | inlet | fjord | lagoon | cape | marsh | swamp | wetlands | glen | dale | vale | rift | crater | caves | canyon | gorge | grove | orchard | vineyard | estate | playground | racecourse | raceway | speedway | ballpark | coliseum | dome | mall | market | arcade | terminal | depot | barracks | shrine | memorial | monument | fountain | mausoleum | fortress | citadel | courthouse | jail | penitentiary | kingdom | empire | emirate | emirates | quarter | strip | dock | docks | pond | brook | railroad | interstate | turnpike | motorway | ave | blvd | tunnel | ferry | summit road | field | fields | airfield | spaceport | shipyard | refinery | heath | downs | isles | cay | archipelago | nebula | galaxy | river | street | road | avenue | island | islands | bay | beach | lake | mountain | mountains | square | park | airport | station | tower | bridge | city | town | village | county | province | district | region | peninsula | sea | ocean | strait | valley | hills | desert | forest | coast | cathedral | abbey | minster | chapel | priory | mosque | synagogue | temple | monastery | cemetery | zoo | pub | inn | cottage | farm | terrace | pier | promenade | bypass | roundabout | viaduct | aqueduct | reservoir | dam | loch | reef | cliffs | cove | creek | mill | lighthouse | estuary | meadows | reserve | palace | castle | stadium | arena | harbour | harbor | port | canal | falls | heights | gardens | arch | plaza | place | lane | oblast | prefecture | territory | republic | building | prison | hotel | house | boulevard | drive | highway | freeway | parkway | expressway | wharf | quay | marina | crescent | junction | hall | hill | common | moor | woods | east | west | north | south | glacier | volcano | national park`,
	),
	shortTerritories: [],
	regionCodes: list(
		`al | ak | az | ar | ca | co | ct | de | dc | fl | ga | hi | id | il | in | ia | ks | ky | la | me | md | ma | mi | mn | ms | mo | mt | ne | nv | nh | nj | nm | ny | nc | nd | oh | ok | or | pa | ri | sc | sd | tn | tx | ut | vt | va | wa | wv | wi | wy | on | bc | qc | ab | mb | sk | ns | nb | nsw | qld | vic | tas`,
	),
	vetoCues: [],
	gradeCues: list(
		`suite | schedule | phase | group | path | unit | class | category | grade | tier | annex | appendix | section | room | flat | apt | apartment | type | level | option | stage | gate | bay | figure | exhibit | part`,
	),
	governingHeads: list(
		`general department of | general directorate of | general administration of | general inspectorate of | government of | ministry | ministry of | ministry for | department of | department for | office of | office for | court of | supreme court of | parliament of | embassy of | house of | church of`,
	),
	namingHeads: list(
		`diocese of | archdiocese of | team | confederation of | brotherhood of | network of | students for | moms for | mothers for | doctors for | citizens for | partners for | campaign against | center on | centre on | institute on | international union for | international union of | world union of | national union of | board of control for | university of | bank of | museum of | institute of | institute for | college of | school of | academy of | association of | federation of | union of | society of | society for | league of | council of | council on | committee on | committee for | centre for | center for | centre of | foundation for | council for | association for | alliance for | trust for | directorate of | directorate for | authority for | federation for | forum for | academy for | school for | college for | network for | league for | partnership for | inspectorate of | inspectorate for | organization of | organisation of | organization for | party of | army of | front for | movement for | board of | bureau of | agency for | commission on | commission for | fund for | coalition for | campaign for | friends of | order of | faculty of | national association of | national institute of | international federation of | royal society of | london school of`,
	),
	studyHeads: [],
	standingHeads: [],
	organizationCues: list(
		`analyst at | analysts at | economist at | economists at | strategists at | traders at | discounter | brewer | with reports from | with files from | with inputs from | with input from | with information from | with reporting by | shares of | shares in | ceo of | chief executive of | founder of | co-founder of | cofounder of | subsidiary of | subsidiary | employees of | employees at | customers of | investor in | stake in | headquarters of | brand | platform | developer | producer | supplier | insurer | lender | chipmaker | manufacturer | operator | ngo | union | militia | federation | the newspaper | newspaper | magazine | broadcaster | news agency | news site | website | company | firm | carmaker | airline | retailer | group | charity | bank | tech giant | start-up | startup | militant group | band | supermarket | agency | think tank | club | side`,
	),
	bodyEndings: list(`bank | neft | neftegaz | gaz | energo | pharma | telecom | soft | tech | mart`),
	clubCues: list(`according to`),
	organizationEndings: list(
		`band | airline | research | tribe | crew | unit | gang | economics | branch | coastguard | marine | bunkering | tooling | plumbing | roofing | siding | trucking | catering | landscaping | brewing | drilling | haulage | couriers | bakeries | solicitors | semiconductor | semiconductors | seafoods | lettings | outfitters | cosmetics | jewelers | jewellers | ceramics | plastics | diagnostics | nurseries | kennels | bistro | brasserie | tavern | forum | force | system | municipality | watch | online | embassy | consulate | limited | holding | bhd | pte | pvt | oy | ab | kk | srl | ltda | sa | newsroom | newsdesk | incorporated | llp | commissariat | secretariat | daily | mutual | hospitals | clinics | studies | unions | associations | foundations | brewery | breweries | distillery | winery | refineries | coalition | alliance | se | ag | nv | gmbh | spa | bros | pty | oyj | asa | state police | administration | government | directorate | division | squad | taskforce | task force | corps | command | regiment | battalion | militia | squadron | fleet | conservatory | conservatoire | seminary | polytechnic | schools | colleges | universities | faculty | laboratory | laboratories | lab | observatory | institution | institutes | consortium | syndicate | cooperative | co-operative | guild | chamber | chambers | clubs | societies | fellowship | associates | advisors | advisers | consulting | consultants | solutions | enterprises | international | worldwide | brands | foods | chemicals | steel | petroleum | mining | minerals | resources | electric | electronics | telecom | telecoms | communications | wireless | telecommunications | insurance | assurance | financial | securities | investments | equity | savings | asset | management | realty | properties | construction | engineering | manufacturing | aerospace | aviation | dynamics | robotics | biotech | therapeutics | biosciences | healthcare | resorts | restaurants | casinos | shipping | freight | transit | publishing | publishers | books | magazine | weekly | digest | bulletin | dispatch | inquirer | register | examiner | sentinel | ledger | advocate | enquirer | monitor | broadcasting | broadcaster | productions | films | recordings | democrats | republicans | conservatives | socialists | greens | liberals | nationalists | albion | argyle | thistle | rovers | harriers | corinthians | stoppers | defenders | volunteers | veterans | teachers | workers | lawyers | commissioners | regents | governors | representatives | delegates | deputies | lords | commons | ministries | departments | agencies | authorities | districts | tribunal | inspectorate | registry | treasury | exchange | nasdaq | ombudsman | watchdog | brotherhood | legion | rifles | marines | rebels | militants | resistance | eagles | tigers | lions | giants | cowboys | patriots | warriors | bulls | hawks | dolphins | rams | saints | steelers | bengals | ravens | colts | texans | titans | jaguars | broncos | chiefs | raiders | chargers | falcons | panthers | buccaneers | seahawks | vikings | packers | yankees | mets | dodgers | astros | cubs | braves | phillies | mariners | padres | royals | brewers | pirates | marlins | orioles | lakers | clippers | celtics | knicks | raptors | hornets | wizards | cavaliers | pistons | pacers | senators | timberwolves | nuggets | mavericks | rockets | grizzlies | pelicans | bruins | canadiens | penguins | flyers | capitals | predators | blackhawks | canucks | oilers | sharks | ducks | wildcats | bulldogs | huskies | longhorns | gators | seminoles | buckeyes | wolverines | spartans | trojans | crusaders | stormers | waratahs | brumbies | roosters | rabbitohs | university | institute | college | school | academy | party | ministry | department | council | committee | commission | agency | authority | association | federation | union | organization | organisation | foundation | society | club | united | fc | cf | afc | inc | corp | corporation | company | co | ltd | llc | plc | group | holdings | bank | airlines | airways | ferries | motors | industries | systems | technologies | software | records | pictures | studios | entertainment | times | post | journal | herald | tribune | gazette | telegraph | chronicle | news | press | radio | tv | television | network | media | museum | library | archive | archives | gallery | cinema | playhouse | infirmary | hospice | rail | railway | railways | buses | water | homes | bakery | cafe | café | ambulance | brigade | surgery | nursery | pharmacy | theatre | theater | orchestra | philharmonic | opera | ballet | choir | hospital | clinic | church | court | parliament | senate | congress | assembly | police | army | navy | guard | forces | fund | trust | board | bureau | office | service | services | center | centre | partners | capital | ventures | labs | league | movement | front | team | wanderers | athletic | hotspur | rangers | racing | cycling | courier | echo | observer | mercury | argus | standard | desk | constabulary | supermarkets | stores | builders | logistics | pharma | pharmaceuticals | energy`,
	),
	companyHeads: list(`team`),
	companyEndings: list(
		`limited | sa | holding | bhd | pte | pvt | oy | ab | kk | srl | ltda | incorporated | llp | se | ag | nv | gmbh | plc | spa | bros | pty | oyj | asa | group | corp | corporation | inc | ltd | llc | co | company | capital | holdings | partners | ventures | labs | motors | industries | technologies | software | systems | airlines | airways | ferries | records | studios | entertainment | pharmaceuticals | fc | cf | racing`,
	),
	compounds: list(
		`communities | local government | digital | media | levelling up | business | industrial strategy | food | rural affairs | pensions | women | equalities | families | research | fisheries | forestry | urban development | natural resources | welfare | foreign affairs | internal affairs | home affairs | defence | defense | justice | finance | health | education | culture | interior | transport | energy | environment | agriculture | labour | labor | trade | commerce | industry | technology | science | sciences | economy | economics | tourism | sport | sports | information | communications | human rights | human services | housing | state | treasury | homeland security | veterans affairs | public health | international relations | strategic studies | international affairs | prosecutions | appeal | human rights watch`,
	),
	tails: [],
	joiners: list(`of | and | for | the | on | in | &`),
	genitives: list(`of | for | on`),
	eventHeads: list(
		`operation | exercise | treaty on | treaty on the | convention on | convention on the | protocol on | protocol on the | declaration on | declaration on the | declaration of | battle of | treaty of | siege of | war of | feast of | festival of | tour of | hurricane | typhoon | storm | tropical storm | cyclone`,
	),
	purposeWords: [],
	eventEndings: list(
		`debate | app | crossword | toolkit | handbook | draft | dialogue | contest | survey | exercise | exercises | lottery | collection | roundtable | gp | fest | goals | report | inquiry | yatra | march | program | programme | project | plan | scheme | strategy | roadmap | campaign | challenge | exposition | olympiad | olympiads | gathering | colloquium | symposium | workshop | hackathon | seminar | airshow | show | auto show | motor show | grand slam | tournament | census | flight | crisis | pandemic | epidemic | earthquake | election | elections | referendum | conference | expo | exhibition | fair | parade | carnival | rally | regatta | stakes | classic | invitational | series | final | finals | playoffs | shield | medal | framework | initiative | doctrine | amendment | directive | charter | resolution | manifesto | index | average | theorem | syndrome | disease | virus | dynasty | scandal | offensive | rebellion | riots | genocide | bombing | bombings | disaster | symphony | concerto | sonata | overture | chronicles | trilogy | saga | dictionary | encyclopedia | gospel | 500 | half | handicap | decathlon | triathlon | biennale | grand prix | world cup | order | war | wars | cup | games | olympics | league | championship | championships | open | masters | prix | festival | award | awards | prize | act | treaty | agreement | accord | accords | pact | convention | protocol | summit | revolution | uprising | massacre | marathon | tour | derby | trophy | bowl | day | week | month | bill | code | constitution | declaration | deal`,
	),
	productCues: list(
		`rocket | missile | missiles | aircraft | helicopter | spacecraft | satellite | ship | submarine | drone | smartphone | app | game | virus | codenamed | code-named | exercise`,
	),
	workCues: list(
		`film | movie | book | novel | album | single | song | series | show | play | musical | documentary | memoir | sitcom | drama | podcast | titled | entitled | called`,
	),
	titleStops: [],
	copulas: list(`is | was`),
	creditCues: list(
		`photograph | photo | photos | picture | image | images | video | illustration | credit | source | composite | photography | by | uploaded by | written by | reported by | posted by | submitted by | compiled by | edited by | story by | words by | review by`,
	),
	sourceWords: list(`source | via | from`),
	stopCapitals: stopCapitals(),
	commonPhrases: list(`
power rankings | rugby union | rugby league | horse racing | ice hockey | field hockey | water polo | rss feeds | rss feed | digital edition | virtual assistant | news room | smart homes | special advisers | paid subscribers | product reviews | north african | north asian | north american | north european | south african | south asian | south american | south european | east african | east asian | east european | west african | west asian | west european | central african | central asian | central american | central european | southern african | southern asian | southern european | northern african | northern asian | northern european | eastern african | eastern asian | eastern european | western african | western asian | western european | sub-saharan african | sub-saharan asian | sub-saharan american | sub-saharan european | latin american | middle eastern | southeast asian | royal highness | group a | group b | group c | group d | group e | group f | group g | group h | pool a | pool b | pool c | pool d | pool e | pool f | pool g | pool h | costa rican | costa ricans | sri lankan | puerto rican | puerto ricans | sierra leoneans | sri lankans | hong kongers | new zealanders | south africans | north koreans | south koreans | latin americans | native american | native americans | african american | african americans | privacy policy | privacy notice | terms of service | terms of use | terms and conditions | cookie policy | all rights reserved | sign up | sign in | log in | log out | read more | most viewed | most popular | related topics | editor's note | breaking news | view image | get started | learn more | find out more | last updated | first published | contact us | about us | follow us | good morning | happy birthday | prime minister | first lady | first minister | human rights | climate change`),
	functionWords: functionWords(),
	abbreviations: list(
		`sens | reps | govs | profs | drs | llc | bros | plc | mr | mrs | ms | dr | st | sen | rep | gov | gen | col | lt | sgt | capt | maj | prof | rev | jr | sr | no | vs | inc | corp | ltd | co | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | mt | ft | det | insp`,
	),
	demonyms: demonyms(),
	gazetteer: gazetteer(),
	counted,
	nounTypes: nounTypes(),
	nounTypesAfter: nounTypesAfter(),
	routes: new Set(
		'flight flights line highway route routes railway railroad expressway motorway corridor road pipeline ferry train trains border crossing'.split(
			' ',
		),
	),
	pageWords: pageWords(),
	siteWords: siteWords(),
	fieldWords: fieldWords(),
	roadWords: roadWords(),
	matchWords: matchWords(),
	endingWords: endingWords(),
	wordEndings,
	vesselWords: vesselWords(),
	countryHalves: new Set(
		list('north korea | south korea | north vietnam | south vietnam | south sudan | north yemen | south yemen'),
	),
	eventWords: eventWords(),
	nameParts: nameParts(),
	newsMedia: newsMedia(),
	businessWords: businessWords(),
	currencies: wordSet('rs rp tk sh dh dhs ksh kd bd qr sr rm usd eur gbp aed inr lkr npr php idr zar'),
	determiners: determiners(),
	describingWords: describingWords(),
	monarchs: wordSet('king queen prince princess'),
	addresses: wordSet('mr mrs ms dr'),
	addressedOffices: wordSet(
		'president speaker chairman chairwoman chairperson chair minister secretary justice mayor ambassador vice prime chancellor commissioner moderator',
	),
	peers: wordSet('lord lady baroness baron viscount viscountess'),
	wellKnown: wellKnown(),
	likelihood: likelihood(),
	possessive: true,
	territoryFollows: false,
	compoundsOfTwo: false,
	caseEndings: [],
	titleCase: true,
}));
