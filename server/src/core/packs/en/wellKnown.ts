import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** By one word, and by that alone as often as not, news in English call these people: statesmen and women, athletes, stars, founders. */
export const wellKnown = once(() =>
	wordSet(`
		obama trump biden clinton putin medvedev lavrov shoigu prigozhin kadyrov navalny lukashenko zelensky zelenskyy zelenskiy poroshenko
		yanukovych tymoshenko saakashvili netanyahu gantz lapid arafat nasrallah sinwar haniyeh macron sarkozy hollande merkel scholz steinmeier
		berlusconi draghi meloni salvini rajoy puigdemont tsipras varoufakis orban orbán kaczynski tusk erdogan erdoğan khamenei rouhani raisi
		ahmadinejad soleimani zarif assad gaddafi qaddafi mubarak morsi bouteflika khashoggi mugabe mnangagwa tsvangirai ramaphosa zuma mandela malema
		kagame museveni kenyatta odinga magufuli nkurunziza kabila tshisekedi ouattara gbagbo buhari tinubu bolsonaro lula rousseff temer milei macri
		kirchner maduro chavez chávez guaidó guaido boric piñera bachelet fujimori sheinbaum trudeau ardern albanese turnbull modi kejriwal bhutto
		zardari karzai ghani rajapaksa wickremesinghe hasina duterte widodo jokowi prabowo mahathir thaksin yingluck kishida gorbachev yeltsin stalin
		lenin hitler mussolini churchill thatcher corbyn starmer sunak farage pelosi mcconnell schumer giuliani kavanaugh comey mueller pompeo mnuchin
		buttigieg klobuchar desantis ramaswamy fauci zuckerberg bezos musk nadella pichai snowden assange epstein weinstein madoff thunberg ronaldo
		messi neymar mbappé mbappe salah haaland lewandowski benzema modric lukaku zidane guardiola mourinho klopp ancelotti wenger solskjaer pochettino
		arteta tuchel djokovic nadal federer alcaraz swiatek sabalenka sharapova verstappen leclerc vettel schumacher raikkonen räikkönen lebron giannis
		doncic jokic embiid mahomes kaepernick spielberg tarantino scorsese dicaprio clooney kardashian beyonce beyoncé rihanna eminem tendulkar
		kohli dhoni bumrah xi peskov budanov syrskyi umerov yermak sybiha klitschko zaluzhnyi zaluzhny witkoff kushner rubio hegseth vance rutte merz
		kallas stoltenberg guterres grossi ishiba takaichi belousov gerasimov patrushev zakharova nebenzya mishustin matviyenko volodin yoon fico
		araghchi pezeshkian blinken bessent lutnick
	`),
);
