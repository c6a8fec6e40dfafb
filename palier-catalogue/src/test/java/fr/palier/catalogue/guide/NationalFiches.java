package fr.palier.catalogue.guide;

import static fr.palier.catalogue.guide.HandMadeFrance.METROPOLE;
import static fr.palier.catalogue.guide.Kleene.YES;
import static fr.palier.catalogue.guide.Kleene.all;
import static fr.palier.catalogue.guide.Kleene.any;

/**
 * The national programmes, in the order of the guide. "National" is no condition: every seat that a profile
 * can name is in France. Nor is what only a jury can say (innovative, of general interest, strong impact).
 */
final class NationalFiches {

    private NationalFiches() {}

    /**
     * "Statut associatif ou fonds de dotation opérateur. Existence juridique et opérationnelle d'au moins 2 ans.
     * Budget supérieur à 300 000 euros (ou démontrer une forte croissance annuelle sur les deux dernières années)
     * et inférieur à 1,5 million d'euros. Équipe constituée d'au moins 2 personnes salariées." No fact tells
     * whether a fonds de dotation operates. The 1,5 to 2 days a week are not those of who leads it.
     */
    static Kleene philanthroLab(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene large = o.moreThan("budget", 300_000);
        return all(
                o.oneOf("forme_juridique", "association", "fonds_de_dotation"),
                guide.fiche(it.hasReachedYears(2), it.isOlderThanYears(2)),
                guide.fiche(any(large, o.yes("forte_croissance")), large),
                o.lessThan("budget", 1_500_000),
                guide.fiche(o.atLeast("salaries", 2), o.moreThan("salaries", 2)));
    }

    /**
     * "Les entreprises (associations, coopératives, fondations, entreprises commerciales,...) portant un projet à
     * fort impact social ou environnemental en France métropolitaine. L'entreprise doit déjà avoir validé et
     * expérimenté sa solution […] Les porteurs de projets doivent pouvoir consacrer deux jours par mois." Age,
     * budget and employees stand in the table only. The list of legal forms ends on three dots.
     */
    static Kleene scaleUp(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene hasItsProjectThere = guide.unclear(
                o.seatIn(METROPOLE), any(it.isEstablishedIn(METROPOLE), o.placesIn("territoires_vises", METROPOLE)));
        // Whom the dots stand for is not said: any enterprise, or other families of the ESS than those named.
        Kleene isAnEnterprise =
                guide.unclear(YES, any(it.isOfTheEss(), o.oneOf("forme_juridique", "societe_commerciale")));
        return all(
                guide.fiche(isAnEnterprise, it.isOfTheEss()),
                guide.fiche(hasItsProjectThere, YES),
                o.yes("solution_validee"),
                o.atLeast("jours_par_mois", 2),
                it.isOlderThanYears(3),
                o.moreThan("budget", 250_000),
                o.moreThan("salaries", 2));
    }

    /**
     * "Toute structure de l'ESS qui porte un projet socialement innovant, d'intérêt général, s'inscrivant dans
     * l'une des thématiques prioritaires de La France s'engage, et souhaitant essaimer […] au moins 3 ans
     * d'existence et un budget supérieur à 80 000 euros." The themes end on three dots: no condition.
     */
    static Kleene laFranceSEngage(Applicant it) {
        return all(
                it.isOfTheEss(),
                it.wantsToReplicate(),
                it.readings().fiche(it.hasReachedYears(3), it.isOlderThanYears(3)),
                it.organisation().moreThan("budget", 80_000));
    }

    /**
     * "Entreprises de l'ESS éligibles au mécénat désirant essaimer […] ayant au moins 2 ans d'existence. Leur
     * activité doit se cantonner à l'une des 4 thématiques suivantes : mobilité, santé, habitat et finance
     * solidaire." One of the four, or none beside the four: the words bear both. Without any field of activity
     * it is in none of them.
     */
    static Kleene pIns(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene inTheFour = o.confinedTo("domaines", "mobilite", "sante", "habitat", "finance_solidaire");
        Kleene inOneOfThem = all(inTheFour, o.atMostValues("domaines", 1));
        return all(
                guide.fiche(it.isOfTheEss(), o.oneOf("forme_juridique", "association", "fonds_de_dotation")),
                guide.fiche(o.yes("mecenat"), YES),
                it.wantsToReplicate(),
                guide.fiche(it.hasReachedYears(2), it.isOlderThanYears(2)),
                guide.fiche(guide.unclear(inOneOfThem, inTheFour), YES));
    }

    /**
     * "Associations à but non lucratif éligibles au mécénat, existantes depuis au moins trois ans et exerçant leur
     * activité en France. Elles doivent disposer d'une équipe opérationnelle d'au moins deux ETP et d'un budget
     * annuel inférieur à 5 millions d'euros. L'entrepreneuriat doit être au cœur de leurs actions ou constituer
     * l'un de leurs axes stratégiques prioritaires."
     */
    static Kleene fondationEntreprendre(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                guide.fiche(
                        o.oneOf("forme_juridique", "association"),
                        o.oneOf("forme_juridique", "association", "fonds_de_dotation")),
                o.yes("mecenat"),
                it.hasReachedYears(3),
                guide.fiche(o.atLeast("etp", 2), o.moreThan("etp", 2)),
                o.lessThan("budget", 5_000_000),
                o.includes("domaines", "entrepreneuriat"));
    }

    /**
     * "Toute entreprise de l'ESS ayant une ou plusieurs activités pouvant être développées et/ou expérimentées dans
     * le secteur sanitaire, social et médico-social." An activity that could be developed there may lie elsewhere
     * today: the fields of activity cannot refuse. The table says "Santé / médico-social".
     */
    static Kleene accelerateur21(Applicant it) {
        Organisation o = it.organisation();
        return all(it.isOfTheEss(), it.readings().fiche(YES, o.includes("domaines", "sante", "medico_social")));
    }

    /**
     * "Des entreprises de l'ESS (ou entreprises souhaitant obtenir l'agrément ESUS) existantes depuis plus de 3 ans
     * et ayant un chiffre d'affaires ou budget supérieur à 100 000 euros. Les entrepreneurs résidents en QPV et/ou
     * immatriculés en QPV sont prioritaires." Who has applied wishes. The presentation and the table say QPV.
     */
    static Kleene croissanceTpe(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        Kleene ess = it.isOfTheEss();
        // Whoever holds the approval is of the ESS whatever its form; a profile may hold that without telling it.
        Kleene orWishes = guide.unclear(
                any(ess, o.oneOf("esus", "en_cours", "souhaite")),
                any(ess, o.oneOf("esus", "en_cours", "souhaite", "oui")));
        return all(
                guide.fiche(orWishes, ess),
                guide.fiche(YES, o.yes("siege_qpv")),
                it.isOlderThanYears(3),
                o.moreThan("budget", 100_000));
    }

    /**
     * "Entreprises de l'ESS ayant pour projet stratégique de se développer, en situation de stabilité financière
     * avec des activités ciblant l'inclusivité numérique. Un membre de l'équipe doit être mobilisable." Financial
     * stability is not word for word a stable economic model; nobody counts the days of the team. The table puts
     * a stroke under maturity.
     */
    static Kleene capMednum(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                it.isOfTheEss(),
                guide.fiche(o.yes("projet_strategique"), YES),
                guide.fiche(guide.unclear(o.yes("modele_stable"), YES), YES),
                o.includes("domaines", "numerique"));
    }

    /**
     * "Petites et moyennes industries de l'ESS ayant une activité basée sur de la fabrication / production […]
     * situées en territoire métropolitain et avoir un projet de développement en cours ou à venir." A project to
     * come need not be defined yet; how small is small is not said.
     */
    static Kleene metiersDeLaFabrication(Applicant it) {
        return all(
                it.isOfTheEss(),
                it.organisation().includes("domaines", "fabrication"),
                it.readings().fiche(it.isSituatedIn(METROPOLE), YES));
    }

    /**
     * "Des entreprises de l'ESS qui souhaitent essaimer une innovation sociale ayant fait sa preuve de concept en
     * zone rurale et qui visent spécifiquement à répondre aux problématiques présentes sur ces territoires." The
     * table says "Ruralité", which is a field of activity, and puts a stroke under maturity.
     */
    static Kleene lesSentiers(Applicant it) {
        Organisation o = it.organisation();
        Readings guide = it.readings();
        return all(
                it.isOfTheEss(),
                it.wantsToReplicate(),
                guide.fiche(o.yes("experience_rurale"), YES),
                guide.unclear(YES, o.includes("domaines", "ruralite")));
    }
}
