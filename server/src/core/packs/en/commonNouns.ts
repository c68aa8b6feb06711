import { once } from '../once';

/** What illnesses, animals, food, trades and things are called, as far as lists of common words leave them out; nobody's name and no firm's. Plurals are found by their stem. */
export const COMMON_NOUNS = once(
	(): ReadonlySet<string> =>
		new Set(
			`
abattoir acquittal airman airmen algae alpaca alumna alumni alumnus anaemia anemia anorexia anteater apricots aquarium aquifer armadillo
arthritis artichoke asparagus asthma auditors baboon babysitter bagel baguette bailiff bandit barista beautician bedbug beekeeper beets bipolar
biryani blueberry bollard bookshelf borrower boutiques bricklayer briefcase broccoli bronchitis broth brownie bulimia bulldozer bursary butlers
bylaw cabbies cafes cafeteria calves camels cameraman campers cannery canoes cappuccino caravans cardigan carjacker carport cashew cauliflower
centipede cereal chainsaw chameleon cheddar cherries chickpea chili chimpanzee chiropractor cholera chowder cicada cobalt cockroach condo
coyote crabs cranberry crematorium crocodile croissant crosswalk cucumber culvert datacenter deacons debtor dengue deodorant detergent
dietitian dinghy dishwasher distilleries divestiture dividend donkey dorm dormitory dough doughnut doula downpour dresser driveway drywall
duvet eggplant electrician escalator ethanol excavator falafel farmhand fishmonger foals forklift foundries fraudster freehold freezer
freighter fridge gardeners gilts giraffe granola grapefruit grasshopper groundwater guacamole hairdresser hamster handgun hearse heatstroke
hedgehog hens hepatitis herons hippo homebuyer hoodie hotdog howitzer hyenas hypermarket hyperscaler hypothermia icicle iguana infielders
inhaler insomnia jackals janitor jellyfish jewelers jewellers joiners kebabs kelp kimchi kiosks laborer labourer ladybug landscaper lasagna
laundromat lawnmower leasehold leek lemonade lemur lender lentil leopards lettuce leukaemia leukemia levee lice lifeboat limousine linebackers
lineman linemen listeria literacy lithium lizard llamas lobster locust lollipop loudspeaker lumberjack lymphoma lynxes maggots magicians maid
mailman mangrove mares margarine masseuse mattresses meadows measles meatball melanoma melons memecoins methadone microchip milkshake millage
millennials missionaries mittens monks monorail morphine motorcade mozzarella muffin mules mumps mutton naan naira naloxone nanny nappy
narcotic nausea nightclub norovirus numeracy omelette opossum optician orangutan orchards ostrich otters outfielders ovens overdoses overpass
oxen oyster paediatrician painkiller pajamas panda papaya paralegal paramedics paraplegic paratrooper parsnips partridges pastry pawnshop
peacocks pears peas pediatrician permafrost pheasants phonics pickpocket pineapple pistachio plasterer plebiscite plumbers plywood pneumonia
policewoman ponies porcupine porridge postman prosecco puffins pumpkin puppeteer pylon quadriplegic quesadilla rabies racehorse radishes
raincoat rancher raspberry rattlesnake realtor refrigerator restaurateur rhinoceros ribs rideshare ringgit roaches rollercoaster roofer rooster
rouble rubella ruble rugs rupee salamander saleswoman salmonella sashimi sausage savanna sawmill schizophrenia scorpion screwdriver seagrass
seagulls seamstress sepsis shallots shawarma shortstops shotgun shovel sidewalk skyscraper slaughterhouse sloth slugs smelter smog snowmobile
snowplow sofas solvency sophomores sorbet sorghum soybean spaghetti sparrows spectacles spinach squirrel stairwell stallions statute steroid
stethoscope stewardess stipend stormwater stoves strawberry stroller sublet subsidy suitcase sunglasses surveyors swans tankers telemarketer
tellers tempura termite tetanus tiara tofu toothbrush toothpaste tortilla tractors trams transistor trawler tremor tricycle truffles tugboat
turnips turtle typhoid underpass unicorns veal veterinarian vineyards vultures waitress wallaby walleye wardrobe wasps wastewater watermelon
webcam welder wheelbarrow whisky wineries wristwatch yogurt zebra zucchini
`
				.trim()
				.split(/\s+/u),
		),
);
