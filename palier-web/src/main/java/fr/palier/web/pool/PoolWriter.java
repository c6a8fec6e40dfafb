package fr.palier.web.pool;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.screening.observatory.SyntheticRegister;
import fr.palier.screening.pool.Member;
import fr.palier.screening.pool.Moves;
import fr.palier.screening.pool.PoolStudy;
import fr.palier.screening.pool.Threshold;
import fr.palier.screening.pool.Verdicts;
import fr.palier.screening.traits.Dimension;
import fr.palier.screening.traits.TraitWords;
import fr.palier.screening.traits.Traits;
import fr.palier.web.page.Site;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words and in tables who fits a programme. */
@Component
final class PoolWriter {

    private static final Pattern COMPARED = Pattern.compile("(\\w+\\s*[<>=!]+)\\s*(.+)");
    private static final int PAGE = 50;
    private static final String OTHER = "autre critère";

    private final Site site;
    private final PoolColumns columns;
    private final TraitWords words;

    PoolWriter(Site site, PoolColumns columns) {
        this.site = site;
        this.columns = columns;
        this.words =
                new TraitWords(site.catalogue().vocabulary(), site.catalogue().wording(), site.geography());
    }

    static String path(Sheet sheet) {
        return "/programmes/" + sheet.id() + "/vivier";
    }

    /** What an address says of some changes, from its question mark on. */
    static String query(List<String> changes) {
        return changes.isEmpty()
                ? ""
                : "?"
                        + String.join(
                                "&",
                                changes.stream()
                                        .map(change -> PoolForm.CHANGE + "="
                                                + URLEncoder.encode(change, StandardCharsets.UTF_8))
                                        .toList());
    }

    static String number(long number) {
        return French.number(BigDecimal.valueOf(number));
    }

    private static String counted(long count, String one, String several) {
        return number(count) + " " + (count < 2 ? one : several);
    }

    /** The form alone, with what is wrong with what was sent. */
    PoolView refused(Sheet sheet, List<String> changes, String problem) {
        return view(sheet, changes, problem, null);
    }

    /**
     * A pool.
     *
     * @param page which page of the list, from 1; 0 for a file, of which there is one page only
     */
    PoolView write(Sheet sheet, PoolDesk.Pool pool, List<String> changes, int page) {
        PoolStudy.Findings findings = pool.findings();
        int pages = Math.max(1, (pool.members().size() + PAGE - 1) / PAGE);
        int here = Math.clamp(page, 1, pages);
        String turned = path(sheet) + query(changes) + (changes.isEmpty() ? "?" : "&") + "page=";
        PoolView.Result result = new PoolView.Result(
                page == 0,
                isMadeUp(pool),
                counted(findings.lines(), "ligne lue", "lignes lues") + ", "
                        + counted(findings.verdicts().all(), "structure", "structures") + ".",
                remarks(pool),
                counts(findings.verdicts()),
                change(findings.moves(), bounds(sheet, changes)),
                findings.hurdles().stream().map(this::hurdle).toList(),
                Stream.of(Dimension.values())
                        .map(dimension -> table(dimension, findings.groups().getOrDefault(dimension, Map.of())))
                        .toList(),
                rows(pool.members(), here - 1, here),
                page > 0 ? List.of() : rows(pool.members(), 1, pages),
                shown(pool.members().size(), findings.moves() != null)
                        + (page > 0 && pages > 1 ? " Page " + here + " sur " + pages + "." : ""),
                page > 0 && here > 1 ? turned + (here - 1) + "#liste" : null,
                page > 0 && here < pages ? turned + (here + 1) + "#liste" : null,
                pool.broken().stream()
                        .map(line -> "Ligne " + line.number() + " : " + line.reason())
                        .toList());
        return view(sheet, changes, null, result);
    }

    private PoolView view(
            Sheet sheet, List<String> changes, @Nullable String problem, PoolView.@Nullable Result result) {
        return new PoolView(
                sheet.id(), sheet.name(), problem, bounds(sheet, changes), columns.told(sheet.programme()), result);
    }

    /** Also where a visitor sends such a file. */
    private static boolean isMadeUp(PoolDesk.Pool pool) {
        return pool.members().stream()
                .anyMatch(member -> member.organisation().id().startsWith(SyntheticRegister.MARK));
    }

    /** The rows of some pages, counted from 0, the last one left out. */
    private List<PoolView.Row> rows(List<Member> members, int first, int last) {
        return members.subList(Math.min(first * PAGE, members.size()), Math.min(last * PAGE, members.size())).stream()
                .map(this::row)
                .toList();
    }

    private static String shown(int members, boolean hasChange) {
        if (members == 0) {
            return hasChange
                    ? "Toutes les structures sont écartées, et le resteraient."
                    : "Toutes les structures sont écartées.";
        }
        return counted(members, "structure qui n'est pas écartée", "structures qui ne sont pas écartées")
                + (hasChange
                        ? ", ou ne le serai" + (members < 2 ? "t" : "ent") + " plus. D'abord ce qui change."
                        : ".");
    }

    private static List<String> remarks(PoolDesk.Pool pool) {
        List<String> remarks = new ArrayList<>(pool.remarks());
        pool.findings()
                .leftOut()
                .forEach((reason, count) -> remarks.add("Laissées de côté (" + reason + ") : " + number(count) + "."));
        long broken = pool.findings().broken();
        if (broken > 0) {
            remarks.add(counted(broken, "ligne ne se lit pas et ne compte", "lignes ne se lisent pas et ne comptent")
                    + " nulle part : la raison est donnée plus bas.");
        }
        return remarks;
    }

    private static List<PoolView.Count> counts(Verdicts verdicts) {
        return Stream.of(Verdict.values())
                .map(verdict -> new PoolView.Count(
                        style(verdict), number(verdicts.of(verdict)), label(verdict, verdicts.of(verdict) > 1)))
                .toList();
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "eligible";
            case SOON -> "soon";
            case TO_COMPLETE -> "complete";
            case NOT_ELIGIBLE -> "refused";
        };
    }

    private static String label(Verdict verdict, boolean isPlural) {
        return switch (verdict) {
            case ELIGIBLE -> isPlural ? "éligibles" : "éligible";
            case SOON -> isPlural ? "bientôt éligibles" : "bientôt éligible";
            case TO_COMPLETE -> "à compléter";
            case NOT_ELIGIBLE -> isPlural ? "écartées" : "écartée";
        };
    }

    private static PoolView.@Nullable Change change(@Nullable Moves moves, List<PoolView.Bound> bounds) {
        List<String> tried = bounds.stream()
                .filter(PoolView.Bound::isTried)
                .map(PoolWriter::tried)
                .toList();
        return moves == null
                ? null
                : new PoolView.Change(
                        (tried.size() == 1 ? "Avec ce seuil : " : "Avec ces seuils : ") + String.join(" ; ", tried),
                        List.of(
                                "Deviennent éligibles : " + number(moves.becoming()) + ".",
                                "Cessent d'être éligibles : " + number(moves.ceasing()) + ".",
                                "Ne sont plus écartées : " + number(moves.entering()) + ".",
                                "Deviennent écartées : " + number(moves.leaving()) + ".",
                                "Éligibles : " + number(moves.before(Verdict.ELIGIBLE)) + " avant, "
                                        + number(moves.after(Verdict.ELIGIBLE)) + " après."));
    }

    private static String tried(PoolView.Bound bound) {
        String typed = bound.typed().matches("\\d{1,15}") ? number(Long.parseLong(bound.typed())) : bound.typed();
        return bound.label().equals(OTHER)
                ? bound.subject() + " " + typed
                : typed + " au lieu de « " + bound.label() + " »";
    }

    private PoolView.Hurdle hurdle(PoolStudy.Hurdle hurdle) {
        long keepsOut = hurdle.keepsOut();
        return new PoolView.Hurdle(
                site.catalogue().wording().criterion(hurdle.criterion()),
                keepsOut == 0
                        ? "n'écarte personne à lui seul"
                        : "écarte à lui seul " + counted(keepsOut, "structure", "structures")
                                + (hurdle.wouldBeEligible() == 0
                                        ? ""
                                        : ", dont "
                                                + counted(
                                                        hurdle.wouldBeEligible(),
                                                        "serait éligible sans lui",
                                                        "seraient éligibles sans lui")));
    }

    /** Sorted by how many are not refused, what is unknown last. */
    private PoolView.Table table(Dimension dimension, Map<String, Verdicts> groups) {
        return new PoolView.Table(
                TraitWords.heading(dimension),
                groups.entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, Verdicts>, Boolean>comparing(
                                        entry -> entry.getKey().equals(Traits.UNKNOWN))
                                .thenComparingLong(entry -> entry.getValue().of(Verdict.NOT_ELIGIBLE)
                                        - entry.getValue().all())
                                .thenComparing(Map.Entry::getKey))
                        .map(entry -> new PoolView.Line(
                                words.told(dimension, entry.getKey()),
                                Stream.of(Verdict.values())
                                        .map(verdict -> number(entry.getValue().of(verdict)))
                                        .toList()))
                        .toList());
    }

    private PoolView.Row row(Member member) {
        Verdict verdict = member.ruling().verdict();
        Verdict changed = member.changed();
        return new PoolView.Row(
                Objects.requireNonNullElse(
                        member.organisation().submission().name(),
                        member.organisation().id()),
                style(verdict),
                label(verdict, false),
                detail(member),
                words.told(Dimension.DEPARTEMENT, member.traits().departement()),
                words.told(Dimension.SIZE, member.traits().size()),
                changed == null ? null : label(changed, false),
                member.isMoved());
    }

    private String detail(Member member) {
        List<Fact> missing = member.ruling().missing();
        if (!missing.isEmpty()) {
            return "il manque : "
                    + String.join(
                            ", ",
                            missing.stream()
                                    .map(fact -> site.catalogue()
                                            .wording()
                                            .phrases(fact)
                                            .label())
                                    .toList());
        }
        return member.ruling()
                .eligibleFrom()
                .map(day -> "à partir du " + French.date(day))
                .orElse("");
    }

    /** The bounds of the programme, as they were typed where they were. */
    private List<PoolView.Bound> bounds(Sheet sheet, List<String> changes) {
        List<PoolView.Bound> bounds = new ArrayList<>();
        List<String> left = new ArrayList<>(changes);
        for (Threshold threshold : Threshold.of(sheet.programme())) {
            String fact = threshold.requirement().fact().name() + " ";
            Optional<String> change = Stream.of(threshold.subject() + " ", fact)
                    .flatMap(start -> left.stream().filter(each -> each.startsWith(start)))
                    .findFirst();
            change.ifPresent(left::remove);
            bounds.add(bound(
                    small(site.catalogue().wording().criterion(threshold.requirement())),
                    change.orElse(threshold.written()),
                    change.isPresent()));
        }
        left.forEach(change -> bounds.add(bound(OTHER, change, true)));
        return bounds;
    }

    private static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static PoolView.Bound bound(String label, String written, boolean isTried) {
        Matcher parts = COMPARED.matcher(written);
        return parts.matches()
                ? new PoolView.Bound(label, parts.group(1), parts.group(2), isTried)
                : new PoolView.Bound(label, "", written, isTried);
    }
}
