package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Bà Rịa-Vũng Tàu" above a plan of the committee of "tỉnh Bà Rịa - Vũng Tàu".
 *
 * @param official as the issuer's name has it
 */
public record PlaceUnlikeIssuer(String place, String official) implements NeverSilenced {
    private static final Pattern PROVINCE = Pattern.compile(" (?:tỉnh|[Tt]hành phố) (\\p{Lu}.*)$");
    private static final Pattern LEVEL =
            Pattern.compile("^(?iu:tỉnh|thành phố|TP\\.?) ?(?=\\p{Lu})");

    @Override
    public Code code() {
        return new Code("TT-08");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        String place = LEVEL.matcher(plan.plan().place().strip()).replaceFirst("");
        return plan.assignees().find(plan.plan().issuer().value()).stream()
                .filter(PlaceUnlikeIssuer::namesItsProvince)
                .flatMap(issuer -> plan.assignees().findName(issuer.id().value()).stream())
                .flatMap(name ->
                        official(name)
                                .filter(official -> !official.equals(place))
                                .filter(official -> !place.isEmpty() && !place.contains("${"))
                                .map(official -> diagnostic(plan, place, official, name))
                                .stream());
    }

    /** What lower levels and departments are called does not tell where they sit. */
    private static boolean namesItsProvince(Assignee issuer) {
        return switch (issuer.kind()) {
            case COMMITTEE, COUNCIL -> true;
            case DEPARTMENT, DISTRICT, COMMUNE, AGENCY, CENTRAL, VERTICAL, PARTY, UNION, GROUP ->
                    false;
        };
    }

    private static Optional<String> official(AssigneeName name) {
        Matcher province = PROVINCE.matcher(name.name());
        return province.find() ? Optional.of(province.group(1)) : Optional.empty();
    }

    private static Diagnostic diagnostic(
            ResolvedPlan plan, String place, String official, AssigneeName name) {
        Span span = plan.plan().places().value("place");
        Diagnostic found =
                Diagnostic.of(
                        new PlaceUnlikeIssuer(place, official),
                        span,
                        new Related(Relation.DECLARED_HERE, name.places().value("name")));
        return letters(place).equals(letters(official))
                ? found.repairedBy(new Edit(span, official))
                : found;
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
    }
}
