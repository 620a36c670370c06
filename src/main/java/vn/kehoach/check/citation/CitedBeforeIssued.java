package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.IssueDate;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** An instrument that is dated after the plan that cites it. */
public record CitedBeforeIssued(String instrument, LocalDate date, LocalDate issued)
        implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-08");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return issued(plan).stream()
                .flatMap(day ->
                        InstrumentUse.firsts(plan).stream()
                                .flatMap(use ->
                                        IssuedOn.of(use.instrument())
                                                .filter(date -> date.value().isAfter(day))
                                                .map(date -> later(use, date, day, plan))
                                                .stream()));
    }

    private static Diagnostic later(
            InstrumentUse use, Located<LocalDate> date, LocalDate issued, ResolvedPlan plan) {
        return Diagnostic.of(
                new CitedBeforeIssued(Shown.name(use.instrument()), date.value(), issued),
                use.span(),
                new Related(Relation.DATED_HERE, date.span()),
                new Related(Relation.DATED_HERE, plan.plan().date().span()));
    }

    static Optional<Diagnostic> check(ByHand cited, ResolvedPlan plan) {
        return issued(plan)
                .filter(day -> cited.date().filter(date -> date.isAfter(day)).isPresent())
                .map(day ->
                        Diagnostic.of(
                                new CitedBeforeIssued(
                                        cited.code(), cited.date().orElseThrow(), day),
                                cited.datedAt(),
                                new Related(Relation.DATED_HERE, plan.plan().date().span())));
    }

    /** The last day on which the plan can be issued. */
    private static Optional<LocalDate> issued(ResolvedPlan plan) {
        IssueDate date = plan.plan().date().value();
        return switch (date) {
            case IssueDate.Signed signed -> Optional.of(signed.day());
            case IssueDate.ExpectedInMonth month ->
                    Optional.of(date.judgedOn(plan.plan().period()));
            case IssueDate.ExpectedInYear year -> Optional.of(date.judgedOn(plan.plan().period()));
            case IssueDate.Open open -> Optional.empty();
        };
    }
}
