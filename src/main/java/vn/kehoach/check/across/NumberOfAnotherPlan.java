package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.DocumentNumber;
import vn.kehoach.source.Located;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Two plans of one issuer bear one number in one year.
 *
 * @param other id of the plan that has the number already
 */
public record NumberOfAnotherPlan(int number, String year, String other) implements Problem {
    @Override
    public Code code() {
        return new Code("PLN-02");
    }

    /** What tells a document of one issuer from all others. */
    private record Registration(DocumentKind kind, int number, int year) {}

    public static Stream<Diagnostic> check(List<ComparedPlan> plans) {
        return Issuers.withSeveral(plans).flatMap(NumberOfAnotherPlan::ofOneIssuer);
    }

    private static Stream<Diagnostic> ofOneIssuer(List<ComparedPlan> plans) {
        Map<Registration, ComparedPlan> taken = new HashMap<>();
        return plans.stream().flatMap(plan -> take(plan, taken));
    }

    private static Stream<Diagnostic> take(
            ComparedPlan plan, Map<Registration, ComparedPlan> taken) {
        Located<DocumentNumber> number = plan.number();
        OptionalInt year = Issuers.year(plan);
        if (number == null || year.isEmpty()) {
            return Stream.empty();
        }
        Registration registration =
                new Registration(plan.kind(), number.value().value(), year.getAsInt());
        ComparedPlan first = taken.putIfAbsent(registration, plan);
        return first == null || first.number() == null
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new NumberOfAnotherPlan(
                                        registration.number(),
                                        Integer.toString(registration.year()),
                                        first.id()),
                                number.span(),
                                new Related(Relation.ALSO_HERE, first.number().span())));
    }
}
