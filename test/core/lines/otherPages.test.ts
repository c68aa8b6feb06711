import { checkPage } from './pageText';

suite('Lines of pages in languages without a pack', () => {
	test('French: a regional daily', () => {
		checkPage(`
			chrome      | Accueil
			chrome      | Société
			chrome      | Je m'abonne
			title       | À Quimperlé, la vieille criée renaît en halle gourmande
			lead        | Après deux ans de travaux, le bâtiment de 1932 rouvre ses portes samedi avec quatorze commerçants et une salle de concert.
			attribution | Par Yann Le Goff
			chrome      | Publié le 07/06/2024 à 18h30
			chrome      | Partager
			caption     | La nouvelle halle, vue du quai. Crédit : Mairie de Quimperlé
			body        | Les habitants ne l'espéraient plus. Fermée depuis 1987, la criée avait servi tour à tour de garage et d'entrepôt.
			chrome      | Publicité
			body        | Le maire a insisté pour garder la charpente d'origine, dont le bois vient des forêts voisines.
			promo       | Lire aussi
			related     | Concarneau : le port de pêche cherche un second souffle
			body        | « Nous voulons que les gens restent, pas seulement qu'ils achètent », explique la directrice.
			chrome      | Les plus lus
			related     | Une maison du XVe siècle vendue aux enchères à Morlaix
			related     | Le pont tournant fermé pour trois semaines
			promo       | Abonnez-vous à notre lettre d'information
		`);
	});

	test('Spanish: local politics', () => {
		checkPage(`
			chrome      | Iniciar sesión
			chrome      | Suscríbete
			title       | El pleno de Albarrán aprueba la nueva ordenanza de terrazas
			lead        | La norma limita el horario nocturno y obliga a dejar libre un paso de dos metros en todas las aceras del casco antiguo.
			attribution | Por Lucía Montero
			chrome      | 21 de mayo de 2024
			body        | El pleno municipal aprobó este martes, con los votos de tres grupos, la ordenanza que regula las terrazas de los bares.
			body        | La concejala de Urbanismo defendió el texto como un equilibrio entre el descanso de los vecinos y la actividad económica.
			promo       | Lee también
			related     | Los hosteleros piden más tiempo para adaptarse a las nuevas reglas
			body        | Los negocios tendrán seis meses para adaptarse. Después, las multas podrán llegar a los tres mil euros.
			chrome      | Compartir
			chrome      | Temas relacionados
			chrome      | Albarrán
			chrome      | Terrazas
			chrome      | Lo más leído
			related     | Hallan un mosaico romano durante las obras del mercado
		`);
	});

	test('German: a call inside, a copyright line at the end', () => {
		checkPage(`
			chrome      | Anmelden
			chrome      | Startseite
			title       | Bürgerbus zwischen Hohenau und Leitstett fährt wieder täglich
			lead        | Nach einem halben Jahr Pause haben sich genug Ehrenamtliche gefunden, um den Fahrplan zu füllen.
			chrome      | Stand: 03.02.2025, 16:20 Uhr
			attribution | Von Jana Brück
			caption     | Der neue Kleinbus vor dem Rathaus. Foto: Stadt Hohenau
			body        | Zwölf Fahrerinnen und Fahrer teilen sich seit Montag den Dienst. Der Bus fährt werktags im Stundentakt.
			promo       | Lesen Sie auch:
			related     | Bahnhof Leitstett bekommt endlich einen Aufzug
			body        | Die Stadt trägt die Kosten für Diesel und Versicherung, der Verein organisiert alles andere.
			chrome      | Artikel teilen
			chrome      | Mehr zum Thema
			related     | Landkreis prüft neue Linie ins Gewerbegebiet
		`);
	});
});
