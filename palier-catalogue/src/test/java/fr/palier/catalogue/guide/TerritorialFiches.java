package fr.palier.catalogue.guide;

import static fr.palier.catalogue.guide.HandMadeFrance.LYON_METROPOLIS;
import static fr.palier.catalogue.guide.Kleene.YES;
import static fr.palier.catalogue.guide.Kleene.all;
import static fr.palier.catalogue.guide.Kleene.any;

import java.util.Arrays;

/** The territorial programmes, in the order of the guide. */
final class TerritorialFiches {

    private static final String ILE_DE_FRANCE = "region:11";
    private static final String NORMANDIE = "region:28";
    private static final String PAYS_DE_LA_LOIRE = "region:52";
    private static final String BRETAGNE = "region:53";
    private static final String OCCITANIE = "region:76";
    private static final String AUVERGNE_RHONE_ALPES = "region:84";
    private static final String PACA = "region:93";

    private static final String[] OF_RONALPIA = departements("01 07 26 38 42 69");
    private static final String[] OF_POLLEN = departements("09 12 31 32 46 65 81 82");
    private static final String[] AUVERGNE = departements("63 15 03 43");

    private TerritorialFiches() {}

    /**
     * "Aux entreprises de l'économie solidaire et sociale, employeuses, qui désirent se développer ou consolider
     * leur organisation à l'échelle d'un territoire." Whether full-time equivalents prove an employer is left open:
     * nothing is inferred between persons and equivalents.
     */
    static Kleene dla(Applicant it) {
        Organisation o = it.organisation();
        Kleene employs = o.atLeast("salaries", 1);
        return all(it.isOfTheEss(), it.readings().unclear(employs, any(employs, o.moreThan("etp", 0))));
    }

    /**
     * "Aux organisations impliquées dans la résolution de problématiques sociales et/ou environnementales et basées
     * en Pays de la Loire […] 3 ans d'existence, 250 000 euros de ressources par an, a minima 2 personnes salariées
     * et être en capacité de consacrer 3 jours par mois." The same fiche is "conçu pour […] les équipes de direction
     * de l'ESS", and the table says ESS: whether others may come is unclear.
     */
    static Kleene ecosolies(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                guide.unclear(it.isOfTheEss(), YES),
                o.seatIn(PAYS_DE_LA_LOIRE),
                guide.fiche(it.hasReachedYears(3), it.isOlderThanYears(3)),
                guide.fiche(o.atLeast("budget", 250_000), o.moreThan("budget", 250_000)),
                guide.fiche(o.atLeast("salaries", 2), o.moreThan("salaries", 2)),
                o.atLeast("jours_par_mois", 3));
    }

    /**
     * "Aux entreprises de l'ESS qui désirent se développer dans la région Île-de-France, Normandie ou PACA et ayant
     * déjà une implantation dans la région. Elles doivent réaliser au moins 500 000 euros de chiffres d'affaires /
     * budget et avoir un effectif d'au moins 10 salariés ou toucher au moins 10 bénéficiaires." A seat is an
     * establishment. Developing where one already is need not be among the places where one wants to go.
     */
    static Kleene hec(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                it.isOfTheEss(),
                it.isEstablishedIn(ILE_DE_FRANCE, NORMANDIE, PACA),
                guide.fiche(o.atLeast("budget", 500_000), o.moreThan("budget", 500_000)),
                guide.fiche(
                        any(o.atLeast("salaries", 10), o.atLeast("beneficiaires", 10)),
                        any(o.moreThan("salaries", 10), o.moreThan("beneficiaires", 10))));
    }

    /**
     * "Ain, Ardèche, Drôme, Isère, Loire, Rhône." "Avoir au minimum 2 ans, employer deux salariés, avoir un impact
     * social avéré et avoir un budget minimum de 200 000 euros." The status stands in the table only. The fiche names
     * places without saying whether it means the seat; the guide says of all territorial programmes "implantées".
     */
    static Kleene ronalpia(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                it.isOfTheEss(),
                guide.fiche(it.belongsTo(OF_RONALPIA), it.isEstablishedIn(AUVERGNE_RHONE_ALPES)),
                guide.fiche(it.hasReachedYears(2), it.isOlderThanYears(2)),
                o.atLeast("salaries", 2),
                o.yes("impact_avere"),
                guide.fiche(o.atLeast("budget", 200_000), o.moreThan("budget", 200_000)));
    }

    /**
     * "Entreprises de l'ESS […] dans leur développement ou leur implantation en Auvergne (Puy-de-Dôme, Cantal,
     * Allier, Haute-Loire)." "Impliquer une collaboration avec des acteurs locaux dans leurs projets et avoir déjà
     * produit un premier bilan chiffré démontrant la viabilité du modèle économique." "Une attention particulière"
     * refuses nobody. The age stands in the table only.
     */
    static Kleene cocoshaker(Applicant it) {
        Organisation o = it.organisation();
        return all(
                it.isOfTheEss(),
                it.readings().fiche(isThereOrComing(it, AUVERGNE), isThereOrComing(it, AUVERGNE_RHONE_ALPES)),
                o.yes("acteurs_locaux"),
                o.yes("bilan_chiffre"),
                it.isOlderThanYears(2));
    }

    private static Kleene isThereOrComing(Applicant it, String... territories) {
        return any(it.isEstablishedIn(territories), it.organisation().placesIn("territoires_vises", territories));
    }

    /**
     * "Immatriculées depuis moins de 3 ans et avoir leur siège en Île-de-France. Elles doivent être des entreprises
     * de l'ESS ou en passe d'obtenir l'agrément ESUS." To wish for it is not to be about to have it.
     */
    static Kleene essentiel(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene ess = it.isOfTheEss();
        Kleene orSoonEsus =
                guide.unclear(any(ess, o.oneOf("esus", "en_cours")), any(ess, o.oneOf("esus", "en_cours", "oui")));
        return all(guide.fiche(orSoonEsus, ess), o.seatIn(ILE_DE_FRANCE), it.isYoungerThanYears(3));
    }

    /**
     * "Ariège (09), Aveyron (12), Haute-Garonne (31), Gers (32), Lot (46), Hautes-Pyrénées (65), Tarn (81),
     * Tarn-et-Garonne (82)." "Les entreprises de l'ESS […] doivent avoir un projet stratégique défini et clair […],
     * un modèle économique stable et excédentaire et s'apprêter à réaliser leur changement d'échelle." No fact tells
     * a surplus. The table puts a stroke under maturity. Seat or establishment: as for Ronalpia.
     */
    static Kleene pollen(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                it.isOfTheEss(),
                guide.fiche(it.belongsTo(OF_POLLEN), it.isEstablishedIn(OCCITANIE)),
                guide.fiche(o.yes("projet_strategique"), YES),
                guide.fiche(o.yes("modele_stable"), YES));
    }

    /**
     * "Des programmes d'accompagnement dédiés aux projets de l'économie circulaire." "À des structures implantées en
     * Île-de-France, en phase de changement d'échelle, et dont l'activité s'accorde avec la thématique de l'appel à
     * projets en cours (textile, bâtiment, mobilier, ...)." The theme changes with the call: no condition. But it is
     * the project that is circular and the activity that fits the theme: a textile workshop may or may not have to
     * call circular economy its field. "1 500 euros si ESS": others come too. Age, budget and full-time equivalents
     * stand in the table only.
     */
    static Kleene accelerateursCirculaires(Applicant it) {
        Organisation o = it.organisation();
        Kleene fits = it.readings()
                .unclear(
                        o.includes("domaines", "economie_circulaire"),
                        o.includes("domaines", "economie_circulaire", "textile", "batiment", "mobilier"));
        return all(
                it.readings().fiche(YES, it.isOfTheEss()),
                it.isEstablishedIn(ILE_DE_FRANCE),
                fits,
                it.isOlderThanYears(3),
                o.moreThan("budget", 100_000),
                o.moreThan("etp", 3));
    }

    /**
     * "Active depuis plus de deux ans et être située sur le territoire de la Métropole de Lyon. Elle doit répondre à
     * un besoin social ou écologique présent sur le territoire avec un impact déjà constaté sur un public fragile."
     * Presentation and table open it to food as well. Who counts as fragile beside those called so is unclear. The
     * status stands in the table only; how many days a member of the management must give is not said.
     */
    static Kleene grandLyonDeveloppement(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene fragile = guide.unclear(
                o.includes("publics", "fragiles"),
                o.includes("publics", "fragiles", "handicap", "demandeurs_emploi", "seniors", "tous"));
        return all(
                it.isOfTheEss(),
                guide.fiche(it.isSituatedIn(LYON_METROPOLIS), it.isEstablishedIn(AUVERGNE_RHONE_ALPES)),
                it.isOlderThanYears(2),
                o.yes("impact_avere"),
                guide.fiche(fragile, any(fragile, o.includes("domaines", "alimentation"))));
    }

    /**
     * "Les entrepreneuses franciliennes immatriculées depuis plus de 3 ans, situées en QPV et générant plus de 100 k€
     * de chiffre d'affaires ; les entrepreneuses franciliennes immatriculées depuis 2 ans ou moins ; les
     * entrepreneuses bretonnes situées en QPV ou ZRR." The table knows one set of thresholds for both regions, and
     * says ESS where the fiche says women entrepreneurs. What is registered is the enterprise, so its seat counts;
     * but it is the entrepreneur who is "située".
     */
    static Kleene recEntrepreneuriatDesFemmes(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene inQpv = guide.unclear(o.yes("siege_qpv"), any(o.yes("siege_qpv"), o.yes("dirigeant_qpv")));
        Kleene established = all(it.isOlderThanYears(3), o.moreThan("budget", 100_000));
        Kleene parisian = o.seatIn(ILE_DE_FRANCE);
        Kleene breton = o.seatIn(BRETAGNE);
        Kleene oneOfThree = any(
                all(parisian, established, inQpv),
                all(parisian, it.isAtMostYears(2)),
                all(breton, any(inQpv, o.yes("zrr"))));
        return all(
                o.yes("dirigeante"),
                guide.unclear(it.isOfTheEss(), YES),
                guide.fiche(oneOfThree, all(any(parisian, breton), established)));
    }

    private static String[] departements(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map("departement:"::concat).toArray(String[]::new);
    }
}
