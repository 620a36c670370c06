package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.DocumentNumber;
import vn.kehoach.model.Plan;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public static Stream<Diagnostic> check(List<ResolvedPlan> plans) {
        return Issuers.withSeveral(plans).flatMap(NumberOfAnotherPlan::ofOneIssuer);
    }

    private static Stream<Diagnostic> ofOneIssuer(List<ResolvedPlan> plans) {
        Map<Registration, ResolvedPlan> taken = new HashMap<>();
        return plans.stream().flatMap(plan -> take(plan, taken));
    }

    private static Stream<Diagnostic> take(
            ResolvedPlan plan, Map<Registration, ResolvedPlan> taken) {
        DocumentNumber number = plan.plan().number();
        if (number == null || Issuers.year(plan).isEmpty()) {
            return Stream.empty();
        }
        int year = Issuers.year(plan).getAsInt();
        ResolvedPlan first =
                taken.putIfAbsent(new Registration(plan.plan().kind(), number.value(), year), plan);
        return first == null
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new NumberOfAnotherPlan(
                                        number.value(), Integer.toString(year), Issuers.id(first)),
                                place(plan.plan()),
                                new Related(Relation.ALSO_HERE, place(first.plan()))));
    }

    private static Span place(Plan plan) {
        return plan.places().value("number");
    }
}
